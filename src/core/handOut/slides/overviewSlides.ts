// The whole map on one slide: titles of stages and steps that can be read, the curve, and a block for every card. Journeys with many stages
// take two bands of stages a slide, and as many slides as they need.
import { isSeparator, laneTakesCards, type Lane } from '../../model/lane.ts'
import type { Stage } from '../../model/stage.ts'
import { allStepsOf, shownLanesOf, stagesOf } from '../../queries/journey.ts'
import { laneIcon } from '../../scene/domainIcons.ts'
import { blockPath } from '../../scene/blockPath.ts'
import { icon } from '../../scene/icon.ts'
import { stageColors } from '../../theme/theme.ts'
import { curvePiece } from './curvePiece.ts'
import { framed, textBox } from './frame.ts'
import { groupOf } from './fromScene.ts'
import { fitted, heightOf, widthOf } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import { cardsOver } from './stageRows.ts'
import { columnsOfStages, type StageColumn } from './stageColumns.ts'
import type { Slide, SlideBox, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

const names = 132
const gap = 6
const leastStage = 92

/** The slides of the overview; with `onlyCurves` what people feel alone, as large as there is room. */
export function overviewSlides(job: SlideJob, { onlyCurves = false } = {}): Slide[] {
  const { say, words } = job.edition
  const { size, document } = job
  const stages = stagesOf(document)
  const width = size.content.width - names
  const most = Math.max(1, Math.floor((width + gap) / (leastStage + gap)))
  const bands = chunks(stages, stages.length > most ? Math.ceil(stages.length / Math.ceil(stages.length / most)) : Math.max(1, most))
  const slides = bands.length > 1 ? chunks(bands, 2) : [bands]
  const counts = [say('slides:stages', { count: stages.length }), words.stepCount(allStepsOf(document).length)]
  return slides.map((group, at) => {
    const height = group.length > 1 ? (size.content.height - 16) / 2 : size.content.height
    const items =
      stages.length === 0
        ? [emptyWords(job)]
        : group.flatMap((band, place) =>
            bandItems(job, band, { ...size.content, y: size.content.y + place * (height + 16), height }, bands.length > 1, onlyCurves)
          )
    const part = slides.length > 1 ? [say('slides:part', { number: at + 1, of: slides.length })] : []
    return framed(
      job,
      {
        title: say(onlyCurves ? 'slides:emotionTitle' : 'slides:overview'),
        over: [...counts, ...part].join(' · '),
        section: say(onlyCurves ? 'slides:emotionTitle' : 'slides:section.overview')
      },
      items
    )
  })
}

function emptyWords(job: SlideJob): SlideItem {
  const { content } = job.size
  return textBox(job.edition.say('slides:name.about'), { ...content, height: 60 }, [
    { ...slideType.lead, color: job.theme.color.ink2, text: job.edition.say('slides:emptyMap') }
  ])
}

function bandItems(job: SlideJob, stages: readonly Stage[], box: SlideBox, isSmall: boolean, onlyCurves: boolean): SlideItem[] {
  const { theme, edition } = job
  const left = box.x + names
  const columns = columnsOfStages(job, stages, left, box.width - names, gap, leastStage)
  const titles = columns.map(({ stage, width }) => stageTitle(job, stage, width))
  const header = Math.max(...titles.map((title, at) => heightOf([title], (columns[at]?.width ?? 0) - 20))) + 14
  const steps = stepTitles(job, columns)
  const stepsTop = box.y + header + 6
  const top = stepsTop + steps.height + 6
  const lanes = laneItems(
    job,
    columns,
    { x: left, y: top, width: box.width - names, height: box.y + box.height - top - 8 },
    isSmall,
    onlyCurves
  )
  const height = Math.min(box.height, Math.max(lanes.bottom + 8, top + 24) - box.y)
  const items: SlideItem[] = []
  columns.forEach(({ slot, x, width, stage }, at) => {
    const colors = stageColors(theme, slot)
    const outline = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
    const corner = Math.min(12, width / 6)
    const title = titles[at]
    items.push(
      {
        kind: 'shape',
        name: edition.say('slides:name.sheet'),
        alt: null,
        box: { x, y: box.y, width, height },
        form: 'round',
        corner,
        fill: colors.panel,
        ...outline
      },
      {
        kind: 'shape',
        name: `${edition.say('slides:name.stage')} · ${stage.id}`,
        alt: stage.title,
        record: stage.id,
        box: { x, y: box.y, width, height: header },
        form: 'roundTop',
        corner,
        fill: colors.header,
        ...outline,
        ...(title && title.text !== '' ? { text: { paragraphs: [title], inset: [10, 4, 10, 4], anchor: 'middle' } } : {})
      }
    )
  })
  for (const { box: place, paragraph, number } of steps.entries)
    items.push(textBox(edition.say('slides:name.step', { number }), { ...place, y: stepsTop }, [paragraph]))
  return [...items, ...lanes.items]
}

function stageTitle(job: SlideJob, stage: Stage, width: number): SlideParagraph {
  const size = width > 150 ? 17.333 : width > 110 ? 15.333 : slideType.least.size
  const style = { size, line: lineFor(size), color: stageColors(job.theme, 0).ink, bold: true }
  const index = stagesOf(job.document).indexOf(stage)
  const { ink } = stageColors(job.theme, stage.slot ?? index)
  const { paragraph, isCut } = fitted({ ...style, color: ink, text: stage.title.replace(/\n+/gu, ' ').trim() }, width - 20, 4)
  if (isCut) job.noteCut()
  return paragraph
}

/** Titles of steps where columns are wide enough to read them, else their numbers, else nothing. */
function stepTitles(job: SlideJob, columns: readonly StageColumn[]) {
  const all = allStepsOf(job.document)
  const narrowest = Math.min(...columns.map(({ stepWidth }) => stepWidth))
  const style = { ...slideType.least, color: job.theme.color.ink2 }
  const entries: { box: SlideBox; paragraph: SlideParagraph; number: number }[] = []
  const widest = { ...style, text: String(all.length) }
  if (narrowest - 6 < widthOf(widest)) return { entries, height: 0 }
  for (const column of columns)
    for (const { step, x } of column.steps) {
      const number = all.indexOf(step) + 1
      const width = column.stepWidth - 4
      const text = narrowest >= 84 ? `${number}  ${step.title.replace(/\n+/gu, ' ')}` : String(number)
      const { paragraph } = fitted({ ...style, text, align: 'center' }, width, 3)
      entries.push({ number, paragraph, box: { x: x - width / 2, y: 0, width, height: heightOf([paragraph], width) } })
    }
  return { entries, height: Math.max(0, ...entries.map(({ box }) => box.height)) }
}

/** Lanes from top to bottom: curves large, cards as blocks. */
function laneItems(
  job: SlideJob,
  columns: readonly StageColumn[],
  box: SlideBox,
  isSmall: boolean,
  onlyCurves: boolean
): { items: SlideItem[]; bottom: number } {
  const all = allStepsOf(job.document)
  const steps = columns.flatMap((column) => column.steps.map(({ step }) => step))
  const hasCurve = shownLanesOf(job.document).some(({ kind, collapsed }) => kind === 'emotion' && !collapsed)
  const lanes = shownLanesOf(job.document).filter(
    (lane) =>
      !lane.collapsed &&
      (lane.kind === 'emotion' ||
        ((!isSmall || !hasCurve) && !onlyCurves && laneTakesCards(lane.kind) && cardsOver(job, lane, all, steps).length > 0))
  )
  const curves = lanes.filter(({ kind }) => kind === 'emotion').length
  const blocks = lanes.length - curves
  const curveHeight = curves === 0 ? 0 : Math.max(70, Math.min(blocks === 0 ? 400 : 210, (box.height * (blocks === 0 ? 1 : 0.46)) / curves))
  const row = blocks === 0 ? 0 : Math.min(34, (box.height - curves * curveHeight) / blocks)
  const items: SlideItem[] = []
  let y = box.y
  for (const lane of lanes) {
    const height = lane.kind === 'emotion' ? curveHeight : row
    items.push(
      ...(lane.kind === 'emotion'
        ? curveItems(job, lane, columns, { ...box, y, height })
        : blockItems(job, lane, columns, { ...box, y, height }))
    )
    if (height >= 17) items.push(...laneName(job, lane, y, lane.kind === 'emotion' ? Math.min(height, 60) : height))
    y += height
  }
  return { items, bottom: y }
}

function laneName(job: SlideJob, lane: Lane, y: number, height: number): SlideItem[] {
  const { theme, size, edition } = job
  const text = (lane.title || edition.say(`domain:lane.${lane.kind}`)).replace(/\n+/gu, ' ')
  const { paragraph } = fitted({ ...slideType.least, color: theme.color.ink2, text }, names - 32, 1)
  const middle = y + height / 2
  return [
    ...groupOf([icon(laneIcon(lane.kind), size.left, middle - 8, 16, theme.color.ink3)], {
      name: edition.say('slides:name.sign'),
      alt: null
    }),
    textBox(edition.say('slides:name.lane', { name: text }), { x: size.left + 24, y: middle - 9, width: names - 32, height: 18 }, [
      paragraph
    ])
  ]
}

function curveItems(job: SlideJob, lane: Lane, columns: readonly StageColumn[], box: SlideBox): SlideItem[] {
  const all = allStepsOf(job.document)
  const places = columns.flatMap((column) =>
    column.steps.map(({ step, x }) => ({ stepId: step.id, x, ring: stageColors(job.theme, column.slot).panel }))
  )
  const first = all.findIndex(({ id }) => id === places[0]?.stepId)
  return curvePiece(job, {
    laneId: lane.id,
    box,
    columns: places,
    before: all[first - 1]?.id,
    after: all[first + places.length]?.id,
    face: 22
  })
}

/** Cards as blocks: one outline for those that are backed, one for what is assumed. */
function blockItems(job: SlideJob, lane: Lane, columns: readonly StageColumn[], box: SlideBox): SlideItem[] {
  const { theme, edition } = job
  if (isSeparator(lane.kind)) return []
  const all = allStepsOf(job.document)
  const flat = columns.flatMap((column) => column.steps.map(({ step, x }) => ({ step, x, width: column.stepWidth })))
  const cards = cardsOver(
    job,
    lane,
    all,
    flat.map(({ step }) => step)
  )
  const byColumn = new Map<number, number>()
  for (const { from } of cards) byColumn.set(from, (byColumn.get(from) ?? 0) + 1)
  const placed = new Map<number, number>()
  let solid = ''
  let dashed = ''
  for (const { card, from, to } of cards) {
    const first = flat[from]
    const last = flat[to]
    if (!first || !last) continue
    const at = placed.get(from) ?? 0
    placed.set(from, at + 1)
    const share = Math.min(byColumn.get(from) ?? 1, 4)
    if (at >= share) continue
    const whole = last.x + last.width / 2 - (first.x - first.width / 2) - Math.min(10, first.width * 0.2)
    const width = (whole - (share - 1) * 3) / share
    const x = first.x - first.width / 2 + Math.min(5, first.width * 0.1) + at * (width + 3)
    const block = blockPath(x, box.y + 3, Math.max(2, width), Math.max(2, box.height - 6), Math.min(4, width / 3))
    if (card.certainty === 'assumption') dashed += block
    else solid += block
  }
  const name = lane.title || edition.say(`domain:lane.${lane.kind}`)
  const alt = edition.say('slides:alt.blocks', { name, count: cards.length })
  const { color } = theme
  const fill =
    lane.kind === 'pains'
      ? color.painTint
      : lane.kind === 'gains'
        ? color.gainTint
        : lane.kind === 'opportunities'
          ? color.accentTint
          : color.surface
  const edge =
    lane.kind === 'pains' ? color.pain : lane.kind === 'gains' ? color.gain : lane.kind === 'opportunities' ? color.accent : color.outline
  const items: SlideItem[] = []
  if (solid !== '') items.push({ kind: 'path', name, alt, d: solid, fill, stroke: edge, strokeWidth: 0.75 })
  if (dashed !== '')
    items.push({ kind: 'path', name, alt: solid === '' ? alt : null, d: dashed, fill, stroke: edge, strokeWidth: 0.75, dash: [2.5, 2] })
  return items
}

function chunks<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  const found: (readonly Item[])[] = []
  for (let at = 0; at < items.length; at += size) found.push(items.slice(at, at + size))
  return found.length > 0 ? found : [[]]
}
