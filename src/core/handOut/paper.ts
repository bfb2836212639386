// How a drawing comes onto paper: one sheet, a sheet a stage, or many to be glued together. The same sheets are previewed and written.
import { warning, type Issue } from '../exchange/issue.ts'
import type { JourneyDocument } from '../model/document.ts'
import { mapOf, stagesOf } from '../queries/journey.ts'
import { completeScene } from '../scene/completeScene.ts'
import type { Scene } from '../scene/primitives.ts'
import type { Edition } from './edition.ts'
import type { HandOutOptions } from './options.ts'
import { commentPages } from './comments/commentPages.ts'
import { pagesOf, type Page } from './pages.ts'
import { onSheet } from './paper/onSheet.ts'
import { pxPerMm, sheetSize, wantedText, type Millimetres } from './paper/paperSize.ts'
import { smallestText } from './paper/smallestText.ts'
import { stagePage } from './paper/stagePage.ts'
import { tileOverview, tileScale, tileSheet, tilesOf } from './paper/tiles.ts'

/** A sheet of paper. */
export interface Sheet {
  /** Of the map or view, of the stage, or of the place among tiles. */
  readonly name: string
  readonly kind: 'whole' | 'stage' | 'tile' | 'overview'
  /** All of the sheet with its margins, px (96 an inch). */
  readonly scene: Scene
  /** Size of the smallest text that is to be read, mm; null without text. */
  readonly smallestText: number | null
}

/** The sheets of a hand-out and how well they can be read. */
export interface Paper {
  readonly sheets: readonly Sheet[]
  /** Size of the smallest text on any sheet that is to be read, mm; null without text. */
  readonly smallestText: number | null
  /** Size that it should have, mm; null for a page that fits the drawing. */
  readonly wantedText: number | null
  readonly issues: readonly Issue[]
}

/** The sheets on which a part of a map is printed. Views are spread as they are: a sheet a page. */
export function paperOf(document: JourneyDocument, options: HandOutOptions, edition: Edition): Paper {
  const sheets = [...sheetsOf(document, options, edition), ...commentSheets(document, options, edition)]
  const sizes = sheets.flatMap((sheet) => sheet.smallestText ?? [])
  const wanted = wantedText(options.paper)
  const smallest = sizes.length === 0 ? null : Math.min(...sizes)
  const isSmall = smallest !== null && wanted !== null && smallest < wanted - 0.05
  return {
    sheets,
    smallestText: smallest,
    wantedText: wanted,
    issues: isSmall
      ? [
          warning(`paper.small.${options.choice.subject === 'map' ? options.paper.spread : 'view'}`, {
            values: { size: oneDecimal(smallest, edition), wanted: oneDecimal(wanted, edition) }
          })
        ]
      : []
  }
}

function sheetsOf(document: JourneyDocument, options: HandOutOptions, edition: Edition): Sheet[] {
  const size = sheetSize(options.paper)
  if (size === null)
    return wholePages(document, options, edition).map(({ name, scene }) => ({
      name,
      kind: 'whole',
      scene,
      smallestText: inMillimetres(scene)
    }))
  if (options.choice.subject === 'map' && options.paper.spread === 'stages') {
    const stages = stageSheets(document, options, edition, size)
    if (stages.length > 0) return stages
  }
  const pages = wholePages(document, options, edition)
  if (options.choice.subject === 'map' && options.paper.spread === 'tiles')
    return pages.flatMap((page) => tiled(page, document, options, edition, size))
  return pages.map((page) => wholeSheet(page, 'whole', size))
}

/** What the team wrote to each other, on sheets of its own behind the others. */
function commentSheets(document: JourneyDocument, options: HandOutOptions, edition: Edition): Sheet[] {
  if (!options.choice.withComments) return []
  const size = sheetSize(options.paper)
  return commentPages({ document, options, edition }).map((page) => {
    const scene = completeScene(page.scene)
    return size === null
      ? { name: page.name, kind: 'whole', scene, smallestText: inMillimetres(scene) }
      : wholeSheet({ name: page.name, scene }, 'whole', size)
  })
}

/** Nothing may be cut at the edge of a page. */
function wholePages(document: JourneyDocument, options: HandOutOptions, edition: Edition): Page[] {
  return pagesOf(document, options, edition).map(({ name, scene }) => ({ name, scene: completeScene(scene) }))
}

function wholeSheet({ name, scene }: Page, kind: Sheet['kind'], size: Millimetres, atMost?: number): Sheet {
  const sheet = onSheet(scene, size, atMost)
  return { name, kind, scene: sheet.scene, smallestText: inMillimetres(scene, sheet.scale) }
}

/** Size of the smallest text of a drawing at a scale, mm. */
function inMillimetres(scene: Scene, scale = 1): number | null {
  const smallest = smallestText(scene.primitives)
  return smallest === null ? null : (smallest * scale) / pxPerMm
}

function stageSheets(document: JourneyDocument, options: HandOutOptions, edition: Edition, size: Millimetres): Sheet[] {
  return stagesOf(document).map((stage) => {
    const { name, scene } = stagePage(document, stage, { ...options, shape: size.width / size.height }, edition)
    const page = { name, scene: completeScene(scene) }
    // A short stage is not blown up: it would shout beside a long one.
    const atMost = 2 * ((wantedText(options.paper) ?? Infinity) / (inMillimetres(page.scene) ?? 1))
    return wholeSheet(page, 'stage', size, atMost)
  })
}

/** At 100 %, larger where the paper is read from afar, a little smaller where that spares sheets and can still be read. */
function tiled({ name, scene }: Page, document: JourneyDocument, options: HandOutOptions, edition: Edition, size: Millimetres): Sheet[] {
  const scale = tileScale(scene, size, (wantedText(options.paper) ?? 0) / (inMillimetres(scene) ?? Infinity))
  const tiles = tilesOf(scene, size, scale)
  const title = mapOf(document).title
  const sheets = tiles.map((tile, index): Sheet => {
    const foot = edition.say('paper:tileFoot', { title, number: index + 1, count: tiles.length })
    return { name: tile.label, kind: 'tile', scene: tileSheet(scene, tile, size, scale, foot), smallestText: inMillimetres(scene, scale) }
  })
  if (tiles.length === 1) return sheets
  const rows = (tiles.at(-1)?.row ?? 0) + 1
  const columns = (tiles.at(-1)?.column ?? 0) + 1
  const words = {
    title: edition.say('paper:overviewTitle', { title: name }),
    hint: edition.say('paper:overviewHint', { rows, columns, count: tiles.length })
  }
  return [
    { name: edition.say('paper:overview'), kind: 'overview', scene: tileOverview(scene, tiles, size, words), smallestText: null },
    ...sheets
  ]
}

function oneDecimal(value: number, { language }: Edition): string {
  const text = String(Math.floor(value * 10 + 1e-6) / 10)
  return language === 'vi' ? text.replace('.', ',') : text
}
