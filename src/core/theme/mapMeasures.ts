// Sizes of the drawn map in px at 100 %. Text sizes never change with density; paper scales the whole drawing.

/** How roomy a map is drawn. */
export type Density = 'comfortable' | 'compact' | 'presentation'

/** The measures a density fixes. */
export interface MapMeasures {
  /** Width of a step; compact maps may be given any width between `stepMin` and `stepMax` so that the map fills the paper. */
  step: number
  stepMin: number
  stepMax: number
  laneHeader: number
  /** Left padding of a lane header. */
  laneHeaderPad: number
  stageGap: number
  stageHeader: number
  /** Space between the top bar and the stage headers. */
  stageTop: number
  stagePad: number
  stepHeader: number
  stepHeaderPadTop: number
  stepHeaderPadX: number
  cellPad: number
  cardGap: number
  cardPadX: number
  cardPadY: number
  emotion: number
  emotionMax: number
  /** Distance of the scores +2 and −2 from the top and bottom of the emotion lane. */
  emotionInset: number
  facePrimary: number
  faceSecond: number
  axisFace: number
  touchpoint: number
  channelTile: number
  visibility: number
  /** Icons drawn in meta text, in text and in lists. */
  iconMeta: number
  iconText: number
  iconList: number
}

/** Measures by density: comfortable for editing, compact for export and by choice on screen, presentation for a room that reads from afar. */
export const mapMeasures: Readonly<Record<Density, MapMeasures>> = {
  comfortable: {
    step: 176,
    stepMin: 176,
    stepMax: 176,
    laneHeader: 152,
    laneHeaderPad: 16,
    stageGap: 12,
    stageHeader: 40,
    stageTop: 8,
    stagePad: 14,
    stepHeader: 60,
    stepHeaderPadTop: 12,
    stepHeaderPadX: 14,
    cellPad: 8,
    cardGap: 6,
    cardPadX: 10,
    cardPadY: 8,
    emotion: 176,
    emotionMax: 176,
    emotionInset: 21,
    facePrimary: 20,
    faceSecond: 16,
    axisFace: 18,
    touchpoint: 30,
    channelTile: 24,
    visibility: 28,
    iconMeta: 14,
    iconText: 16,
    iconList: 18
  },
  compact: {
    step: 176,
    stepMin: 148,
    stepMax: 220,
    laneHeader: 152,
    laneHeaderPad: 16,
    stageGap: 12,
    stageHeader: 40,
    stageTop: 8,
    stagePad: 14,
    stepHeader: 56,
    stepHeaderPadTop: 12,
    stepHeaderPadX: 14,
    cellPad: 8,
    cardGap: 6,
    cardPadX: 9,
    cardPadY: 6,
    emotion: 220,
    emotionMax: 260,
    emotionInset: 21,
    facePrimary: 20,
    faceSecond: 16,
    axisFace: 18,
    touchpoint: 30,
    channelTile: 24,
    visibility: 28,
    iconMeta: 14,
    iconText: 16,
    iconList: 18
  },
  presentation: {
    step: 264,
    stepMin: 264,
    stepMax: 264,
    laneHeader: 152,
    laneHeaderPad: 16,
    stageGap: 16,
    stageHeader: 40,
    stageTop: 8,
    stagePad: 14,
    stepHeader: 60,
    stepHeaderPadTop: 12,
    stepHeaderPadX: 14,
    cellPad: 8,
    cardGap: 6,
    cardPadX: 10,
    cardPadY: 8,
    emotion: 220,
    emotionMax: 220,
    emotionInset: 21,
    facePrimary: 20,
    faceSecond: 16,
    axisFace: 18,
    touchpoint: 30,
    channelTile: 24,
    visibility: 28,
    iconMeta: 14,
    iconText: 16,
    iconList: 18
  }
}

/** Line widths in px and dash patterns of what is drawn on the map. */
export const mapLines = {
  cardEdge: 1,
  selectedEdge: 1.5,
  focusEdge: 2,
  assumptionDash: [3, 2],
  /** The lived curve of the first persona, the second and the others. */
  curve: [3, 2.25, 2],
  curveAssumptionDash: [2, 7],
  believed: 1.5,
  believedPoint: 6,
  intended: 1.5,
  facePanelRing: 2,
  selectedPointRing: 32,
  gapHatch: { width: 1.6, every: 7, angle: 45 },
  gapOpacity: { light: { fill: 0.07, hatch: 0.26 }, dark: { fill: 0.1, hatch: 0.34 } },
  neutralOpacity: 0.45,
  link: 1.75,
  linkSelected: 2.25,
  linkArrow: 5,
  dependsDash: [5, 4],
  visibility: 1.5,
  visibilityDash: [3, 3]
} as const

/** What is drawn at a zoom level. */
export type LevelOfDetail = 'full' | 'text' | 'overview' | 'blocks'

/** Zoom from which a level holds, most detailed first. */
export const levelOfDetail: readonly { readonly from: number; readonly level: LevelOfDetail }[] = [
  { from: 0.75, level: 'full' },
  { from: 0.45, level: 'text' },
  { from: 0.15, level: 'overview' },
  { from: 0, level: 'blocks' }
]

/** The level of detail at a zoom; 1 is 100 %. */
export function levelOfDetailAt(zoom: number): LevelOfDetail {
  return levelOfDetail.find((entry) => zoom >= entry.from)?.level ?? 'blocks'
}
