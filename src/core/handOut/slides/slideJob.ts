import type { JourneyDocument } from '../../model/document.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import type { Edition } from '../edition.ts'
import type { HandOutOptions } from '../options.ts'
import { slideSize, type SlideSize } from './slideSize.ts'

/** What slides are composed from. */
export interface SlideJob {
  readonly document: JourneyDocument
  readonly edition: Edition
  readonly theme: Theme
  readonly size: SlideSize
  readonly look: HandOutOptions['look']
  /** Hears of a text that had no room and goes into the notes. */
  readonly noteCut: () => void
}

/** A job for slides of the part of a map that is handed out. */
export function slideJob(document: JourneyDocument, options: HandOutOptions, edition: Edition, noteCut: () => void): SlideJob {
  return { document, edition, theme: themeOf(options.look), size: slideSize(options.slides), look: options.look, noteCut }
}
