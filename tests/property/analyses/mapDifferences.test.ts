// Differences between random maps against a recomputation that compares everything with everything.
import { expect, it } from 'vitest'
import { movedAmong } from '#core/analyses/differences/movedAmong.ts'
import { mapDifferences } from '#core/analyses/mapDifferences.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { futureRecords } from '#core/queries/futureRecords.ts'
import { mapOf } from '#core/queries/journey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

it('lists exactly what comparing every record with every other finds, before and after each edit', () => {
  forSeeds(runs(6), (seed) => {
    const random = new Random(seed)
    let count = 0
    const newId = () => `n${(count += 1)}`
    const edited = (document: JourneyDocument) => randomCommand(document, random, newId)?.document ?? document
    let before = smallJourney()
    for (let edit = 0; edit < 60; edit += 1) before = edited(before)
    let after = before
    if (random.next() < 0.7) {
      after = documentOf(futureRecords(before, { journeyId: 'jorigin00', title: 'F', originTitle: 'T', newId }))
    }
    for (let edit = 0; edit < 40; edit += 1) {
      after = edited(after)
      if (random.next() < 0.1) before = edited(before)
      const found = mapDifferences(before, after)
      const list = found.groups.flatMap(({ differences }) => differences)
      expect(list.map(lineOf).sort()).toEqual(recomputed(before, after, list.filter(({ kind }) => kind === 'moved').map(idOf)).sort())
      expect(Object.values(found.counts).reduce((sum, each) => sum + each, 0)).toBe(list.length)
      // What was kept from the comparison before must not show.
      const fresh = [before, after].map((document) => documentOf(JSON.parse(JSON.stringify([...allRecords(document)])) as JourneyRecord[]))
      expect(found).toEqual(mapDifferences(fresh[0] as JourneyDocument, fresh[1] as JourneyDocument))
    }
  })
})

it('takes out the fewest to make one order into the other, and nobody who kept the key', () => {
  forSeeds(runs(300), (seed) => {
    const random = new Random(seed)
    const size = 1 + random.below(7)
    const before = Array.from({ length: size }, (_, at) => ({ id: `i${at}`, order: `a${at}` }))
    const keepers = new Set(before.filter(() => random.next() < 0.4).map(({ id }) => id))
    // Keepers stay in their order; the others go anywhere.
    const after = before.filter(({ id }) => keepers.has(id))
    for (const each of before.filter(({ id }) => !keepers.has(id)))
      after.splice(random.below(after.length + 1), 0, { ...each, order: `b${each.id}` })
    const moved = movedAmong(before, after)
    const rest = after.filter(({ id }) => !moved.has(id)).map(({ id }) => id)
    expect(rest).toEqual(before.map(({ id }) => id).filter((id) => !moved.has(id)))
    expect([...keepers].filter((id) => moved.has(id))).toEqual([])
    expect(moved.size).toBe(fewestMoved(before, after, keepers))
  })
})

type Difference = ReturnType<typeof mapDifferences>['groups'][number]['differences'][number]

const idOf = ({ before, after }: Difference) => (after ?? before)?.id ?? ''

function lineOf({ kind, type, before, after, fields }: Difference): string {
  return [kind, type, before?.id, after?.id, ...fields.map(({ field }) => field).sort()].join(' ')
}

/** The same lines, by plain comparison; whether those that were called moved within their list are the right ones is another question. */
function recomputed(before: JourneyDocument, after: JourneyDocument, moved: readonly string[]): string[] {
  const [from, to] = [byId(before), byId(after)]
  const lines: string[] = []
  for (const id of new Set([...from.keys(), ...to.keys()])) {
    const [a, b] = [from.get(id), to.get(id)]
    const type = (b ?? a)?.type
    if (type === 'comment' || type === 'emotionPoint') continue
    if (!a || !b) {
      lines.push([a ? 'removed' : 'added', type, a?.id, b?.id].join(' '))
      continue
    }
    const isElsewhere =
      a.type === 'card' && b.type === 'card'
        ? a.laneId !== b.laneId || a.stepId !== b.stepId
        : 'stageId' in a && 'stageId' in b && a.stageId !== b.stageId
    if (isElsewhere || (moved.includes(id) && (a as { order?: string }).order !== (b as { order?: string }).order))
      lines.push(['moved', type, id, id].join(' '))
    const free = [
      'id',
      'type',
      'order',
      'votes',
      'collapsed',
      'sharedId',
      ...(type === 'map' ? ['title', 'state', 'derivedFrom'] : []),
      ...(type === 'card' ? ['laneId', 'stepId'] : []),
      ...(type === 'step' ? ['stageId'] : [])
    ]
    const differing = Object.keys({ ...a, ...b }).filter(
      (field) => !free.includes(field) && JSON.stringify((a as never)[field]) !== JSON.stringify((b as never)[field])
    )
    if (differing.length > 0) lines.push(['changed', type, id, id, ...differing.sort()].join(' '))
  }
  return [...lines, ...feelingLines(before, after)]
}

function feelingLines(before: JourneyDocument, after: JourneyDocument): string[] {
  const documents = [before, after]
  const isFuture = documents.map((document) => mapOf(document).state === 'future')
  const lines: string[] = []
  const points = documents.map((document) => [...allRecords(document)].filter((record) => record.type === 'emotionPoint'))
  const places = new Set(points.flat().map(({ laneId, stepId, personaId }) => [laneId, stepId, personaId].join('|')))
  for (const place of places) {
    const at = points.map((all) => all.filter(({ laneId, stepId, personaId }) => [laneId, stepId, personaId].join('|') === place))
    const kinds = isFuture[0] || isFuture[1] ? ['meant', 'believed'] : ['meant', 'believed', 'intended']
    for (const kind of kinds) {
      const [a, b] = at.map((some, which) => {
        const one = (name: string) => some.find((point) => point.kind === name)
        return kind === 'meant' ? ((isFuture[which] ? one('intended') : undefined) ?? one('lived')) : one(kind)
      }) as [EmotionPoint | undefined, EmotionPoint | undefined]
      if (!a && !b) continue
      const line = (what: string, ...fields: string[]) => lines.push([what, 'emotionPoint', a?.id, b?.id, ...fields].join(' '))
      if (!a || !b) {
        line(a ? 'removed' : 'added')
        continue
      }
      if (a.score !== b.score) line(b.score > a.score ? 'up' : 'down', 'score')
      const words = (['certainty', 'note', 'quote'] as const).filter((field) => a[field] !== b[field])
      if (words.length > 0) line('changed', ...words)
    }
  }
  return lines
}

function byId(document: JourneyDocument): Map<string, JourneyRecord> {
  return new Map([...allRecords(document)].map((record) => [record.id, record]))
}

/** By trying every selection. */
function fewestMoved(before: readonly { id: string }[], after: readonly { id: string }[], keepers: ReadonlySet<string>): number {
  let fewest = before.length
  for (let selection = 0; selection < 2 ** before.length; selection += 1) {
    const isMoved = (id: string) => (selection & (1 << Number(id.slice(1)))) !== 0
    if ([...keepers].some(isMoved)) continue
    const rest = (list: readonly { id: string }[]) =>
      list
        .filter(({ id }) => !isMoved(id))
        .map(({ id }) => id)
        .join()
    if (rest(before) === rest(after)) fewest = Math.min(fewest, before.length - rest(before).split(',').filter(Boolean).length)
  }
  return fewest
}
