import { foldText } from '#core/text/fold.ts'

/** Those in whose name or summary all words of a search occur, whatever the accents. */
export function namedLike<P extends { readonly name: string; readonly summary: string }>(
  personas: readonly P[],
  text: string
): readonly P[] {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return personas
  return personas.filter(({ name, summary }) => {
    const folded = foldText(`${name} ${summary}`)
    return words.every((word) => folded.includes(word))
  })
}
