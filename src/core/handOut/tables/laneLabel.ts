import { laneKindOf } from '../../exchange/tables/laneWords.ts'
import type { FeelingKind } from '../../model/feelingKind.ts'
import type { Lane } from '../../model/lane.ts'
import type { Persona } from '../../model/persona.ts'
import type { Edition } from '../edition.ts'

/** The scale of feelings, as it is said behind the name of their row so that nobody has to guess. */
export const feelingScaleText = '(−2 … +2)'

/**
 * The name of a lane in front of its row. Where it does not say by itself what kind of lane it is, the kind follows in square brackets:
 * `Journey log [Doing]`, so that the table can be read again.
 */
export function laneLabel({ title, kind }: Pick<Lane, 'title' | 'kind'>, { say }: Edition): string {
  const ofKind = say(`domain:lane.${kind}`)
  if (title.trim() === '') return ofKind
  const read = laneKindOf(title) ?? 'text'
  return read === kind || kind === 'metrics' ? title : `${title} [${ofKind}]`
}

/** The name of a row of feelings: `Feeling · Lan · as believed (−2 … +2)`. */
export function feelingLabel(lane: Lane, { name }: Pick<Persona, 'name'>, kind: FeelingKind, edition: Edition): string {
  const whose = name.trim() === '' ? edition.say('tables:nameless') : name
  const parts = [laneLabel(lane, edition), whose, ...(kind === 'lived' ? [] : [edition.say(`domain:feelingKind.${kind}`)])]
  return `${parts.join(' · ')} ${feelingScaleText}`
}
