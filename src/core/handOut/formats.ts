/** Formats that a map can be handed out in, in the order in which people see them. */
export const handOutFormats = [
  'pptx',
  'pdf',
  'png',
  'svg',
  'html',
  'xlsx',
  'csv',
  'markdown',
  'mermaid',
  'canvas',
  'drawio',
  'json'
] as const

/** A format to hand a map out in. */
export type HandOutFormat = (typeof handOutFormats)[number]

/** What can be handed out of a map: the map itself, or one of the views over it. */
export const handOutSubjects = ['map', 'emotion', 'touchpoints', 'improve', 'layers', 'personas', 'metrics', 'maturity'] as const

/** What is handed out. */
export type HandOutSubject = (typeof handOutSubjects)[number]

/**
 * What a format is like. `drawn`: pages of the one drawing, so that looks and density count; `table`: rows and columns; `text`: can be shown and
 * copied as text. `subjects` are those that the format can hold.
 */
export interface FormatTraits {
  /** Ending of the file, without a dot. */
  readonly extension: string
  readonly mime: string
  readonly sort: 'drawn' | 'table' | 'text'
  readonly subjects: readonly HandOutSubject[]
  /** Whether there is a place for what the team wrote to each other. */
  readonly holdsComments: boolean
}

const mapOnly = ['map'] as const
const tables = ['map', 'touchpoints', 'improve', 'metrics'] as const
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The formats and what they can hold: adding one is a row here, a writer in `publishing/writers` and its words. */
export const formatTraits: Readonly<Record<HandOutFormat, FormatTraits>> = {
  pptx: { extension: 'pptx', mime: slides, sort: 'drawn', subjects: handOutSubjects, holdsComments: true },
  pdf: { extension: 'pdf', mime: 'application/pdf', sort: 'drawn', subjects: handOutSubjects, holdsComments: true },
  png: { extension: 'png', mime: 'image/png', sort: 'drawn', subjects: handOutSubjects, holdsComments: false },
  svg: { extension: 'svg', mime: 'image/svg+xml', sort: 'drawn', subjects: handOutSubjects, holdsComments: false },
  html: { extension: 'html', mime: 'text/html', sort: 'drawn', subjects: handOutSubjects, holdsComments: true },
  xlsx: { extension: 'xlsx', mime: workbook, sort: 'table', subjects: tables, holdsComments: true },
  csv: { extension: 'csv', mime: 'text/csv', sort: 'table', subjects: tables, holdsComments: false },
  markdown: { extension: 'md', mime: 'text/markdown', sort: 'text', subjects: tables, holdsComments: true },
  mermaid: { extension: 'mmd', mime: 'text/vnd.mermaid', sort: 'text', subjects: mapOnly, holdsComments: false },
  canvas: { extension: 'canvas', mime: 'application/json', sort: 'text', subjects: mapOnly, holdsComments: false },
  drawio: { extension: 'drawio', mime: 'application/vnd.jgraph.mxfile', sort: 'text', subjects: mapOnly, holdsComments: false },
  json: { extension: 'journey.json', mime: 'application/json', sort: 'text', subjects: mapOnly, holdsComments: true }
}
