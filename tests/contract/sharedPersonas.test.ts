// Personas that several maps share, on real SQLite: what is written in one map stands in all.
import { expect, it } from 'vitest'
import type { LibraryPersona } from '#contract/shapes.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { invertDiff, type RecordsDiff } from '#core/model/diff.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEvidence } from '#core/model/evidence.ts'
import type { Persona } from '#core/model/persona.ts'
import { sharedPartOf } from '#core/model/sharedPersona.ts'
import { find, personasOf } from '#core/queries/journey.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { onePixel, serve, testFolder, type Served } from './services.ts'

let ids = 0
const newId = () => `n${(ids += 1)}`

async function created({ client }: Served, title: string): Promise<string> {
  return valueOf(await client.call('journeys.create', { records: sampleRecords(title), attachments: [] })).id
}

async function read({ client }: Served, id: string): Promise<{ document: JourneyDocument; revision: number }> {
  const { records, revision } = valueOf(await client.call('journeys.open', { id }))
  return { document: documentOf(records), revision }
}

async function persona(served: Served, id: string, personaId: string): Promise<Persona | undefined> {
  return find((await read(served, id)).document, 'persona', personaId)
}

/** Runs a command on a map as a window does, and gives its diff. */
async function run<Name extends CommandId>(served: Served, id: string, name: Name, args: CommandArgs<Name>): Promise<RecordsDiff> {
  const { document, revision } = await read(served, id)
  const outcome = runCommand(document, name, args, { newId })
  if (!outcome.ok) throw new Error(outcome.error.code)
  valueOf(await served.client.call('journeys.save', { id, baseRevision: revision, diff: outcome.value.diff, origin: 'window' }))
  return outcome.value.diff
}

/** Shares a persona of one map and adds it to another, as the page does. */
async function take(served: Served, from: string, personaId: string, to: string, as: string): Promise<void> {
  const shared = valueOf(await served.client.call('personas.share', { journeyId: from, personaId })).persona
  await run(served, to, 'persona.add', { id: as, name: shared.name, fields: { ...sharedPartOf(shared), sharedId: shared.sharedId } })
}

async function twoMaps(served: Served): Promise<{ first: string; second: string }> {
  const [first, second] = [await created(served, 'First'), await created(served, 'Second')]
  await take(served, first, 'persona0', second, 'duong')
  return { first, second }
}

it('gives both a shared id the first time a persona is taken elsewhere, and never another', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const [here, there] = [await persona(served, first, 'persona0'), await persona(served, second, 'duong')]
  expect(here?.sharedId).toEqual(expect.any(String))
  expect(there).toMatchObject({ sharedId: here?.sharedId, name: 'Nguyễn Văn Đường' })
  expect(valueOf(await served.client.call('personas.share', { journeyId: second, personaId: 'duong' })).persona.sharedId).toBe(
    here?.sharedId
  )
  expect(codeOf(await served.client.call('personas.share', { journeyId: second, personaId: 'nobody' }))).toBe('notFound')
})

it('writes what changes into all twins, with a revision and an event of their own, and undo does the same', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const before = await read(served, second)
  served.events.length = 0
  const diff = await run(served, first, 'persona.edit', { id: 'persona0', fields: { name: 'Đường', quote: 'Chờ mãi', slot: 5 } })
  const twin = await persona(served, second, 'duong')
  expect(twin).toMatchObject({ name: 'Đường', quote: 'Chờ mãi' })
  // Colour and place stay each map's own.
  expect(twin).toMatchObject({
    slot: find(before.document, 'persona', 'duong')?.slot,
    order: find(before.document, 'persona', 'duong')?.order
  })
  expect(served.events).toContainEqual({
    name: 'journey.changed',
    data: {
      id: second,
      revision: before.revision + 1,
      origin: 'services',
      diff: { added: [], removed: [], updated: [[expect.anything(), twin]] }
    }
  })
  const { revision } = await read(served, first)
  valueOf(await served.client.call('journeys.save', { id: first, baseRevision: revision, diff: invertDiff(diff), origin: 'window' }))
  expect(await persona(served, second, 'duong')).toMatchObject({ name: 'Nguyễn Văn Đường', quote: '' })
  // The list of the library says so too, and so does the search.
  const summary = valueOf(await served.client.call('journeys.list', { trashed: false })).find(({ id }) => id === second)
  expect(summary?.personas.map(({ name }) => name)).toContain('Nguyễn Văn Đường')
  expect(valueOf(await served.client.call('search.find', { text: 'chờ mãi', limit: 10 })).hits).toEqual([])
})

