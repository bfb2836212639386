import { warning, type Issue } from '#core/exchange/issue.ts'
import { slideDeck } from '#core/handOut/slides/slideDeck.ts'
import { slideScene } from '#core/handOut/slides/slideScene.ts'
import { slideSize } from '#core/handOut/slides/slideSize.ts'
import type { Deck, SlideItem } from '#core/handOut/slides/slide.ts'
import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import { mapOf } from '#core/queries/journey.ts'
import { drawableCards } from '../completePages.ts'
import { glyphsOfScenes } from '../glyphs.ts'
import { withoutLostPhotos } from '../pptx/lostPhotos.ts'
import { pptxFile } from '../pptx/pptxFile.ts'
import { filePictures } from '../pptx/pictures.ts'
import { recordsInPptx } from '../pptx/recordsInPptx.ts'
import type { Writer } from '../writer.ts'

/** Slides that a presentation program opens as its own: shapes with words in them, curves as outlines, tables, notes. */
export const writePptx: Writer = async (job) => {
  const { options, edition } = job
  const { say } = edition
  const { document, lost: photos } = withoutLostPhotos(job.document, job.attachments)
  const deck = slideDeck(document, options, edition)
  job.progress(0.2)
  await breath()
  const { byHash, lost } = filePictures(deck.slides, job.attachments)
  const data = pptxFile({
    deck,
    size: slideSize(options.slides),
    look: options.look,
    words: {
      language: edition.language === 'vi' ? 'vi-VN' : 'en-US',
      title: say('slides:name.title'),
      subtitle: say('slides:name.about'),
      foot: say('slides:name.foot'),
      number: say('slides:name.number'),
      cover: say('slides:section.overview'),
      content: say('slides:name.title')
    },
    title: mapOf(document).title || say('domain:untitled'),
    day: edition.day,
    pictures: byHash,
    progress: (done) => job.progress(0.2 + 0.7 * done)
  })
  await breath()
  const isMap = options.choice.subject === 'map'
  const found = countCards(data, document, isMap ? drawableCards(document) : cardsOf(deck, document))
  const cards = isMap || found > 0 ? found : null
  const scenes = deck.slides.map((slide, at) => slideScene(deck, slide, at + 1))
  const issues: Issue[] = [
    ...(deck.cut > 0 ? [warning('slideWriting.cut', { values: { count: deck.cut } })] : []),
    ...(lost + photos > 0 ? [warning('slideWriting.pictures', { values: { count: lost + photos } })] : []),
    // The program draws with the fonts of its own machine: what has a shape here may have none there.
    ...glyphsOfScenes(scenes, { resourcesFolder: job.resourcesFolder }).issues.map(({ values }) =>
      warning('slideWriting.letters', { values })
    )
  ]
  job.progress(1)
  return { data, cards, width: null, height: null, pages: deck.slides.length, issues }
}

/** Cards in the finished bytes. Throws where one is missing: an incomplete file never leaves. */
function countCards(data: Uint8Array, document: JourneyDocument, expected: readonly string[]): number {
  const written = recordsInPptx(data)
  const missing = expected.filter((id) => !written.has(id))
  if (missing.length > 0)
    throw new Error(`The slides lack ${missing.length} of ${expected.length} cards: ${missing.slice(0, 3).join(', ')}`)
  return [...written].filter((id) => recordOf(document, id)?.type === 'card').length
}

/** Cards that the slides of a view show as such, named by their ids; entries of lists and rows of tables only speak of theirs. */
function cardsOf({ slides }: Deck, document: JourneyDocument): readonly string[] {
  const ids = new Set<string>()
  const walk = (items: readonly SlideItem[]): void => {
    for (const item of items) {
      const id = item.record ?? ''
      if (item.name.endsWith(`· ${id}`) && recordOf(document, id)?.type === 'card') ids.add(id)
      if (item.kind === 'group') walk(item.items)
    }
  }
  for (const { items } of slides) walk(items)
  return [...ids]
}

/** Lets a request to stop be heard. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
