// What stays at home is nowhere in the part; the part is a whole document; making it again changes nothing.
import { expect, test } from 'vitest'
import type { Choice } from './randomChoice.ts'
import { leavable } from '#core/handOut/options.ts'
import { partOfMap } from '#core/handOut/partOfMap.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { diffBetween, emptyDiff } from '#core/model/diff.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { isAssumption } from '#core/handOut/part/isAssumption.ts'
import { isSaidByPeople } from '#core/handOut/part/namesIn.ts'
import { backstageOf } from '#core/handOut/part/backstage.ts'
import { editionIn } from '#contract/editionIn.ts'
import { randomCommand, Random, smallJourney } from '../randomJourney.ts'
import { forSeeds, runs } from '../seed.ts'
import { randomChoice } from './randomChoice.ts'

const { say } = editionIn('en', '2026-11-21', 7)

test('a part of any map is a whole document, and a part of that part is the same', () => {
  forSeeds(runs(120), (seed) => {
    const random = new Random(seed)
    const document = randomMap(random)
    const choice = randomChoice(document, random)
    const { document: part } = partOfMap(document, choice, { say })
    expect(integrityProblems(part)).toEqual([])
    const again = partOfMap(part, choice, { say })
    expect({ choice, ...diffBetween(part, again.document) }).toEqual({ choice, ...emptyDiff })
    expect(again.leftOut.cards + again.leftOut.notes + again.leftOut.names + again.leftOut.lanes + again.leftOut.stages).toBe(0)
  })
})

test('what stays at home occurs nowhere in the part', () => {
  forSeeds(runs(120), (seed) => {
    const random = new Random(seed)
    const document = marked(randomMap(random))
    const choice: Choice = { ...randomChoice(document, random), without: leavable.filter(() => random.next() < 0.5) }
    const text = textOf(partOfMap(document, choice, { say }).document)
    for (const { mark, stays } of marksOf(document, choice)) if (stays) expect(text.includes(mark) ? mark : '').toBe('')
  })
})

test('the whole map is the document itself', () => {
  forSeeds(runs(50), (seed) => {
    const random = new Random(seed)
    const document = randomMap(random)
    const whole = { subject: 'map', stageIds: null, laneIds: null, personaIds: null, recordIds: null, without: [] } as const
    expect(partOfMap(document, { ...whole, without: [] }, { keepsHidden: true }).document).toBe(document)
    const { document: shown, leftOut } = partOfMap(document, { ...whole, without: [] })
    expect(lanesOf(shown).some((lane) => lane.hidden)).toBe(false)
    expect(leftOut.hiddenLanes).toBe(lanesOf(document).filter((lane) => lane.hidden).length)
  })
})

function randomMap(random: Random): JourneyDocument {
  let document = smallJourney()
  let count = 0
  const newId = () => `n${(count += 1)}`
  for (let step = 0; step < 60; step += 1) document = randomCommand(document, random, newId)?.document ?? document
  return document
}

/** The same map with words in every record that stand nowhere else. */
function marked(document: JourneyDocument): JourneyDocument {
  return documentOf(
    [...allRecords(document)].map((record) => {
      const own = `⟦${record.id}⟧`
      switch (record.type) {
        case 'card':
          return { ...record, text: `${own} ${record.text} Nameof${record.id}x said`, notes: `${own}note`, foreign: `${own}foreign` }
        case 'emotionPoint':
          return { ...record, quote: own, note: `${own}note` }
        case 'stage':
          return { ...record, title: own, notes: `${own}note` }
        case 'opportunity':
          return { ...record, title: own, notes: `${own}note`, owner: `${own}name` }
        case 'evidence':
          return { ...record, text: own, source: isSaidByPeople(record) ? `${own}name` : 'Survey', url: 'https://example.com' }
        case 'comment':
          return { ...record, text: `${own}note`, author: `${own}name` }
        case 'assessment':
          return { ...record, note: `${own}note` }
        case 'persona':
          return { ...record, name: `Zoë Nameof${record.id}`, quote: `I am Nameof${record.id}.`, photo: 'a'.repeat(64), sharedId: 'shared' }
        case 'gap':
          return { ...record, text: own }
        case 'step':
        case 'lane':
        case 'map':
          return { ...record, title: `${own} of Zoë Namep0 Nameof${firstPersona(document)}` }
        case 'link':
          return { ...record, label: own }
        default:
          return record
      }
    })
  )
}

function firstPersona(document: JourneyDocument): string {
  return [...allRecords(document)].find(({ type }) => type === 'persona')?.id ?? ''
}

function textOf(document: JourneyDocument): string {
  return [...allRecords(document)].map((record) => JSON.stringify(record)).join('\n')
}

function marksOf(document: JourneyDocument, { without, stageIds, laneIds, personaIds }: Choice): { mark: string; stays: boolean }[] {
  const lanes = lanesOf(document)
  const behind = new Set(backstageOf(lanes).map(({ id }) => id))
  const secret = new Set(lanes.filter(({ id, hidden }) => hidden || (without.includes('backstage') && behind.has(id))).map(({ id }) => id))
  return [...allRecords(document)].flatMap((record) => {
    const own = `⟦${record.id}⟧`
    const isHeld = record.type === 'card' || record.type === 'emotionPoint'
    const isSecret =
      (record.type === 'lane' && (secret.has(record.id) || (laneIds !== null && !laneIds.includes(record.id)))) ||
      (record.type === 'stage' && stageIds !== null && !stageIds.includes(record.id)) ||
      (isHeld && secret.has(record.laneId)) ||
      (isHeld && without.includes('assumptions') && isAssumption(record)) ||
      (isHeld && personaIds !== null && record.personaId !== null && !personaIds.includes(record.personaId))
    return [
      { mark: own, stays: isSecret },
      { mark: `${own}note`, stays: without.includes('notes') },
      { mark: `${own}name`, stays: without.includes('names') },
      { mark: `${own}foreign`, stays: without.length > 0 },
      { mark: `Nameof${record.id}"`, stays: without.includes('names') && record.type === 'persona' },
      { mark: `Nameof${record.id}.`, stays: without.includes('names') && record.type === 'persona' }
    ]
  })
}
