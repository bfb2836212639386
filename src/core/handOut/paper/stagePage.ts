import { numberRoom } from '../../layout/columns.ts'
import { layoutMap, type LayoutOptions } from '../../layout/layout.ts'
import { baselineIn, paper } from '../../layout/measures.ts'
import type { MapLayout, StepBox } from '../../layout/boxes.ts'
import { withChanges, type JourneyDocument } from '../../model/document.ts'
import type { Stage } from '../../model/stage.ts'
import { allStepsOf, mapOf, stagesOf } from '../../queries/journey.ts'
import { stepHeaderScene } from '../../scene/headers.ts'
import { legendBlock } from '../../scene/legend.ts'
import { groundScene } from '../../scene/mapScene.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt } from '../../scene/text.ts'
import { wrapText } from '../../text/wrap.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import { wholeMap, type HandOutOptions } from '../options.ts'
import type { Page } from '../pages/page.ts'
import { pageNote } from '../pages/pageNote.ts'
import { partOfMap } from '../partOfMap.ts'

const gaps = { top: 24, belowHead: 20, aboveLegend: 16, bottom: 16, bare: 16 } as const

/**
 * One stage as a page of its own, laid out anew: its lanes are named again, and its curve begins and ends with it. Its colour and the numbers
 * of its steps are those of the whole map. Of the given `shape` (width by height), so that it fills its sheet.
 */
export function stagePage(
  document: JourneyDocument,
  stage: Stage,
  { density, look, titleBlock, shape }: Pick<HandOutOptions, 'density' | 'look' | 'titleBlock'> & { readonly shape: number },
  edition: Edition
): Page {
  const stages = stagesOf(document)
  const position = stages.indexOf(stage)
  const place = { number: position + 1, count: stages.length }
  const part = ofStage(document, stage, position)
  const theme = themeOf(look)
  const firstStep = allStepsOf(document).findIndex(({ stageId }) => stageId === stage.id)
  const margin = titleBlock ? paper.margin : gaps.bare
  const legendOf = (layout: MapLayout, width: number): { readonly height: number; readonly primitives: readonly Primitive[] } =>
    titleBlock ? legendBlock(layout, theme, edition.words, width, { note: pageNote(part, edition, place) }) : { height: 0, primitives: [] }
  const head = titleBlock ? type.display.line + gaps.belowHead : 0
  const heightOf = (layout: MapLayout, foot: number): number =>
    (titleBlock ? gaps.top : gaps.bare) + head + layout.height + (titleBlock ? gaps.aboveLegend + foot + gaps.bottom : gaps.bare)
  const innerOf = (layout: MapLayout): number => {
    const { height } = legendOf(layout, widthOf(layout))
    return Math.max(widthOf(layout), heightOf(layout, height) * shape - 2 * margin)
  }
  const layout = largestLayout(part, { density, validatedWord: edition.words.certainty.validated }, innerOf)
  const mapWidth = widthOf(layout)
  const height = (foot: number): number => heightOf(layout, foot)
  const inner = innerOf(layout)
  const legend = legendOf(layout, inner)
  const width = inner + 2 * margin
  // What the sheet has left lies between map and foot, so that head and foot stand at the same place on every sheet.
  const left = Math.max(0, width / shape - height(legend.height))
  const total = { width, height: height(legend.height) + left }
  const ground: Primitive = { kind: 'rect', x: 0, y: 0, ...total, fill: theme.name === 'dark' ? theme.color.ground : '#FFFFFF' }
  const top = titleBlock ? gaps.top : gaps.bare
  const map: Primitive = {
    kind: 'group',
    x: margin + (inner - mapWidth) / 2 + layout.laneHeaderWidth,
    y: top + head,
    children: numbered(groundScene(layout, theme, edition.words), layout, theme, Math.max(0, firstStep))
  }
  const drawn: Primitive[] = [ground, map]
  if (titleBlock) {
    const { id, title } = mapOf(document)
    const children = headOf({ title, place: edition.say('paper:stageOf', place) }, inner, theme)
    const foot = top + head + layout.height + left + gaps.aboveLegend
    drawn.splice(1, 0, { kind: 'group', x: margin, y: top, record: id, children })
    drawn.push({ kind: 'group', x: margin, y: foot, children: legend.primitives })
  }
  return { name: stage.title.trim() || edition.say('paper:stageOf', place), scene: { ...total, primitives: drawn } }
}

/** Widths of a step that are tried where the height of the page, or its width, holds it back, px: no line of a card too long to be read. */
const widerSteps = [240, 260, 280, 300, 340, 380] as const
const narrowerSteps = [200, 180, 160] as const
/** Height of the curve beside wider steps, px. */
const lowEmotion = 176

/**
 * The layout with which the page is smallest, so that its text is printed largest. On a wide sheet a stage of few steps leaves room at its sides:
 * wider steps need fewer lines. On a tall one many steps leave room below: narrower steps need more of them.
 */
function largestLayout(part: JourneyDocument, options: LayoutOptions, innerOf: (layout: MapLayout) => number): MapLayout {
  const usual = layoutMap(part, options)
  const usualStep = usual.steps[0]?.width ?? 0
  const isHeldByHeight = innerOf(usual) > widthOf(usual)
  const tried = isHeldByHeight ? widerSteps.filter((step) => step > usualStep) : narrowerSteps.filter((step) => step < usualStep)
  let best = usual
  for (const step of tried) {
    const layout = layoutMap(part, { ...options, measures: isHeldByHeight ? { step, emotion: lowEmotion } : { step } })
    if (innerOf(layout) < innerOf(best)) best = layout
    if (innerOf(best) > widthOf(best) !== isHeldByHeight) break
  }
  return best
}

function widthOf({ laneHeaderWidth, width }: MapLayout): number {
  return laneHeaderWidth + width
}

/** The stage alone, with the colour that it has among the others. */
function ofStage(document: JourneyDocument, stage: Stage, position: number): JourneyDocument {
  const { document: part } = partOfMap(document, { ...wholeMap, stageIds: [stage.id] })
  const [from] = stagesOf(part)
  return from ? withChanges(part, [{ from, to: { ...from, slot: stage.slot ?? position } }]) : part
}

/** The same drawing with the numbers that the steps have in the whole map. */
function numbered(primitives: readonly Primitive[], layout: MapLayout, theme: Theme, first: number): Primitive[] {
  const boxes = new Map<string, StepBox>(layout.steps.map((box) => [box.step.id, box]))
  return primitives.map((primitive) => {
    const box = primitive.kind === 'group' && primitive.record !== undefined ? boxes.get(primitive.record) : undefined
    if (!box || primitive.kind !== 'group') return primitive
    const index = box.index + first
    const moved = numberRoom(index) - numberRoom(box.index)
    const titleLines = box.titleLines.map((line) => ({ ...line, x: line.x + moved }))
    return { ...primitive, children: stepHeaderScene({ ...box, index, titleLines }, theme) }
  })
}

function headOf(words: { readonly title: string; readonly place: string }, width: number, theme: Theme): Primitive[] {
  const baseline = baselineIn(type.display.size, type.display.line)
  const place = textAt(words.place, width, baseline, type.body, theme.color.ink2, 'end')
  const [line] = wrapText(words.title, type.display, Math.max(120, width - place.width - 32), { maxLines: 1 }).lines
  return line ? [textAt(line.text, 0, baseline, type.display, theme.color.ink), place] : [place]
}
