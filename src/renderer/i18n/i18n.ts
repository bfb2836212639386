// The page speaks through i18next over the same message files as every other part of the product. Keys are `namespace:path.to.key`.
import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { messages, type Language } from '#contract/messages/messages.ts'
import { pseudoLocalise } from './pseudoLocalise.ts'

/** Starts the words of the page in a language. `pseudo` makes every word longer and accented, to find what clips or was never translated. */
export async function startWords(language: Language, pseudo = false): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use({ type: 'postProcessor', name: 'pseudo', process: pseudoLocalise })
    .init({
      lng: language,
      fallbackLng: 'en',
      defaultNS: 'common',
      resources: messages,
      interpolation: { escapeValue: false },
      postProcess: pseudo ? ['pseudo'] : []
    })
  document.documentElement.lang = language
  return i18next
}

/** Changes the language of the whole page at once. */
export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

/** The product's language nearest to a locale such as `vi-VN`; English where there is none. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en'
}
