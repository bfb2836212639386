// A slide for every stage: its steps, lanes and cards, and its piece of the curve. Long stages go on on further slides; text never gets
// smaller than 10 pt for their sake.
import type { Id } from '../../model/id.ts'
import { isSeparator, type Lane } from '../../model/lane.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { allStepsOf, cardsInCell, linksOf, shownLanesOf, stagesOf, stepsOf } from '../../queries/journey.ts'
import { recordOfType } from '../../model/document.ts'
import { framed } from './frame.ts'
import { voicesAt } from './voices.ts'
import { rowGaps, pagesOfRows, stageRows, type RowSetting, type StageRow } from './stageRows.ts'
import { stageItems, stageMeasures, headHeight } from './stageItems.ts'
import type { Slide } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** Sizes of the text on cards, px: the largest with which a stage has room on one slide is taken, 10 pt where none has. */
const leastSize = 13.333
const textSizes = [17.333, 16, 14.667, leastSize] as const

/** What is shown of each stage: the map as it is, or other rows over the same steps. */
export interface StageRowsChoice {
  readonly lanes: readonly Lane[]
  readonly section: string
}

/** The slides of all stages. */
export function stageSlides(job: SlideJob, choice?: StageRowsChoice): Slide[] {
  const stages = stagesOf(job.document)
  const lanes = choice?.lanes ?? shownLanesOf(job.document)
  const section = choice?.section ?? job.edition.say('slides:section.stages')
  return stages.flatMap((stage, index) => slidesOfStage(job, stage, { index, of: stages.length, lanes, section }))
}

interface StagePlace {
  readonly index: number
  readonly of: number
  readonly lanes: readonly Lane[]
  readonly section: string
}

/** Some steps of a stage on a page. */
interface StagePage {
  readonly steps: readonly Step[]
  readonly rows: readonly StageRow[]
  readonly setting: RowSetting
}

function slidesOfStage(job: SlideJob, stage: Stage, place: StagePlace): Slide[] {
  const { say } = job.edition
  const all = allStepsOf(job.document)
  const steps = stepsOf(job.document, stage.id)
  const parts = partsOf(steps, stageMeasures(job.size).mostColumns)
  const pages = parts.flatMap((part): StagePage[] => bestPages(job, place.lanes, all, part))
  return pages.map((page, at) => {
    const cut = cutTexts(job, page.rows)
    const over = [
      say('slides:stageOf', { number: place.index + 1, of: place.of }),
      steps.length > 0 ? job.edition.words.stepCount(steps.length) : '',
      pages.length > 1 ? say('slides:part', { number: at + 1, of: pages.length }) : ''
    ]
    return framed(
      job,
      {
        title: stage.title.trim() || say('slides:stageOf', { number: place.index + 1, of: place.of }),
        over: over.filter((part) => part !== '').join(' · '),
        section: place.section,
        notes: [...(at === 0 ? [stage.notes, ...said(job, steps), ...linkWords(job, steps, place.lanes)] : []), ...cut]
      },
      stageItems(job, { stage, index: place.index, steps: page.steps, rows: page.rows, setting: page.setting, all })
    )
  })
}

/** Evenly: four and three steps read better than six and one. */
function partsOf(steps: readonly Step[], most: number): (readonly Step[])[] {
  if (steps.length === 0) return [[]]
  const parts = Math.ceil(steps.length / most)
  const columns = Math.ceil(steps.length / parts)
  return Array.from({ length: parts }, (_, part) => steps.slice(part * columns, (part + 1) * columns)).filter((part) => part.length > 0)
}

function bestPages(job: SlideJob, lanes: readonly Lane[], all: readonly Step[], steps: readonly Step[]): StagePage[] {
  const { sheetWidth, widestColumn, namesWidth } = stageMeasures(job.size)
  const columnWidth = Math.min(widestColumn, sheetWidth / Math.max(1, steps.length))
  const settings = [...textSizes.map((size) => ({ size, isSqueezed: false })), { size: leastSize, isSqueezed: true }]
  for (const { size, isSqueezed } of settings) {
    const pageHeight = job.size.content.height - headHeight(job, steps, columnWidth, size) - rowGaps.row
    const setting = { columnWidth, namesWidth, size, pageHeight, isSqueezed }
    const rows = stageRows(job, lanes, all, steps, setting)
    const height = rows.reduce((sum, row) => sum + row.height + rowGaps.row, 0)
    if (height <= pageHeight) return [{ steps, rows, setting }]
  }
  const pageHeight = job.size.content.height - headHeight(job, steps, columnWidth, leastSize) - rowGaps.row
  const setting = { columnWidth, namesWidth, size: leastSize, pageHeight, isSqueezed: false }
  return pagesOfRows(stageRows(job, lanes, all, steps, setting), pageHeight, namesWidth).map((rows) => ({ steps, rows, setting }))
}

/** Texts that were cut, whole. */
function cutTexts(job: SlideJob, rows: readonly StageRow[]): string[] {
  return rows.flatMap(({ entries }) =>
    entries.flatMap(({ card }) => {
      if (!card?.isCut) return []
      job.noteCut()
      return [`${card.laneTitle}: ${[card.card.text, card.card.owner].filter((part) => part !== '').join('\n')}`]
    })
  )
}

/** What people say at the steps of a stage, for the presenter to read out. */
function said(job: SlideJob, steps: readonly Step[]): string[] {
  const quotes = voicesAt(job, steps).map(({ name, step, quote }) => `${name} (${step.title}): ${quote}`)
  return quotes.length > 0 ? [quotes.join('\n')] : []
}

/** Links between cards of a stage, which a slide of cards does not draw. */
function linkWords(job: SlideJob, steps: readonly Step[], lanes: readonly Lane[]): string[] {
  const own = new Set<Id>(steps.map(({ id }) => id))
  const shown = new Set(lanes.filter(({ kind }) => !isSeparator(kind)).map(({ id }) => id))
  const lines: string[] = []
  for (const step of steps)
    for (const lane of shown)
      for (const card of cardsInCell(job.document, lane, step.id))
        for (const link of linksOf(job.document, card.id)) {
          if (link.fromId !== card.id) continue
          const to = recordOfType(job.document, 'card', link.toId)
          if (!to || !own.has(card.stepId)) continue
          const kind = job.edition.say(`domain:linkKind.${link.kind}`)
          lines.push(`${oneLine(card.text)} – ${kind}${link.label === '' ? '' : ` (${link.label})`} – ${oneLine(to.text)}`)
        }
  return lines.length > 0 ? [lines.join('\n')] : []
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 80 ? `${[...line].slice(0, 79).join('')}…` : line
}
