/** The letter that stands for a person: that of the given name, which in Vietnamese comes last (“Chị Lan” is L), in “Lan N.” first. */
export function initialOf(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/u).filter(Boolean)
  const word = words.findLast((candidate) => /^\p{L}{2,}/u.test(candidate)) ?? words.at(-1) ?? ''
  return ([...word][0] ?? '·').toLocaleUpperCase()
}
