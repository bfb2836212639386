import { pictureLosses } from '#core/exchange/carriedPictures.ts'
import type { Issue } from '#core/exchange/issue.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import type { Density } from '#core/layout/boxes.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { allRecords, type JourneyDocument } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'
import { countRecords } from '#core/scene/check.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import type { Scene } from '#core/scene/primitives.ts'
import { drawingStyle } from '#core/scene/elements.ts'
import { escapeXml, svgElements, svgOf } from '#core/scene/svg.ts'
import type { SceneWords } from '#core/scene/words.ts'
import { themeOf } from '#core/theme/theme.ts'
import { fontFaceCss } from './fontFaceCss.ts'
import { pixelSize, pngOf, type PictureSource } from './png.ts'
import { loadRasteriser } from './rasteriser.ts'
import { sceneOfBand } from './sceneOfBand.ts'

/** What is to be made of a document. `attachments` are those that it may need; `scale` counts for PNG. */
export interface Publication {
  readonly document: JourneyDocument
  readonly format: 'svg' | 'png' | 'json' | 'mermaid'
  readonly look: 'light' | 'dark' | 'ink'
  readonly density: Density
  readonly scale: number
  readonly titleBlock: boolean
  readonly words: SceneWords
  readonly attachments: readonly { readonly hash: string; readonly mime: string; readonly data: Uint8Array }[]
  readonly resourcesFolder: string
}

/** A finished file. `extension` has no dot; `width` and `height` are pixels of a picture, else null. */
export interface Published {
  readonly extension: string
  readonly mime: string
  readonly data: Uint8Array
  readonly cards: number
  readonly width: number | null
  readonly height: number | null
  readonly issues: readonly Issue[]
}

/**
 * Writes a document as a file. A picture counts what it drew before it is handed out: a card that is missing is a bug and
 * throws, so that no incomplete picture ever leaves.
 */
export async function publish(publication: Publication, progress: (done: number) => void = () => undefined): Promise<Published> {
  const { document, format, attachments } = publication
  const cards = cardIds(document)
  const file = (extension: string, mime: string, text: string, issues: readonly Issue[] = []): Published => ({
    extension,
    mime,
    data: Buffer.from(text, 'utf8'),
    cards: cards.length,
    width: null,
    height: null,
    issues
  })
  switch (format) {
    case 'json':
      return file(
        'journey.json',
        'application/json',
        writeJourneyFile(document, attachments.map(asBase64)),
        pictureLosses(document, new Set(attachments.map(({ hash }) => hash)))
      )
    case 'mermaid': {
      const { text, issues } = writeMermaid(document)
      return file('mmd', 'text/vnd.mermaid', text, issues)
    }
    case 'svg': {
      const scene = completeScene(publication, cards)
      const css = fontFaceCss(scene, publication.resourcesFolder)
      const svg = svgOf(scene, { attachments: dataUrls(publication), fontFaceCss: css, title: mapOf(document).title })
      return { ...file('svg', 'image/svg+xml', svg), width: Math.ceil(scene.width), height: Math.ceil(scene.height) }
    }
    case 'png': {
      const scene = completeScene(publication, cards)
      const rasterise = await loadRasteriser(publication.resourcesFolder)
      const data = await pngOf(pictureOf(scene, dataUrls(publication)), { scale: publication.scale, rasterise, progress })
      return { extension: 'png', mime: 'image/png', data, cards: cards.length, ...pixelSize(scene, publication.scale), issues: [] }
    }
  }
}

function completeScene({ document, look, density, titleBlock, words }: Publication, cards: readonly string[]): Scene {
  const scene = mapScene(document, layoutMap(document, { density }), themeOf(look), words, { titleBlock, legend: titleBlock })
  const drawn = countRecords(scene)
  const missing = cards.filter((id) => !drawn.has(id))
  if (missing.length > 0) throw new Error(`The drawing lacks ${missing.length} of ${cards.length} cards: ${missing.slice(0, 3).join(', ')}`)
  return scene
}

function pictureOf(scene: Scene, attachments: (hash: string) => string | undefined): PictureSource {
  return {
    width: scene.width,
    height: scene.height,
    svgOfStrip: (view, pixels) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 ${view.y} ${view.width} ${view.height}" ` +
      `style="${escapeXml(drawingStyle)}">${svgElements(sceneOfBand(scene, view).primitives, attachments)}</svg>`
  }
}

function cardIds(document: JourneyDocument): string[] {
  return [...allRecords(document)].filter(({ type }) => type === 'card').map(({ id }) => id)
}

function dataUrls({ attachments }: Publication): (hash: string) => string | undefined {
  const urls = new Map(attachments.map(({ hash, mime, data }) => [hash, `data:${mime};base64,${Buffer.from(data).toString('base64')}`]))
  return (hash) => urls.get(hash)
}

function asBase64({ hash, mime, data }: Publication['attachments'][number]) {
  return { hash, mime, data: Buffer.from(data).toString('base64') }
}
