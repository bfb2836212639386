/** What a file may be by its name. What it is, is decided by its content: see `readAny`. */
export type ReadableKind =
  'journey' | 'mermaid' | 'markdown' | 'page' | 'text' | 'csv' | 'tsv' | 'workbook' | 'canvas' | 'drawio' | 'picture'

/** Endings of files that can become maps, without a dot, and what they stand for. Pictures are read for the diagram that they may carry. */
export const readableEndings: Readonly<Record<string, ReadableKind>> = {
  json: 'journey',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  md: 'markdown',
  markdown: 'markdown',
  html: 'page',
  htm: 'page',
  txt: 'text',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xlsx: 'workbook',
  canvas: 'canvas',
  drawio: 'drawio',
  dio: 'drawio',
  xml: 'drawio',
  svg: 'picture',
  png: 'picture'
}

/** The same as a file dialog of a browser wants them: `.json,.mmd,…`. */
export const acceptedFiles = Object.keys(readableEndings)
  .map((ending) => `.${ending}`)
  .join(',')

/** What the name of a file says that it is, or null where it says nothing that can be read. */
export function readableKindOf(name: string): ReadableKind | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(readableEndings, ending) ? (readableEndings[ending] ?? null) : null
}
