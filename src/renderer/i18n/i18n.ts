// The page speaks from the same message files as every other part of the product. Keys are `namespace:path.to.key`.
import type { Language } from '#contract/messages/messages.ts'
import { pseudoLocalise } from './pseudoLocalise.ts'
import { showWords, shownLanguage, type Words } from './translation.ts'

let finish = (text: string) => text
let wanted: Language | undefined
let isAllWanted = false
let all: Promise<void> | undefined
let whole: Language | undefined

/** Starts the words of the page in a language. `pseudo` makes every word longer and accented, to find what clips or was never translated. */
export async function startWords(language: Language, pseudo = false): Promise<void> {
  if (pseudo) finish = pseudoLocalise
  await speak(language)
}

/** Changes the language of the whole page at once. */
export async function changeLanguage(language: Language): Promise<void> {
  if ((wanted ?? shownLanguage()) !== language) await speak(language)
}

/** Loads the words that no map is first drawn with, once, and shows them. Fails where they cannot be fetched; the next time they are asked for again. */
export function loadAllWords(): Promise<void> {
  isAllWanted = true
  all ??= speak(wanted ?? 'en').catch((error: unknown) => {
    all = undefined
    throw error
  })
  return all
}

/** What is being loaded, once the words for it are there too: nothing is shown without its words. */
export async function withWords<Part>(loading: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([loading, loadAllWords()])
  return part
}

async function speak(language: Language): Promise<void> {
  wanted = language
  document.documentElement.lang = language
  const isWhole = isAllWanted
  const [words, others] = await Promise.all([wordsOf(language), isWhole ? otherWordsOf(language) : {}])
  // Whoever was asked for last is heard, however long the words of the others took; and what is whole stays whole.
  if (wanted !== language || (!isWhole && whole === language)) return
  whole = isWhole ? language : undefined
  showWords({ language, words: merged(words, others), isWhole, finish })
}

/** The product's language nearest to a locale such as `vi-VN`; English where there is none. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en'
}

// One language at a time: nobody waits for words that nobody reads.
async function wordsOf(language: Language): Promise<Namespaces> {
  const { words } = language === 'vi' ? await import('./words/vi.ts') : await import('./words/en.ts')
  return words
}

async function otherWordsOf(language: Language): Promise<Namespaces> {
  const { words } = language === 'vi' ? await import('./words/viLater.ts') : await import('./words/enLater.ts')
  return words
}

type Namespaces = Readonly<Record<string, Words>>

function merged(words: Namespaces, others: Namespaces): Namespaces {
  const names = new Set([...Object.keys(words), ...Object.keys(others)])
  return Object.fromEntries([...names].map((name) => [name, { ...words[name], ...others[name] }]))
}
