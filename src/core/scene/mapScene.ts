// A whole map as one drawing for files: the same parts as on screen, put together, with title and legend around them.
import { handOffsOf } from '../analyses/handOffs.ts'
import type { JourneyDocument } from '../model/document.ts'
import { isSeparator } from '../model/lane.ts'
import type { LaneBox, MapLayout } from '../layout/boxes.ts'
import { handOffPlaces, type HandOffPlace } from '../layout/handOffPlaces.ts'
import { missingTouchpoints } from '../layout/missingTouchpoints.ts'
import { paper } from '../layout/measures.ts'
import { mapOf, personasOf } from '../queries/journey.ts'
import type { Theme } from '../theme/theme.ts'
import { cardScene } from './cardScene.ts'
import { curveScene } from './curveScene.ts'
import { stageHeaderScene, stepHeaderScene } from './headers.ts'
import { handOffMark, handOffSize } from './handOffScene.ts'
import { laneHeaderScene } from './laneHeader.ts'
import { legendBlock } from './legend.ts'
import { linkScene } from './linkScene.ts'
import { metricLaneScene } from './metricLane.ts'
import { noTouchpointScene } from './noTouchpoint.ts'
import { sheetScene } from './sheet.ts'
import { thinCurveNames, type ThinNames } from './thinCurveNames.ts'
import { titleBlock } from './titleBlock.ts'
import type { Primitive, Scene } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** What surrounds the map on paper. */
export interface MapSceneOptions {
  /** Title, state, description and personas above the map. */
  readonly titleBlock: boolean
  /** Meaning of the signs below the map. */
  readonly legend: boolean
  /** Version, date and page at the right of the foot; needs the legend. */
  readonly note?: string
  /** Names of the thin curves, to stand in the headers of their lanes. */
  readonly thinCurves?: ThinNames
}

const gaps = { aboveTitle: 40, belowTitle: 42, hang: 16, aboveLegend: 40, belowLegend: 40, bare: 24, least: 640 } as const

/** The drawing of a map on paper: white ground (dark in the dark look). Every stage, step, lane, card, point and link is a group that names its record. */
export function mapScene(document: JourneyDocument, layout: MapLayout, theme: Theme, words: SceneWords, options: MapSceneOptions): Scene {
  const hasFrame = options.titleBlock || options.legend
  const margin = hasFrame ? paper.margin : gaps.bare
  const left = margin + layout.laneHeaderWidth
  // Title and legend stand level with the names of the lanes, which are set in from the margin.
  const text = margin + (hasFrame ? gaps.hang : 0)
  const inner = Math.max(left + layout.width - text, hasFrame ? gaps.least : 0)
  const primitives: Primitive[] = []
  let y: number = hasFrame ? gaps.aboveTitle : margin
  if (options.titleBlock) {
    const map = mapOf(document)
    const title = titleBlock(map, personasOf(document), theme, words, inner)
    primitives.push({ kind: 'group', x: text, y, record: map.id, children: title.primitives })
    y += title.height + gaps.belowTitle
  }
  const handOffs = handOffPlaces(layout, handOffsOf(document).handOffs)
  primitives.push({
    kind: 'group',
    x: left,
    y,
    children: [...groundScene(layout, theme, words, options.thinCurves), ...handOffs.map((place) => handOffAt(place, theme))]
  })
  y += layout.height
  if (options.legend) {
    const legend = legendBlock(layout, theme, words, inner, { note: options.note ?? '', hasHandOffs: handOffs.length > 0 })
    primitives.push({ kind: 'group', x: text, y: y + gaps.aboveLegend, children: legend.primitives })
    y += gaps.aboveLegend + legend.height + gaps.belowLegend
  } else y += margin
  const width = text + inner + margin
  const ground: Primitive = { kind: 'rect', x: 0, y: 0, width, height: y, fill: theme.name === 'dark' ? theme.color.ground : '#FFFFFF' }
  return { width, height: y, primitives: [ground, ...primitives] }
}

function handOffAt({ x, y }: HandOffPlace, theme: Theme): Primitive {
  return { kind: 'group', x: x - handOffSize / 2, y: y - handOffSize / 2, children: handOffMark(theme) }
}

/** The map itself with its headers; the origin is that of the layout's ground. */
export function groundScene(layout: MapLayout, theme: Theme, words: SceneWords, thin?: ThinNames): Primitive[] {
  const drawn: Primitive[] = [...sheetScene(layout, theme)]
  for (const box of layout.stages)
    drawn.push({ kind: 'group', x: box.x, y: 0, record: box.stage.id, children: stageHeaderScene(box, theme, words) })
  for (const box of layout.steps)
    drawn.push({ kind: 'group', x: box.x, y: layout.stageHeaderHeight, record: box.step.id, children: stepHeaderScene(box, theme) })
  for (const lane of layout.lanes) drawn.push(laneScene(lane, layout, theme, words, thin))
  for (const box of layout.links) drawn.push({ kind: 'group', x: 0, y: 0, record: box.link.id, children: linkScene(box, theme) })
  return drawn
}

function laneScene(lane: LaneBox, layout: MapLayout, theme: Theme, words: SceneWords, thin?: ThinNames): Primitive {
  const children: Primitive[] = [
    {
      kind: 'group',
      x: -layout.laneHeaderWidth,
      y: 0,
      children: [...laneHeaderScene(lane, theme, words), ...(thin && !lane.folded ? thinCurveNames(lane, theme, thin) : [])]
    }
  ]
  if (lane.lane.kind === 'emotion') children.push(...curveScene(lane, layout, theme, { words }))
  else if (lane.lane.kind === 'metrics') children.push(...metricLaneScene(lane, theme, words))
  else if (!isSeparator(lane.lane.kind)) {
    for (const gap of missingTouchpoints(lane, layout))
      children.push({ kind: 'group', x: gap.x, y: gap.y, children: noTouchpointScene(gap, theme, words) })
    for (const cards of lane.cells.values())
      for (const box of cards) children.push({ kind: 'group', x: box.x, y: box.y, record: box.card.id, children: cardScene(box, theme) })
  }
  return { kind: 'group', x: 0, y: lane.y, record: lane.lane.id, children }
}
