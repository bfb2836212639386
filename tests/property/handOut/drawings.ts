import { JSDOM } from 'jsdom'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { cardsAmong } from '#publishing/cardsIn.ts'
import { eachText } from '#publishing/eachText.ts'
import { join } from 'node:path'

export const resourcesFolder = join(import.meta.dirname, '../../../resources')

/** A parser that is not ours. */
export const { DOMParser } = new JSDOM('').window

/** A job for a writer of drawings, with what the drawing shows: all lines, in order, and how many cards. */
export function drawingJob(document: JourneyDocument, look: HandOutOptions['look'], language: 'en' | 'vi') {
  const options: HandOutOptions = { ...usualHandOut, look, language }
  const edition = editionIn(language, '2026-11-21', null)
  const lines: string[] = []
  const records = new Set<string>()
  for (const { scene } of pagesOf(document, options, edition)) {
    eachText(scene.primitives, ({ text }) => lines.push(text))
    drawnRecords(scene).forEach((id) => records.add(id))
  }
  const job = { document, options, edition, attachments: [], resourcesFolder, progress: () => undefined }
  return { job, lines, cards: cardsAmong(records, document) }
}

/** A text as a file may hold it: without what XML forbids. */
export function allowed(text: string): string {
  return [...text].filter((character) => !/^[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]$/u.test(character)).join('')
}

/** Words of a text, whatever stands between them; a place to break a word is not part of it. */
export function wordsIn(text: string): string[] {
  return allowed(text.normalize('NFC'))
    .split(/[\s\u200b]+/u)
    .filter((word) => word !== '')
}

/** Elements and attributes by which a drawing could do anything but be looked at. */
export function dangersIn(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const found = /^(?:script|foreignobject|iframe|object|embed|use|animate|set|a|link|base|form|img|video|audio)$/.test(tag) ? [tag] : []
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(name)
      if (/^(?:xlink:)?(?:href|src)$/i.test(name) && !/^(?:data:image\/|#)/.test(value)) found.push(`${name}=${value}`)
      if (/url\((?!#)|javascript:/i.test(value) && name === 'style') found.push(`${name}=${value}`)
    }
    return found
  })
}
