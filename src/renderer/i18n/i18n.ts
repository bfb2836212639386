// The page speaks through i18next over the same message files as every other part of the product. Keys are `namespace:path.to.key`.
import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#contract/messages/messages.ts'
import { pseudoLocalise } from './pseudoLocalise.ts'

/** Starts the words of the page in a language. `pseudo` makes every word longer and accented, to find what clips or was never translated. */
export async function startWords(language: Language, pseudo = false): Promise<i18n> {
  const words = await wordsOf(language)
  await i18next
    .use(initReactI18next)
    .use({ type: 'postProcessor', name: 'pseudo', process: pseudoLocalise })
    .init({
      lng: language,
      defaultNS: 'common',
      resources: { [language]: words },
      interpolation: { escapeValue: false },
      postProcess: pseudo ? ['pseudo'] : []
    })
  document.documentElement.lang = language
  return i18next
}

/** Changes the language of the whole page at once. */
export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.language === language) return
  for (const [namespace, words] of Object.entries(await wordsOf(language))) i18next.addResourceBundle(language, namespace, words)
  await i18next.changeLanguage(language)
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
