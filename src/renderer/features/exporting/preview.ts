// What the export dialog shows before anything is made: drawn in the page from the same functions as the file.
import type { Density } from '#core/layout/boxes.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { lanesOf, shownLanesOf } from '#core/queries/journey.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import type { Scene } from '#core/scene/primitives.ts'
import type { SceneWords } from '#core/scene/words.ts'
import { themeOf } from '#core/theme/theme.ts'

/** How the picture is to look. */
export interface PictureLook {
  readonly look: 'light' | 'dark' | 'ink'
  readonly density: Density
  readonly titleBlock: boolean
  readonly words: SceneWords
}

/** How much of a map a picture holds. */
export interface Completeness {
  readonly cards: number
  readonly drawnCards: number
  readonly steps: number
  readonly drawnSteps: number
  readonly curves: number
  /** Lanes that are left out because they are hidden; their cards are not counted. */
  readonly hiddenLanes: number
  /** Cards in folded lanes, of which only the number is shown; they are not among `cards`. */
  readonly foldedCards: number
}

/** The picture as it will be in the file. Size in px at 1×. */
export function previewScene(document: JourneyDocument, { look, density, titleBlock, words }: PictureLook): Scene {
  return mapScene(document, layoutMap(document, { density }), themeOf(look), words, { titleBlock, legend: titleBlock })
}

/** Counts what a picture shows against what the map holds. */
export function completenessOf(document: JourneyDocument, scene: Scene): Completeness {
  const drawn = drawnRecords(scene)
  const count = { card: 0, drawnCard: 0, step: 0, drawnStep: 0 }
  const curves = new Set<string>()
  const hidden = new Set(lanesOf(document).flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  const folded = new Set(shownLanesOf(document).flatMap((lane) => (lane.collapsed ? [lane.id] : [])))
  let foldedCards = 0
  for (const record of allRecords(document)) {
    if (record.type === 'card') {
      if (hidden.has(record.laneId)) continue
      if (folded.has(record.laneId)) {
        foldedCards += 1
        continue
      }
      count.card += 1
      if (drawn.has(record.id)) count.drawnCard += 1
    } else if (record.type === 'step') {
      count.step += 1
      if (drawn.has(record.id)) count.drawnStep += 1
    } else if (record.type === 'emotionPoint' && drawn.has(record.id)) curves.add(`${record.laneId}:${record.personaId}:${record.kind}`)
  }
  return {
    cards: count.card,
    drawnCards: count.drawnCard,
    steps: count.step,
    drawnSteps: count.drawnStep,
    curves: curves.size,
    hiddenLanes: hidden.size,
    foldedCards
  }
}

/** Exact pixels of a picture at a scale. */
export function pixelSize(scene: Pick<Scene, 'width' | 'height'>, scale: number): { width: number; height: number } {
  return { width: Math.ceil(scene.width * scale - 1e-6), height: Math.ceil(scene.height * scale - 1e-6) }
}
