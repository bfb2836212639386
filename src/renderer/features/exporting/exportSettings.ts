// What was chosen in the export dialog, beyond what one export needs: it is remembered and becomes options only when something is made.
import { formatTraits, handOutFormats, type HandOutFormat } from '#core/handOut/formats.ts'
import { handOutOptionsSchema, usualHandOut, wholeMap, type HandOutOptions } from '#core/handOut/options.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { find } from '#core/queries/journey.ts'

/** How the part of the map is named: all of it, ticked stages, lanes or personas, or what is selected on the map. */
export const exportScopes = ['map', 'stages', 'lanes', 'personas', 'selection'] as const

/** How the part of the map is named. */
export type ExportScope = (typeof exportScopes)[number]

/** Everything that was chosen. The choice among its options keeps all ticks, also those that another scope leaves unused. */
export interface ExportSettings {
  readonly format: HandOutFormat
  readonly scope: ExportScope
  readonly options: HandOutOptions
}

/** What the dialog begins with where nothing was ever chosen. */
export function usualSettings(language: 'en' | 'vi'): ExportSettings {
  return { format: 'pdf', scope: 'map', options: { ...usualHandOut, language } }
}

/** Settings as they were kept; null for what is no longer understood. */
export function readSettings(value: unknown): ExportSettings | null {
  if (typeof value !== 'object' || value === null) return null
  const { format, scope, options } = value as Readonly<Record<string, unknown>>
  const known = { format: handOutFormats.find((each) => each === format), scope: exportScopes.find((each) => each === scope) }
  const read = handOutOptionsSchema.safeParse(options)
  return known.format && known.scope && read.success ? { format: known.format, scope: known.scope, options: read.data } : null
}

/** The same settings for a map that nothing was chosen for: how it is to look and what stays at home, but none of the other map's ticks. */
export function forAnotherMap({ format, options }: ExportSettings): ExportSettings {
  const choice = { ...wholeMap, subject: options.choice.subject, without: options.choice.without }
  return { format, scope: 'map', options: { ...options, choice } }
}

/** What one export is asked for: only what the format knows and the scope uses, and of the ticks only what is still on the map. */
export function optionsOf(
  { format, scope, options }: ExportSettings,
  document: JourneyDocument,
  selection: ReadonlySet<string>
): HandOutOptions {
  const { subject, without, withComments, stageIds, laneIds, personaIds } = options.choice
  const there = (type: 'stage' | 'lane' | 'persona', ids: readonly string[] | null) => ids && ids.filter((id) => find(document, type, id))
  const choice = {
    ...wholeMap,
    subject: formatTraits[format].subjects.includes(subject) ? subject : ('map' as const),
    without,
    // The product's own format has them among its notes, and no switch of their own.
    ...(withComments && format !== 'json' ? { withComments } : {}),
    stageIds: scope === 'stages' ? there('stage', stageIds) : null,
    laneIds: scope === 'lanes' ? there('lane', laneIds) : null,
    personaIds: scope === 'personas' ? there('persona', personaIds) : null,
    recordIds: scope === 'selection' && selection.size > 0 ? [...selection] : null
  }
  return { ...options, choice }
}

/** Whether nothing at all is ticked, so that there is nothing to hand out. */
export function isNothingTicked({ choice }: HandOutOptions): boolean {
  return [choice.stageIds, choice.laneIds, choice.personaIds].some((ids) => ids?.length === 0)
}

/** Groups of options that only some formats know. */
export type KnownOption = 'look' | 'density' | 'titleBlock' | 'paper' | 'slides' | 'picture' | 'language'

const ofDrawing = ['look', 'density', 'titleBlock', 'language'] as const
const known: Readonly<Record<HandOutFormat, readonly KnownOption[]>> = {
  pptx: ['slides', 'look', 'language'],
  pdf: ['paper', ...ofDrawing],
  png: ['picture', ...ofDrawing],
  svg: ofDrawing,
  html: ofDrawing,
  xlsx: ['language'],
  csv: ['language'],
  markdown: ['language'],
  mermaid: [],
  canvas: ['language'],
  drawio: ['language'],
  json: []
}

/** Whether an option makes a difference to a format. */
export function knows(format: HandOutFormat, option: KnownOption): boolean {
  return known[format].includes(option)
}
