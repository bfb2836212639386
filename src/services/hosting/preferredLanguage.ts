import { languages, type Language } from '#contract/messages/messages.ts'

/** The first of a person's locales (`vi-VN`, `en_GB`) that the product speaks; English where it speaks none. */
export function preferredLanguage(locales: readonly string[]): Language {
  for (const locale of locales) {
    const language = languages.find((each) => locale.toLowerCase().split(/[-_]/, 1)[0] === each)
    if (language !== undefined) return language
  }
  return 'en'
}
