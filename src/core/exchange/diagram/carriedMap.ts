// What a diagram carries of its map beside what is seen, so that it can be read again as it was: only what the map itself shows. Notes for the
// team, comments, what was found in reviews, the pages of personas and everything gathered stay behind: nobody would expect them in a drawing.
import type { Card } from '../../model/card.ts'
import { allRecords, documentOf, type JourneyDocument } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import type { JourneyRecord } from '../../model/records.ts'
import { shownLanesOf } from '../../queries/journey.ts'
import { warning, type Issue } from '../issue.ts'
import { sortedRecords, writeJourneyFile } from '../journeyFile.ts'

/** The shown part of a map, and how much of it has no place in a diagram. */
export interface ShownMap {
  readonly document: JourneyDocument
  readonly issues: readonly Issue[]
}

/** What stands under the program's own key in a diagram. */
export interface CarriedMap {
  /** A journey file. */
  readonly journey: unknown
  /** Texts as they were written where they are not the record's own, by the id of the box or edge: to see whether somebody changed them. */
  readonly texts: Readonly<Record<string, string>>
}

/** The part of a map that a diagram shows. `format` is its name in what is said of the rest. */
export function shownMap(document: JourneyDocument, format: string): ShownMap {
  const lanes = new Set(shownLanesOf(document).map((lane) => lane.id))
  const count = { pictures: 0, notes: 0, feelingNotes: 0, personas: 0, beside: 0 }
  const shown: JourneyRecord[] = []
  for (const record of allRecords(document)) {
    const part = shownPart(record, lanes, count)
    if (part) shown.push(part)
  }
  const ids = new Set(shown.map((record) => record.id))
  const whole = shown.flatMap((record) => withoutGone(record, ids) ?? [])
  const issues = Object.entries(count).flatMap(([code, number]) =>
    number > 0 ? [warning(`drawn.${code}`, { values: { count: number, format } })] : []
  )
  return { document: documentOf(whole), issues }
}

/** The value that is written under the own key. */
export function carriedOf({ document }: ShownMap, texts: Readonly<Record<string, string>>): CarriedMap {
  return { journey: JSON.parse(writeJourneyFile(documentOf(sortedRecords(document)))) as unknown, texts }
}

/** Whether a card says more than a box can show: where it happens, who answers for it, whose it is, its votes. */
export function hasUnseen({ channel, control, owner, votes, personaId, constraint }: Card): boolean {
  return channel !== null || control !== null || owner !== '' || votes > 0 || personaId !== null || constraint
}

type Losses = Record<'pictures' | 'notes' | 'feelingNotes' | 'personas' | 'beside', number>

function shownPart(record: JourneyRecord, lanes: ReadonlySet<Id>, count: Losses): JourneyRecord | null {
  switch (record.type) {
    case 'map':
      return { ...record, derivedFrom: null }
    case 'stage':
      if (record.notes !== '') count.notes += 1
      return { ...record, notes: '' }
    case 'step':
      return { ...record, touchpoint: null }
    case 'lane':
      return lanes.has(record.id) ? record : null
    case 'card':
      if (!lanes.has(record.laneId)) return null
      if (record.notes !== '') count.notes += 1
      if (record.picture !== null) count.pictures += 1
      return { ...record, notes: '', picture: null, touchpoint: null }
    case 'persona': {
      const { summary, quote, goals, needs, pains, motivations, context, photo } = record
      if (summary + quote + goals + needs + pains + motivations + context !== '' || photo !== null) count.personas += 1
      const bare = { summary: '', quote: '', goals: '', needs: '', pains: '', motivations: '', context: '' }
      return { ...record, ...bare, photo: null, sharedId: null }
    }
    case 'emotionPoint':
      if (!lanes.has(record.laneId)) return null
      if (record.note + record.quote !== '') count.feelingNotes += 1
      return { ...record, note: '', quote: '' }
    case 'evidence':
      // A link is seen on the diagram; what was said, and by whom, is not.
      if (/^https?:\/\//i.test(record.url)) return { ...record, text: '', source: '' }
      count.beside += 1
      return null
    case 'link':
    case 'metric':
    case 'measure':
      return record
    case 'comment':
    case 'gap':
    case 'opportunity':
    case 'assessment':
      count.beside += 1
      return null
  }
}

/** A record without what points at records that stay behind; null where nothing of it is left. */
function withoutGone(record: JourneyRecord, ids: ReadonlySet<Id>): JourneyRecord | null {
  if (record.type === 'link') return ids.has(record.fromId) && ids.has(record.toId) ? record : null
  if (record.type === 'measure') return record.cardId === null || ids.has(record.cardId) ? record : null
  if (record.type === 'evidence') {
    const targetIds = record.targetIds.filter((id) => ids.has(id))
    return targetIds.length > 0 ? { ...record, targetIds } : null
  }
  return record
}
