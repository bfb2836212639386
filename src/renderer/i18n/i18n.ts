// The page speaks from the same message files as every other part of the product. Keys are `namespace:path.to.key`.
import type { Language } from '#contract/messages/messages.ts'
import { pseudoLocalise } from './pseudoLocalise.ts'
import { showWords, shownLanguage } from './translation.ts'

let finish = (text: string) => text
let wanted: Language | undefined

/** Starts the words of the page in a language. `pseudo` makes every word longer and accented, to find what clips or was never translated. */
export async function startWords(language: Language, pseudo = false): Promise<void> {
  if (pseudo) finish = pseudoLocalise
  await speak(language)
}

/** Changes the language of the whole page at once. */
export async function changeLanguage(language: Language): Promise<void> {
  if ((wanted ?? shownLanguage()) !== language) await speak(language)
}

async function speak(language: Language): Promise<void> {
  wanted = language
  document.documentElement.lang = language
  const words = await wordsOf(language)
  // Whoever was asked for last is heard, however long the words of the others took.
  if (wanted === language) showWords(language, words, finish)
}

/** The product's language nearest to a locale such as `vi-VN`; English where there is none. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en'
}

// One language at a time: nobody waits for words that nobody reads.
async function wordsOf(language: Language): Promise<Record<string, Record<string, unknown>>> {
  const { words } = language === 'vi' ? await import('./words/vi.ts') : await import('./words/en.ts')
  return words
}
