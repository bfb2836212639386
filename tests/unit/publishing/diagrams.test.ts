import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { mapOf, stagesOf } from '#core/queries/journey.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { diagramCards } from '#publishing/diagramCards.ts'
import { publish } from '#publishing/publish.ts'

function ids() {
  let count = 0
  return () => `id${(count += 1)}`
}

const records = sampleMap('vi', ids())
const document = documentOf(records)

function published(format: HandOutFormat, choice: Partial<typeof wholeMap> = {}, from = document) {
  const options = { ...usualHandOut, language: 'vi' as const, choice: { ...wholeMap, ...choice } }
  const resourcesFolder = join(import.meta.dirname, '../../../resources')
  return publish({ document: from, format, options, edition: editionIn('vi', '2026-05-01', 1), attachments: [], resourcesFolder })
}

describe.each(['canvas', 'drawio'] as const)('a map as %s', (format) => {
  it('has every card that the map shows, counted in the finished file', async () => {
    const hidden = new Set(records.flatMap((record) => (record.type === 'lane' && record.hidden ? [record.id] : [])))
    const shown = records.filter((record) => record.type === 'card' && !hidden.has(record.laneId))
    const { cards, extension, data } = await published(format)
    expect([cards, extension]).toEqual([shown.length, format])
    expect(Buffer.from(data).toString('utf8')).toContain(mapOf(document).title)
  })

  it('has nothing of what stays at home, neither seen nor carried along', async () => {
    const [first, second] = stagesOf(document)
    const text = Buffer.from((await published(format, { stageIds: [first!.id] })).data).toString('utf8')
    expect(text).toContain(first!.title)
    expect(text).not.toContain(second!.title)
    expect(text).not.toMatch(new RegExp(`\\b${second!.id}\\b`))
    const whole = Buffer.from((await published(format, { without: ['backstage', 'notes', 'names'] })).data).toString('utf8')
    const inner = records.flatMap((record) => (record.type === 'lane' && record.kind === 'backstage' ? [record.id] : []))
    const backstage = records.flatMap((record) => (record.type === 'card' && inner.includes(record.laneId) ? [record.id] : []))
    expect(backstage.length).toBeGreaterThan(0)
    for (const id of backstage) expect(whole).not.toMatch(new RegExp(`\\b${id}\\b`))
  })

  it('carries no notes, comments, quotes or pages of personas unasked', async () => {
    const text = Buffer.from((await published(format)).data).toString('utf8')
    const unseen = records.flatMap((record) => {
      if (record.type === 'comment') return [record.text]
      if (record.type === 'evidence') return [record.text, record.source]
      if (record.type === 'persona') return [record.goals, record.quote]
      return record.type === 'card' ? [record.notes] : []
    })
    const long = unseen.filter((words) => words.length > 20)
    expect(long.length).toBeGreaterThan(3)
    for (const words of long) expect(text).not.toContain(JSON.stringify(words).slice(1, -1))
  })

  it('holds a thousand cards', async () => {
    const large = documentOf(makeMap({ cards: 1000, seed: 3 }))
    expect((await published(format, {}, large)).cards).toBe(1000)
  })
})

it('a diagram that lacks a card of a lane that is shown never leaves', () => {
  const lanes = new Set(records.flatMap((record) => (record.type === 'lane' && !record.hidden ? [record.id] : [])))
  const cards = records.flatMap((record) => (record.type === 'card' && lanes.has(record.laneId) ? [record.id] : []))
  expect(diagramCards(document, [...cards, 'other'])).toBe(cards.length)
  expect(() => diagramCards(document, cards.slice(1))).toThrow(/lacks the card/)
})