it('holds the stale-base rule for maps that were written in the wake of another', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const { document, revision } = await read(served, second)
  await run(served, first, 'persona.edit', { id: 'persona0', fields: { goals: 'Trả đúng tiền' } })
  const late = runCommand(document, 'persona.edit', { id: 'duong', fields: { needs: 'x' } }, { newId })
  if (!late.ok) throw new Error('refused')
  const save = { id: second, baseRevision: revision, diff: late.value.diff, origin: 'late' }
  expect(codeOf(await served.client.call('journeys.save', save))).toBe('stale')
  const { diffs } = valueOf(await served.client.call('journeys.changesSince', { id: second, revision }))
  expect(diffs).toHaveLength(1)
  expect(await persona(served, second, 'duong')).toMatchObject({ goals: 'Trả đúng tiền', needs: '' })
})

it('a photo goes along, and is in use in both maps', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const { hash } = valueOf(await served.client.call('attachments.put', { data: onePixel }))
  await run(served, first, 'persona.edit', { id: 'persona0', fields: { photo: hash } })
  expect(await persona(served, second, 'duong')).toMatchObject({ photo: hash })
  valueOf(await served.client.call('journeys.trash', { id: first }))
  valueOf(await served.client.call('journeys.erase', { id: first }))
  expect(valueOf(await served.client.call('attachments.get', { hash })).hash).toBe(hash)
})

it('a persona that is removed in one map stays in the others; back again it is as the others are by then', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const removal = await run(served, first, 'persona.remove', { id: 'persona0' })
  expect(await persona(served, second, 'duong')).toBeDefined()
  await run(served, second, 'persona.edit', { id: 'duong', fields: { summary: '41, kỹ sư' } })
  const { revision } = await read(served, first)
  valueOf(await served.client.call('journeys.save', { id: first, baseRevision: revision, diff: invertDiff(removal), origin: 'window' }))
  expect(await persona(served, first, 'persona0')).toMatchObject({ summary: '41, kỹ sư' })
  expect(await persona(served, second, 'duong')).toMatchObject({ summary: '41, kỹ sư' })
  // Two revisions: the one that was asked for, and what followed.
  expect((await read(served, first)).revision).toBe(revision + 2)
})

it('keeps twins the same in maps in the trash, in copies, and in files that are brought back', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const file = valueOf(await served.client.call('journeys.open', { id: second })).records
  valueOf(await served.client.call('journeys.trash', { id: second }))
  await run(served, first, 'persona.edit', { id: 'persona0', fields: { name: 'Anh Đường' } })
  expect(await persona(served, second, 'duong')).toMatchObject({ name: 'Anh Đường' })
  const copy = valueOf(await served.client.call('journeys.duplicate', { id: first, title: 'Copy' })).id
  await run(served, copy, 'persona.edit', { id: 'persona0', fields: { name: 'Đ.' } })
  expect(await persona(served, first, 'persona0')).toMatchObject({ name: 'Đ.' })
  const imported = valueOf(await served.client.call('journeys.create', { records: file, attachments: [] })).id
  expect(await persona(served, imported, 'duong')).toMatchObject({ name: 'Đ.' })
})

it('survives being closed and opened, and maps from before shared personas know none', async () => {
  const folder = testFolder()
  const served = await serve({ folder })
  const { first, second } = await twoMaps(served)
  await served.services.close()
  const again = await serve({ folder })
  await run(again, second, 'persona.edit', { id: 'duong', fields: { pains: 'Phải chờ' } })
  expect(await persona(again, first, 'persona0')).toMatchObject({ pains: 'Phải chờ' })
  expect(await persona(again, first, 'persona1')).toMatchObject({ sharedId: null })
})

const byName = (list: readonly LibraryPersona[], name: string) => list.filter((each) => each.name === name)

it('lists the personas of the library with where and how much they are used', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const evidence = { ...newEvidence('e1'), text: 'Said so', targetIds: ['persona0'] }
  const { revision } = await read(served, first)
  valueOf(
    await served.client.call('journeys.save', {
      id: first,
      baseRevision: revision,
      diff: { added: [evidence], updated: [], removed: [] },
      origin: 'w'
    })
  )
  await run(served, first, 'card.edit', { ids: ['card0', 'card1'], fields: { personaId: 'persona0' } })
  const list = valueOf(await served.client.call('personas.list', {}))
  expect(list.map(({ name, uses }) => [name, uses.length])).toEqual([
    ['Lan', 1],
    ['Lan', 1],
    ['Nguyễn Văn Đường', 2],
    ['Nguyễn Văn Đường', 1]
  ])
  const [shared] = byName(list, 'Nguyễn Văn Đường')
  expect(shared).toMatchObject({ kind: 'customer', sharedId: expect.any(String) })
  expect(shared?.uses.map(({ title, cards, points, evidence }) => ({ title, cards, points, evidence }))).toEqual([
    { title: 'First', cards: 2, points: 8, evidence: 1 },
    { title: 'Second', cards: 0, points: 0, evidence: 0 }
  ])
  valueOf(await served.client.call('journeys.trash', { id: second }))
  expect(valueOf(await served.client.call('personas.list', {})).map(({ uses }) => uses.map(({ title }) => title))).toEqual([
    ['First'],
    ['First']
  ])
})

