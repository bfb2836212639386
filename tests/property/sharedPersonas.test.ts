// Whatever is done to several maps in whatever order, personas with one shared id agree in what they share.
import { expect, it } from 'vitest'
import { personaKinds } from '#core/model/persona.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { invertDiff, type RecordsDiff } from '#core/model/diff.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { rebaseDiff } from '#core/commands/rebase.ts'
import { sharedPartOf } from '#core/model/sharedPersona.ts'
import { personasOf } from '#core/queries/journey.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve, testFolder, type Served } from '../contract/services.ts'
import { Random, randomText } from './randomJourney.ts'
import { runs, seed } from './seed.ts'

it('keeps twins equal through random edits, removals, undo, copies and merges on several maps', { timeout: 120_000 }, async () => {
  for (let round = 0; round < runs(3); round += 1) {
    const own = seed + round * 7919
    try {
      await play(own)
    } catch (error) {
      throw new Error(`Repeat with OI_SEED=${own} OI_RUNS=1`, { cause: error })
    }
  }
})

async function play(own: number): Promise<void> {
  const random = new Random(own)
  const folder = testFolder()
  let served = await serve({ folder })
  let count = 0
  const newId = () => `n${own}x${(count += 1)}`
  const maps: string[] = []
  for (let map = 0; map < 4; map += 1) {
    maps.push(valueOf(await served.client.call('journeys.create', { records: sampleRecords(`Map ${map}`, 6), attachments: [] })).id)
  }
  const done: { id: string; diff: RecordsDiff }[] = []
  const save = async (id: string, make: (document: JourneyDocument) => RecordsDiff | undefined) => {
    const { records, revision } = valueOf(await served.client.call('journeys.open', { id }))
    const diff = make(documentOf(records))
    if (!diff) return
    valueOf(await served.client.call('journeys.save', { id, baseRevision: revision, diff, origin: 'w' }))
    done.push({ id, diff })
  }
  const oneOf = async (id: string) =>
    random.pick(personasOf(documentOf(valueOf(await served.client.call('journeys.open', { id })).records)))
  for (let step = 0; step < 60; step += 1) {
    const [id, other] = [random.pick(maps) ?? '', random.pick(maps) ?? '']
    const persona = await oneOf(id)
    const dice = random.below(10)
    if (!persona) continue
    if (dice < 4) {
      const fields = { name: randomText(random, 2), quote: randomText(random, 3), kind: random.pick(personaKinds) ?? 'customer' }
      await save(id, (document) => diffOf(runCommand(document, 'persona.edit', { id: persona.id, fields }, { newId })))
    } else if (dice < 6) {
      const shared = valueOf(await served.client.call('personas.share', { journeyId: id, personaId: persona.id })).persona
      const fields = { ...sharedPartOf(shared), sharedId: shared.sharedId }
      await save(other, (document) => diffOf(runCommand(document, 'persona.add', { name: shared.name, fields }, { newId })))
    } else if (dice === 6) {
      await save(id, (document) => diffOf(runCommand(document, 'persona.remove', { id: persona.id }, { newId })))
    } else if (dice === 7) {
      const last = done.pop()
      // As a window does: what others did meanwhile stays.
      if (last) await save(last.id, (document) => rebaseDiff(document, invertDiff(last.diff)).diff)
    } else if (dice === 8) {
      const rival = await oneOf(other)
      if (rival) {
        const places = { keep: { journeyId: id, personaId: persona.id }, other: { journeyId: other, personaId: rival.id } }
        const merged = await served.client.call('personas.merge', { ...places, fromOther: random.below(2) === 0 ? ['name'] : [] })
        if (merged.ok && random.below(3) === 0) valueOf(await served.client.call('personas.takeBack', merged.value))
      }
    } else if (random.below(3) === 0) {
      await served.services.close()
      served = await serve({ folder })
    } else if (maps.length < 6) maps.push(valueOf(await served.client.call('journeys.duplicate', { id, title: 'Copy' })).id)
    await expectTwinsAgree(served, maps)
  }
  expect(served.thrown).toEqual([])
}

function diffOf(outcome: ReturnType<typeof runCommand>): RecordsDiff | undefined {
  return outcome.ok ? outcome.value.diff : undefined
}

async function expectTwinsAgree(served: Served, maps: readonly string[]): Promise<void> {
  const first = new Map<string, object>()
  for (const id of maps) {
    for (const persona of personasOf(documentOf(valueOf(await served.client.call('journeys.open', { id })).records))) {
      if (persona.sharedId === null) continue
      const known = first.get(persona.sharedId)
      if (known) expect(sharedPartOf(persona)).toEqual(known)
      else first.set(persona.sharedId, sharedPartOf(persona))
    }
  }
}
