import type { Language } from '#contract/messages/messages.ts'

/** Languages by their own names, which are the same in every language. */
export const languageNames: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'vi', name: 'Tiếng Việt' }
]
