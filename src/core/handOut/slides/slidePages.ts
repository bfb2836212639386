import type { JourneyDocument } from '../../model/document.ts'
import type { Edition } from '../edition.ts'
import type { HandOutOptions } from '../options.ts'
import type { Page } from '../pages.ts'
import { slideDeck } from './slideDeck.ts'
import { slideScene } from './slideScene.ts'

/** The slides of what is handed out as drawings, for the preview: what the writer writes, line for line. */
export function slidePages(document: JourneyDocument, options: HandOutOptions, edition: Edition): Page[] {
  const deck = slideDeck(document, options, edition)
  return deck.slides.map((slide, at) => ({ name: slide.title, scene: slideScene(deck, slide, at + 1) }))
}
