import type { Persona } from '../../model/persona.ts'
import type { JourneyRecord } from '../../model/records.ts'
import type { Say } from '../edition.ts'
import { isSaidByPeople, namesIn } from './namesIn.ts'
import { nameReplacer, type NameReplacer } from './nameReplacer.ts'

/**
 * Records that name nobody: personas are called “Customer A” and the like, wherever their name stands; photos go, and with them what ties a
 * persona to its twins in other maps; who said, wrote or owns something is left blank. `everybody`: the personas of the whole map, since texts
 * may name those that are not handed out.
 */
export function withoutNames(
  records: readonly JourneyRecord[],
  everybody: readonly Persona[],
  say?: Say
): { readonly records: readonly JourneyRecord[]; readonly names: number } {
  const here = new Set(records.flatMap((record) => (record.type === 'persona' ? [record.id] : [])))
  const inOrder = [...everybody.filter(({ id }) => here.has(id)), ...everybody.filter(({ id }) => !here.has(id))]
  const called = inOrder.map((persona, index) => ({ persona, letter: letterAt(index), alias: aliasOf(persona, letterAt(index), say) }))
  const aliases = new Map(called.map(({ persona, alias }) => [persona.id, alias]))
  const toReplace = called.filter(({ persona, alias }) => persona.name !== alias)
  const replacer = nameReplacer(toReplace.map(({ persona, alias, letter }) => ({ name: persona.name, alias, letter })))
  const unchanged = new Set(called.filter(({ persona, alias }) => persona.name === alias).map(({ alias }) => alias))
  return {
    records: records.map((record) => nameless(record, replacer, aliases)),
    names: namesIn(records).filter((name) => !unchanged.has(name)).length
  }
}

function nameless(record: JourneyRecord, replacer: NameReplacer, aliases: ReadonlyMap<string, string>): JourneyRecord {
  const replaced = replacer.inRecord(record)
  switch (replaced.type) {
    case 'persona':
      return { ...replaced, name: aliases.get(replaced.id) ?? '', photo: null, sharedId: null }
    case 'evidence':
      return { ...replaced, source: isSaidByPeople(replaced) ? '' : replaced.source, url: replacer.inAddress(replaced.url) }
    case 'comment':
      return { ...replaced, author: '' }
    case 'opportunity':
      return replaced.owner === '' ? replaced : { ...replaced, owner: '' }
    case 'assessment':
      // Who assessed stands in the note.
      return replaced.note === '' ? replaced : { ...replaced, note: '' }
    default:
      return replaced
  }
}

function aliasOf({ kind }: Persona, letter: string, say: Say | undefined): string {
  return say ? `${say(`domain:personaKind.${kind}`)} ${letter}` : letter
}

/** A, B … Z, A2, B2 … */
function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}
