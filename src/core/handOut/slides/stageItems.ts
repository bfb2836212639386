// What stands on the slide of a stage: the tinted sheet with its steps, the names of the lanes at the left, cards and curves in their rows.
import { isSeparator } from '../../model/lane.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { personaMarkOf } from '../../layout/personaMark.ts'
import { laneIcon, aimIcon } from '../../scene/domainIcons.ts'
import { truthScene } from '../../scene/headers.ts'
import { icon, strokedPaths } from '../../scene/icon.ts'
import { personaMarker } from '../../scene/personaMarker.ts'
import { axisFacePaths, type FaceLevel } from '../../icons/faces.ts'
import { stageColors } from '../../theme/theme.ts'
import { cardShape, edgeOf } from './cardShape.ts'
import { curvePiece, personasInPiece, scoreY } from './curvePiece.ts'
import { textBox } from './frame.ts'
import { voiceItems } from './voices.ts'
import { groupOf } from './fromScene.ts'
import { fitted, heightOf, widthOf } from './slideText.ts'
import { lineFor, slideType, type SlideSize } from './slideSize.ts'
import { emotionHeights, nameWidth, rowGaps, type RowSetting, type StageRow } from './stageRows.ts'
import type { SlideBox, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** Where things stand on the slide of a stage. */
export function stageMeasures(size: SlideSize) {
  const namesWidth = size.width > 1000 ? 148 : 126
  const sheetLeft = size.left + namesWidth
  const sheetWidth = size.right - sheetLeft
  return { namesWidth, sheetLeft, sheetWidth, mostColumns: Math.floor(sheetWidth / 166), widestColumn: 560 }
}

const head = { padX: 14, top: 10, bottom: 10, disc: 22 } as const
const face = 24

/** Height of the head of the sheet with the titles of some steps. */
export function headHeight(job: SlideJob, steps: readonly Step[], columnWidth: number, size: number): number {
  const heights = steps.map((step, at) => heightOf([stepTitle(job, step, at, columnWidth, size).title], titleWidth(step, columnWidth)))
  return head.top + Math.max(lineFor(size), ...heights) + head.bottom
}

function titleWidth(step: Step, columnWidth: number): number {
  return columnWidth - 2 * head.padX - 26 - (step.momentOfTruth ? head.disc + 6 : 0) - (step.aim === null ? 0 : 22)
}

function stepTitle(job: SlideJob, step: Step, at: number, columnWidth: number, size: number): { title: SlideParagraph; isCut: boolean } {
  const style = { size, line: lineFor(size), color: job.theme.color.ink, bold: true }
  const text = step.title.replace(/\n+/gu, ' ').trim() || job.edition.say('slides:stepNumber', { number: at + 1 })
  const { paragraph, isCut } = fitted({ ...style, text }, titleWidth(step, columnWidth), 4)
  return { title: paragraph, isCut }
}

/** What the slide of a stage shows. */
export interface StageContent {
  readonly stage: Stage
  readonly index: number
  readonly steps: readonly Step[]
  readonly rows: readonly StageRow[]
  readonly setting: RowSetting
  /** The steps of the whole journey. */
  readonly all: readonly Step[]
}

/** The items of a stage's slide. */
export function stageItems(job: SlideJob, content: StageContent): SlideItem[] {
  const { theme, size, edition } = job
  const { sheetLeft } = stageMeasures(size)
  const { stage, index, steps, setting } = content
  const colors = stageColors(theme, stage.slot ?? index)
  const top = size.content.y
  const height = headHeight(job, steps, setting.columnWidth, setting.size)
  const rows = grown(content.rows, setting.pageHeight)
  const lanesTop = top + height + rowGaps.row
  const bottom = rows.reduce((sum, row) => sum + row.height + rowGaps.row, lanesTop) + 4
  const sheet: SlideBox = {
    x: sheetLeft,
    y: top,
    width: Math.max(1, steps.length) * setting.columnWidth,
    height: Math.min(size.content.y + size.content.height, Math.max(bottom, top + height + 60)) - top
  }
  const outline = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
  const items: SlideItem[] = [
    {
      kind: 'shape',
      name: edition.say('slides:name.sheet'),
      alt: null,
      box: sheet,
      form: 'round',
      corner: 12,
      fill: colors.panel,
      ...outline
    },
    {
      kind: 'shape',
      name: edition.say('slides:name.sheetHead'),
      alt: null,
      box: { ...sheet, height },
      form: 'roundTop',
      corner: 12,
      fill: colors.header,
      ...outline
    },
    ...steps.flatMap((step, at) =>
      stepItems(job, content, step, at, { x: sheetLeft + at * setting.columnWidth, y: top, height }, colors.ink)
    )
  ]
  const labels: SlideItem[] = []
  let y = lanesTop
  for (const row of rows) {
    if (row.isBackstage && !isSeparator(row.lane.kind))
      items.push({
        kind: 'shape',
        name: edition.say('slides:name.shade'),
        alt: null,
        box: { x: sheet.x, y: y - rowGaps.row / 2, width: sheet.width, height: row.height + rowGaps.row },
        form: 'rect',
        fill: theme.backstageShade
      })
    items.push(...rowItems(job, content, row, y, sheet))
    labels.push(...labelItems(job, content, row, y))
    y += row.height + rowGaps.row
  }
  return [...items, ...labels, ...voiceItems(job, steps, sheet), ...legendItems(job, content.rows)]
}

/** The emotion lane takes some of the room that is left. */
function grown(rows: readonly StageRow[], pageHeight: number): StageRow[] {
  const used = rows.reduce((sum, row) => sum + row.height + rowGaps.row, 0)
  const curves = rows.filter(({ lane }) => lane.kind === 'emotion').length
  const extra = curves === 0 ? 0 : Math.max(0, pageHeight - used - 4) / curves
  return rows.map((row) =>
    row.lane.kind === 'emotion' ? { ...row, height: Math.max(row.height, Math.min(emotionHeights.most, row.height + extra)) } : row
  )
}

function stepItems(
  job: SlideJob,
  { setting, all }: StageContent,
  step: Step,
  at: number,
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
  ink: string
): SlideItem[] {
  const { theme, edition } = job
  const { title, isCut } = stepTitle(job, step, at, setting.columnWidth, setting.size)
  if (isCut) job.noteCut()
  const number = all.findIndex(({ id }) => id === step.id) + 1
  const width = titleWidth(step, setting.columnWidth)
  const style = { size: setting.size, line: lineFor(setting.size), bold: true }
  const left = x + head.padX
  const aimLeft = x + setting.columnWidth - head.padX - (step.momentOfTruth ? head.disc + 6 : 0) - 16
  return [
    {
      kind: 'shape',
      name: `${edition.say('slides:stepNumber', { number })} · ${step.id}`,
      alt: edition.say('slides:stepNumber', { number }),
      record: step.id,
      box: { x: left, y: y + head.top, width: 26, height: style.line },
      form: 'rect',
      text: { paragraphs: [{ ...style, text: String(number), color: ink }], inset: [0, 0, 0, 0], anchor: 'top', isOneLine: true }
    },
    textBox(edition.say('slides:name.step', { number }), { x: left + 26, y: y + head.top, width, height: height - head.top - 4 }, [title]),
    ...(step.momentOfTruth
      ? groupOf(truthScene(theme, x + setting.columnWidth - head.padX - head.disc / 2, y + head.top + style.line / 2, head.disc), {
          name: edition.words.momentOfTruth,
          alt: edition.words.momentOfTruth
        })
      : []),
    ...(step.aim === null
      ? []
      : groupOf([icon(aimIcon[step.aim], aimLeft, y + head.top + (style.line - 16) / 2, 16, ink)], {
          name: edition.words.aim[step.aim],
          alt: edition.words.aim[step.aim]
        }))
  ]
}

function rowItems(
  job: SlideJob,
  { stage, index, steps, setting, all }: StageContent,
  row: StageRow,
  y: number,
  sheet: SlideBox
): SlideItem[] {
  const { theme, edition } = job
  if (isSeparator(row.lane.kind)) {
    const middle = y + row.height / 2
    const named = { name: edition.say(`domain:lane.${row.lane.kind}`), alt: null, record: row.lane.id }
    return [
      {
        kind: 'path',
        ...named,
        d: `M${sheet.x} ${middle}L${sheet.x + sheet.width} ${middle}`,
        stroke: theme.color.outline,
        strokeWidth: 1.5,
        dash: [4.5, 4.5]
      }
    ]
  }
  if (row.lane.kind === 'emotion') {
    const first = all.findIndex(({ id }) => id === steps[0]?.id)
    const ring = stageColors(theme, stage.slot ?? index).panel
    const columns = steps.map((step, at) => ({ stepId: step.id, x: sheet.x + (at + 0.5) * setting.columnWidth, ring }))
    const box = { x: sheet.x, y, width: sheet.width, height: row.height }
    return curvePiece(job, { laneId: row.lane.id, box, columns, before: all[first - 1]?.id, after: all[first + steps.length]?.id, face })
  }
  return row.entries.map((entry): SlideItem => {
    const unit = setting.columnWidth / row.halves
    const box = {
      x: sheet.x + entry.from * unit + rowGaps.cell,
      y: y + entry.y,
      width: (entry.to - entry.from + 1) * unit - 2 * rowGaps.cell,
      height: entry.height
    }
    if (entry.card) return cardShape(job, entry.card, box)
    return {
      kind: 'shape',
      name: edition.say('domain:lane.metrics'),
      alt: null,
      box,
      form: 'round',
      corner: 7,
      fill: theme.color.surface,
      stroke: theme.color.hairline,
      strokeWidth: 0.75,
      text: { paragraphs: entry.measure ?? [], inset: [11, 7, 11, 7], anchor: 'middle' }
    }
  })
}

/** The name of a lane with its icon, level with its first card; with curves, whose they are and the scale. */
function labelItems(job: SlideJob, { steps, setting }: StageContent, row: StageRow, y: number): SlideItem[] {
  const { theme, edition, size } = job
  const isLine = isSeparator(row.lane.kind)
  const first = row.title[0]
  if (!first) return []
  const textHeight = heightOf(row.title, nameWidth(setting, row.lane))
  const top = isLine ? y + (row.height - textHeight) / 2 : y + rowGaps.cell + (row.lane.kind === 'emotion' ? 0 : 5)
  const sign = 17
  const title = { x: size.left + 24, y: top, width: nameWidth(setting, row.lane), height: textHeight }
  const items: SlideItem[] = [
    ...groupOf([icon(laneIcon(row.lane.kind), size.left, top + (first.line - sign) / 2, sign, theme.color.ink3)], {
      name: edition.say('slides:name.sign'),
      alt: null
    }),
    { ...textBox(edition.say('slides:name.lane', { name: first.text }), title, row.title), record: row.lane.id }
  ]
  if (row.lane.kind !== 'emotion') return items
  const people = personasInPiece(
    job,
    row.lane.id,
    steps.map(({ id }) => id)
  )
  let below = top + textHeight + 6
  const personWidth = setting.namesWidth - 24 - 30
  for (const persona of people) {
    if (below + 22 > y + row.height) break
    const style = { ...slideType.least, color: theme.color.ink2 }
    items.push(
      ...groupOf([personaMarker(personaMarkOf(persona), theme, { x: size.left + 9, y: below + 10, size: 18 })], {
        name: persona.name,
        alt: null
      }),
      textBox(persona.name, { x: size.left + 24, y: below + 1, width: personWidth, height: 18 }, [
        fitted({ ...style, text: persona.name.replace(/\n+/gu, ' ') }, personWidth, 1).paragraph
      ])
    )
    below += 22
  }
  const at = scoreY({ x: 0, y, width: 0, height: row.height }, face)
  const levels: readonly FaceLevel[] = row.height < 116 ? [2, 0, -2] : [2, 1, 0, -1, -2]
  const mark = 18
  const right = stageMeasures(size).sheetLeft - 8 - mark
  items.push(
    ...groupOf(
      levels.map((level) => strokedPaths(`axis ${level}`, () => axisFacePaths(level), right, at(level) - mark / 2, mark, theme.color.ink3)),
      { name: edition.say('slides:name.scale'), alt: edition.say('slides:alt.scale') }
    )
  )
  return items
}

/** What the edges of cards mean, at the right above the sheet: those that occur on the slide. */
function legendItems(job: SlideJob, rows: readonly StageRow[]): SlideItem[] {
  const { theme, size, edition } = job
  const seen = new Set(rows.flatMap(({ entries }) => entries.flatMap(({ card }) => (card ? [card.card.certainty] : []))))
  const items: SlideItem[] = []
  let right = size.right
  for (const certainty of (['validated', 'evidence', 'assumption'] as const).filter((each) => seen.has(each))) {
    const paragraph = { ...slideType.least, color: theme.color.ink3, text: edition.words.certainty[certainty] }
    const width = Math.ceil(widthOf(paragraph)) + 4
    const name = edition.say('slides:name.legend')
    items.push(textBox(name, { x: right - width, y: 38, width, height: 18 }, [paragraph], { isOneLine: true }), {
      kind: 'shape',
      name,
      alt: null,
      box: { x: right - width - 28, y: 41, width: 20, height: 13 },
      form: 'round',
      corner: 4,
      fill: theme.color.surface,
      ...edgeOf({ certainty }, theme)
    })
    right -= width + 28 + 20
  }
  return items
}