it('merges two personas in all maps, each in one change, and takes it back', async () => {
  const served = await serve()
  const { first, second } = await twoMaps(served)
  const third = await created(served, 'Third')
  await run(served, first, 'card.edit', { ids: ['card0'], fields: { personaId: 'persona1' } })
  await run(served, first, 'emotion.set', { laneId: 'lane3', stepId: 'step0', personaId: 'persona1', score: 2 })
  await run(served, third, 'persona.edit', { id: 'persona1', fields: { quote: 'Of the third map' } })
  await take(served, third, 'persona1', first, 'lan3')
  const before = await Promise.all([first, second, third].map((id) => read(served, id)))
  const merge = {
    keep: { journeyId: first, personaId: 'persona0' },
    other: { journeyId: third, personaId: 'persona1' },
    fromOther: ['quote' as const]
  }
  const { changes } = valueOf(await served.client.call('personas.merge', merge))
  expect(changes.map(({ id, revision }) => [id, revision])).toEqual(
    [first, third, second].map((id) => [id, (before.find((_, at) => [first, second, third][at] === id)?.revision ?? 0) + 1])
  )
  const one = await persona(served, first, 'persona0')
  expect(one).toMatchObject({ name: 'Nguyễn Văn Đường', quote: 'Of the third map' })
  expect(await persona(served, first, 'lan3')).toBeUndefined()
  expect(await persona(served, third, 'persona1')).toMatchObject({ sharedId: one?.sharedId, ...sharedPartOf(one as Persona) })
  expect(await persona(served, second, 'duong')).toMatchObject({ sharedId: one?.sharedId, ...sharedPartOf(one as Persona) })
  // Whom nobody merged stays who she is.
  expect(await persona(served, first, 'persona1')).toMatchObject({ name: 'Lan', sharedId: null })
  valueOf(await served.client.call('personas.takeBack', { changes }))
  const after = await Promise.all([first, second, third].map((id) => read(served, id)))
  after.forEach(({ document }, at) => expect(personasOf(document)).toEqual(personasOf(before[at]?.document as JourneyDocument)))
  expect(codeOf(await served.client.call('personas.takeBack', { changes }))).toBe('stale')
  expect(served.thrown).toEqual([])
})

it('merges within one map: cards, feelings and evidence go over, what both felt stays as the first said', async () => {
  const served = await serve()
  const id = await created(served, 'One')
  await run(served, id, 'card.edit', { ids: ['card0'], fields: { personaId: 'persona1' } })
  await run(served, id, 'emotion.set', { laneId: 'lane3', stepId: 'step0', personaId: 'persona1', score: 2 })
  await run(served, id, 'emotion.remove', { ids: ['point1'] })
  await run(served, id, 'emotion.set', { laneId: 'lane3', stepId: 'step1', personaId: 'persona1', score: 1 })
  const place = (personaId: string) => ({ journeyId: id, personaId })
  valueOf(await served.client.call('personas.merge', { keep: place('persona0'), other: place('persona1'), fromOther: ['name'] }))
  const { document } = await read(served, id)
  expect(personasOf(document).map(({ id, name, sharedId }) => [id, name, sharedId])).toEqual([['persona0', 'Lan', null]])
  expect(find(document, 'card', 'card0')).toMatchObject({ personaId: 'persona0' })
  expect(find(document, 'emotionPoint', 'point0')).toMatchObject({ score: -2 })
  const list = valueOf(await served.client.call('personas.list', {}))
  expect(list.map(({ name, uses }) => [name, uses.map(({ points }) => points)])).toEqual([['Lan', [8]]])
  const again = { keep: place('persona0'), other: place('persona0'), fromOther: [] }
  expect(codeOf(await served.client.call('personas.merge', again))).toBe('invalid')
  expect(codeOf(await served.client.call('personas.merge', { ...again, other: place('gone') }))).toBe('notFound')
})
