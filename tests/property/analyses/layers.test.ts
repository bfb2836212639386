// The five layers against a plain re-computation that walks all records and follows every link one by one.
import { expect, test } from 'vitest'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { layersOf, depthOf, layerOfKind, layerNames } from '#core/analyses/layers.ts'
import { experiencesHit, layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { carriersOf, restOf, traceOf } from '#core/analyses/trace.ts'
import { allRecords, documentOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { Card } from '#core/model/card.ts'
import { newLane } from '#core/model/lane.ts'
import type { Link } from '#core/model/link.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'

/** A small journey with a lane of every layer, two of touchpoints, and staff on both sides of the line. */
function layeredJourney(): JourneyDocument {
  const kinds = ['experiences', 'interactions', 'touchpoints', 'touchpoints', 'frontstage', 'backstage', 'procedures', 'systems'] as const
  const keys = freshOrderKeys(kinds.length)
  const lanes = kinds.map((kind, index) => newLane(`layer${index}`, kind, kind, keys[index] ?? ''))
  return documentOf([...[...allRecords(smallJourney())].filter(({ type }) => type !== 'lane'), ...lanes])
}

interface Plain {
  readonly cards: ReadonlyMap<string, number>
  readonly pairs: readonly (readonly [outer: string, inner: string, link: string])[]
}

function plainly(document: JourneyDocument): Plain {
  const records = [...allRecords(document)]
  const cards = new Map<string, number>()
  for (const record of records) {
    const kind = record.type === 'card' ? recordOfType(document, 'lane', record.laneId)?.kind : undefined
    const depth = kind ? depthOf(kind) : null
    if (depth !== null) cards.set(record.id, depth)
  }
  const pairs = records
    .filter((record): record is Link => record.type === 'link')
    .flatMap(({ id, fromId, toId }) => {
      const [from, to] = [cards.get(fromId), cards.get(toId)]
      if (from === undefined || to === undefined || from === to) return []
      return [from < to ? ([fromId, toId, id] as const) : ([toId, fromId, id] as const)]
    })
  return { cards, pairs }
}

function closure({ pairs }: Plain, start: string, way: 'in' | 'out'): Set<string> {
  const found = new Set<string>()
  for (let grew = true; grew;) {
    grew = false
    for (const [outer, inner] of pairs) {
      const [near, far] = way === 'in' ? [outer, inner] : [inner, outer]
      if ((near === start || found.has(near)) && !found.has(far)) {
        found.add(far)
        grew = true
      }
    }
  }
  return found
}

test('trace, findings and what fails agree with following every link by hand, after every edit', () => {
  forSeeds(runs(30), (seed) => {
    const random = new Random(seed)
    let document = layeredJourney()
    let next = 0
    for (let edit = 0; edit < 120; edit += 1) {
      document = randomCommand(document, random, () => `n${seed}x${(next += 1)}`)?.document ?? document
      if (edit % 6 === 0) compare(document)
    }
    compare(document)
  })
})

test('cards and links that come, go and move one after the other leave what the same map read anew gives', () => {
  const edits = [
    'card.add',
    'card.add',
    'link.add',
    'link.add',
    'link.add',
    'card.remove',
    'link.remove',
    'card.move',
    'card.setText'
  ] as const
  forSeeds(runs(12), (seed) => {
    const random = new Random(seed)
    const states: { readonly document: JourneyDocument; readonly read: unknown; readonly support: unknown; readonly after: string }[] = []
    let document = layeredJourney()
    let next = 0
    for (let edit = 0; edit < 200; edit += 1) {
      const back = random.next() < 0.04 ? random.pick(states) : undefined
      const outcome = back ?? randomCommand(document, random, () => `n${seed}x${(next += 1)}`, edits)
      if (!outcome) continue
      document = outcome.document
      states.push({ document, read: readOf(document), support: layersOf(document).support, after: 'id' in outcome ? outcome.id : 'back' })
    }
    states.forEach(({ support, after }, at) => {
      if (after === 'card.setText') expect(support).toBe(states[at - 1]?.support ?? support)
    })
    // Copies of all records, and only now: whatever was kept from one state to the next is of no use to them.
    for (const { document, read } of states)
      expect(read).toEqual(readOf(documentOf([...allRecords(document)].map((each) => ({ ...each })))))
    for (const at of [states.length >> 1, states.length - 1]) compare(states[at]?.document ?? document)
  })
})

/** All that is said of the layers of a map, in the order in which it is said. */
function readOf(document: JourneyDocument): unknown {
  const layers = layersOf(document)
  const { cards, support } = layers
  const plain = (lists: typeof support.below) => lists.map((list) => list.map(({ link, outer, inner }) => [link.id, outer, inner]))
  return {
    cards: cards.map(({ card, kind, layer, depth, column }) => [card.id, card.text, kind, layer, depth, column]),
    places: [...layers.placeOf],
    layers: layers.layers,
    below: plain(support.below),
    above: plain(support.above),
    findings: layerFindingsOf(layers),
    hit: cards.map((_, place) => experiencesHit(layers, place)),
    handOffs: handOffsOf(document)
  }
}

function compare(document: JourneyDocument): void {
  const layers = layersOf(document)
  const plain = plainly(document)
  const idAt = (place: number) => layers.cards[place]?.card.id ?? ''
  const idsOf = (places: Iterable<number>) => new Set([...places].map(idAt))
  const cardOf = (id: string) => recordOfType(document, 'card', id) as Card
  const layerOf = (id: string) => layerOfKind(recordOfType(document, 'lane', cardOf(id).laneId)?.kind ?? 'text')
  const ofLayer = (layer: number) => [...plain.cards.keys()].filter((id) => layerOf(id) === layer)

  expect(idsOf(layers.placeOf.values())).toEqual(new Set(plain.cards.keys()))
  layerNames.forEach((_, layer) => expect(idsOf(layers.layers[layer] ?? [])).toEqual(new Set(ofLayer(layer))))
  expect(
    layers.support.below
      .flat()
      .map(({ outer, inner, link }) => `${idAt(outer)} ${idAt(inner)} ${link.id}`)
      .sort()
  ).toEqual(plain.pairs.map((pair) => pair.join(' ')).sort())
  expect(new Set(layers.support.above.flat().map(({ link }) => link))).toEqual(new Set(layers.support.below.flat().map(({ link }) => link)))

  const experiences = ofLayer(0)
  const hit = new Map([...plain.cards.keys()].map((id) => [id, [...closure(plain, id, 'out')].filter((other) => layerOf(other) === 0)]))
  for (const [id] of plain.cards) {
    const trace = traceOf(layers, id)
    expect(trace).not.toBeNull()
    if (!trace) continue
    const [supports, dependents] = [closure(plain, id, 'in'), closure(plain, id, 'out')]
    expect(idsOf(trace.supports)).toEqual(supports)
    expect(idsOf(trace.dependents)).toEqual(dependents)
    expect(trace.linkIds).toEqual(
      new Set(
        plain.pairs
          .filter(([outer, inner]) => outer === id || supports.has(outer) || inner === id || dependents.has(inner))
          .map(([, , link]) => link)
      )
    )
    expect(restOf(layers, trace)).toEqual({ things: supports.size, layers: new Set([...supports].map(layerOf)).size })
    expect(idsOf(experiencesHit(layers, trace.of))).toEqual(new Set(layerOf(id) === 0 ? [id] : hit.get(id)))
    const direct = [...new Set(plain.pairs.filter(([outer]) => outer === id).map(([, inner]) => inner))]
    const carriers = ofLayer(4).filter(
      (system) => direct.length > 0 && direct.every((branch) => branch === system || closure(plain, branch, 'in').has(system))
    )
    expect(idsOf(carriersOf(layers, trace))).toEqual(new Set(carriers))
  }

  const findings = layerFindingsOf(layers)
  expect(idsOf(findings.nothingBeneath)).toEqual(new Set(experiences.filter((id) => !plain.pairs.some(([outer]) => outer === id))))
  expect(idsOf(findings.servesNothing)).toEqual(
    new Set(experiences.length === 0 ? [] : [...plain.cards.keys()].filter((id) => layerOf(id) !== 0 && hit.get(id)?.length === 0))
  )
  const pairsOf = (list: typeof findings.constraints) =>
    new Map(list.map((each) => [idAt(each.place), new Set(each.experiences.map(idAt))]))
  expect(pairsOf(findings.constraints)).toEqual(
    new Map(
      [...plain.cards.keys()].filter((id) => cardOf(id).constraint && (layerOf(id) ?? 0) >= 3).map((id) => [id, new Set(hit.get(id))])
    )
  )
  expect(pairsOf(findings.singlePoints)).toEqual(
    new Map(
      ofLayer(4)
        .filter((id) => (hit.get(id)?.length ?? 0) >= 2 && (hit.get(id)?.length ?? 0) > experiences.length / 2)
        .map((id) => [id, new Set(hit.get(id))])
    )
  )
  const counts = findings.singlePoints.map((each) => each.experiences.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(findings.experiences).toBe(experiences.length)
}
