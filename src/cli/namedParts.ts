import type { HandOutOptions } from '#core/handOut/options.ts'
import type { Id } from '#core/model/id.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { lanesOf, personasOf, stagesOf } from '#core/queries/journey.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { HandOutRequest } from './parseHandOut.ts'

/** A part that a map does not have. */
export interface MissingPart {
  readonly kind: 'stages' | 'lanes' | 'personas'
  readonly name: string
  /** What it has. */
  readonly has: string
}

/** The options for one map: the stages, lanes and personas that were named, by their ids. */
export function optionsFor({ options, parts }: HandOutRequest, document: JourneyDocument): Result<HandOutOptions, MissingPart> {
  const stages = found(
    'stages',
    parts.stages,
    stagesOf(document).map(({ id, title }) => ({ id, name: title }))
  )
  if (!stages.ok) return stages
  const lanes = found(
    'lanes',
    parts.lanes,
    lanesOf(document).map(({ id, title, kind }) => ({ id, name: title, kind }))
  )
  if (!lanes.ok) return lanes
  const personas = found(
    'personas',
    parts.personas,
    personasOf(document).map(({ id, name }) => ({ id, name }))
  )
  if (!personas.ok) return personas
  return ok({ ...options, choice: { ...options.choice, stageIds: stages.value, laneIds: lanes.value, personaIds: personas.value } })
}

interface Named {
  readonly id: Id
  readonly name: string
  readonly kind?: string
}

function found(kind: MissingPart['kind'], words: readonly string[] | null, all: readonly Named[]): Result<Id[] | null, MissingPart> {
  if (words === null) return ok(null)
  const ids: Id[] = []
  for (const word of words) {
    // A name may hold commas itself: only where the whole is no name is it taken apart.
    const names = lookUp(word, all) ? [word] : word.split(',')
    for (const name of names) {
      const part = lookUp(name, all)
      if (!part) return err({ kind, name: name.trim(), has: all.map((each) => each.name).join(', ') })
      if (!ids.includes(part.id)) ids.push(part.id)
    }
  }
  return ok(ids)
}

/** By id, by name whatever its case, by kind (lanes), or by its number from 1. */
function lookUp(word: string, all: readonly Named[]): Named | undefined {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase()
  return (
    all.find(({ id }) => id === word.trim()) ??
    all.find(({ name }) => plain(name) === plain(word)) ??
    all.find(({ kind }) => kind === word.trim()) ??
    (/^\s*\d{1,5}\s*$/.test(word) ? all[Number(word) - 1] : undefined)
  )
}
