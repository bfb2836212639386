import type { Edition } from '#core/handOut/edition.ts'
import type { Language } from './messages/messages.ts'
import { sayIn } from './sayIn.ts'
import { sceneWords } from './sceneWords.ts'

/** The edition in a language of what is handed out on a day (`YYYY-MM-DD`), of a version of the map. */
export function editionIn(language: Language, day: string, version: number | null): Edition {
  return { language, words: sceneWords(language), say: sayIn(language), day, version }
}
