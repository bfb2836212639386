/** Formats that the command line writes, as the contract names them. */
export type OutputKind = 'json' | 'mermaid' | 'svg' | 'png'

/** The format that a file's name asks for, or undefined. */
export function outputKindOf(name: string): OutputKind | undefined {
  if (/\.journey\.json$/i.test(name)) return 'json'
  if (/\.mmd$/i.test(name)) return 'mermaid'
  if (/\.svg$/i.test(name)) return 'svg'
  return /\.png$/i.test(name) ? 'png' : undefined
}

/** The name of the map at `position` (from 0) where several come out of one file: `map.svg`, `map-2.svg`, … */
export function numberedName(name: string, position: number): string {
  return position === 0 ? name : name.replace(/(\.journey\.json|\.[^./\\]+)$/i, `-${position + 1}$1`)
}
