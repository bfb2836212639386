import { useTranslation } from 'react-i18next'
import { languageOf } from './i18n.ts'
import type { Language } from '#contract/messages/messages.ts'

/** The language of the page; the component is drawn anew when it changes. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language)
}
