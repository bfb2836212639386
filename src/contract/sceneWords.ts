import type { SceneWords } from '#core/scene/words.ts'
import type { Language } from './messages/messages.ts'
import { sayIn } from './sayIn.ts'
import { sceneWordsOf } from './sceneWordsOf.ts'

/** The words of a drawing in a language, for whoever has the messages of all languages at hand: services, command line, tests. */
export function sceneWords(language: Language): SceneWords {
  const known = byLanguage.get(language)
  if (known) return known
  const words = sceneWordsOf(sayIn(language))
  byLanguage.set(language, words)
  return words
}

// The same object every time, so that drawings can be compared by identity.
const byLanguage = new Map<Language, SceneWords>()
