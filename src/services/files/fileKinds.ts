import { messages, type Language } from '#contract/messages/messages.ts'
import { readableEndings } from '#core/exchange/readableEndings.ts'
import { formatTraits, handOutFormats } from '#core/handOut/formats.ts'

/** Endings of files that can be read, without a dot, for the dialog that chooses some. */
export const endingsToRead: readonly string[] = Object.keys(readableEndings)

/** What a file that is to be saved is, by its name: words and ending for the dialog. Null where it is none of ours. */
export function kindToSave(name: string, language: Language): { readonly name: string; readonly ending: string } | null {
  const format = handOutFormats.find((one) => name.toLowerCase().endsWith(`.${formatTraits[one].extension}`))
  return format === undefined ? null : { name: messages[language].exporting.formats[format], ending: formatTraits[format].extension }
}
