// Two windows on one map, on lines that lose, delay and reorder, over a service that at times fails: what was promised to be
// kept is kept, and in the end everybody has the same map. Seeded: a red run names its seed.
import { describe, expect, test } from 'vitest'
import { allRecords, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { invariant } from '#core/invariant.ts'
import { openJourney } from '../../../../src/renderer/session/openJourney.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'
import { capriciousLine, type CapriciousLine } from './capriciousLine.ts'
import { fakeService } from './fakeService.ts'
import type { JourneyService } from './journeyService.ts'
import { manualClock, settlePromises, type ManualClock } from './manualClock.ts'
import { editRandomly, growRandomly } from './randomEdits.ts'
import { realService } from './realService.ts'
import { sampleJourney } from './sampleJourney.ts'
import { seededRandom, type SeededRandom } from './seededRandom.ts'

const runs = Number(process.env['SESSION_RUNS'] ?? 60)
const firstSeed = Number(process.env['SESSION_SEED'] ?? 1)

const services = [
  { name: 'a service in memory', start: fakeService, share: 1 },
  { name: 'the services over a library on disk', start: realService, share: 0.25 }
]

interface Stage {
  readonly service: JourneyService
  readonly clock: ManualClock
  readonly random: SeededRandom
  readonly lines: readonly CapriciousLine[]
  readonly sessions: readonly JourneySession[]
}

describe.each(services)('two windows on one map, over $name', ({ start, share }) => {
  const seeds = Array.from({ length: Math.ceil(runs * share) }, (_, position) => firstSeed + position)

  test('come to the same map, whole and as the service has it, whatever they do', async () => {
    for (const seed of seeds) {
      const stage = await setStage(seed, start)
      await play(stage, (session, text) => {
        editRandomly(session, stage.random, text)
        expectSound(session, seed)
      })
      await comeToRest(stage)
      const committed = recordsOf(await stage.service.document())
      for (const session of stage.sessions) {
        expect({ seed, state: session.getState().saveState.kind }).toEqual({ seed, state: 'saved' })
        expect({ seed, records: recordsOf(session.getState().document) }).toEqual({ seed, records: committed })
        expectSound(session, seed)
        const { document, density, layout } = session.getState()
        expect({ seed, layout }).toEqual({ seed, layout: layoutMap(document, { density }) })
      }
      await stage.service.close()
    }
  }, 120_000)

  test('lose nothing that was added, written or moved', async () => {
    for (const seed of seeds) {
      const stage = await setStage(seed, start)
      const added = new Set<string>()
      const ownCards = ['open', 'compare'] as const
      const lastTexts = new Map<string, string>([
        ['open', 'Opens the letter'],
        ['compare', 'Compares with last month']
      ])
      await play(stage, (session, text) => {
        const own = ownCards[stage.sessions.indexOf(session)] ?? 'open'
        if (stage.random.chance(0.3)) {
          session.run('card.setText', { id: own, text }, { mergeKey: own })
          lastTexts.set(own, text)
          return
        }
        const before = new Set(idsOf(session.getState().document))
        growRandomly(session, stage.random, text)
        for (const record of allRecords(session.getState().document)) {
          // Of two feelings of one persona in one place only one can stay.
          if (!before.has(record.id) && record.type !== 'emotionPoint') added.add(record.id)
        }
      })
      await comeToRest(stage)
      const end = await stage.service.document()
      const kept = new Set(idsOf(end))
      expect({ seed, lost: [...added].filter((id) => !kept.has(id)) }).toEqual({ seed, lost: [] })
      const texts = new Map(ownCards.map((id) => [id, recordOfType(end, 'card', id)?.text]))
      expect({ seed, texts }).toEqual({ seed, texts: lastTexts })
      await stage.service.close()
    }
  }, 120_000)

  test('have at every "saved" the very records that the service has committed', async () => {
    const some = seeds.slice(0, 30)
    let timesSaved = 0
    for (const seed of some) {
      const stage = await setStage(seed, start)
      const committed = new Set([recordsOf(await stage.service.document())])
      const shown: string[] = []
      for (const session of stage.sessions) {
        session.subscribe((state, before) => {
          if (state.saveState !== before.saveState && state.saveState.kind === 'saved') shown.push(recordsOf(state.document))
        })
      }
      const look = async () => void committed.add(recordsOf(await stage.service.document()))
      await play(stage, (session, text) => editRandomly(session, stage.random, text), look)
      expect({ seed, shown: shown.filter((records) => !committed.has(records)) }).toEqual({ seed, shown: [] })
      timesSaved += shown.length
      await stage.service.close()
    }
    expect(timesSaved).toBeGreaterThan(some.length / 4)
  }, 120_000)
})

async function setStage(seed: number, start: (typeof services)[number]['start']): Promise<Stage> {
  const random = seededRandom(seed)
  const clock = manualClock()
  const service = await start(sampleJourney(), clock.now)
  const lines = [capriciousLine(service, random), capriciousLine(service, random)]
  const sessions: JourneySession[] = []
  for (const [window, line] of lines.entries()) {
    let count = 0
    const opening = openJourney(line.client, service.journeyId, { clock, newId: () => `w${window}n${(count += 1)}` })
    while (await line.step(false)) await settlePromises()
    const opened = await opening
    invariant(opened.ok, 'the journey opens')
    sessions.push(opened.value)
  }
  return { service, clock, random, lines, sessions }
}

async function play(
  stage: Stage,
  act: (session: JourneySession, text: string) => void,
  afterStep: () => Promise<void> = async () => {}
): Promise<void> {
  const { random, clock, lines, sessions, service } = stage
  const cut = new Set<CapriciousLine>()
  for (let turn = 0; turn < 120; turn += 1) {
    const [session, line] = [random.pick(sessions), random.pick(lines)]
    invariant(session && line, 'two of each')
    const dice = random.below(100)
    if (dice < 40) act(session, `text ${turn}`)
    else if (dice < 80) await line.step(true)
    else if (dice < 94) clock.turn(random.below(600))
    else if (dice < 95) service.failSaves(random.pick(['diskFull', 'readOnlyDisk', 'internal'] as const) ?? 'diskFull', 1 + random.below(3))
    else if (dice < 96) service.forgetDiffs()
    else if (dice < 98 && !cut.has(line)) {
      cut.add(line)
      line.cut()
    } else if (cut.delete(line)) line.reconnect()
    await afterStep()
    await settlePromises()
    await afterStep()
  }
}

async function comeToRest({ lines, clock, sessions, service }: Stage): Promise<void> {
  service.failSaves('diskFull', 0)
  for (const session of sessions) session.endGesture()
  for (const line of lines) line.reconnect()
  for (let quiet = 0; quiet < 8;) {
    let hasMoved = false
    for (const line of lines) {
      if (await line.step(false)) hasMoved = true
      await settlePromises()
    }
    quiet = hasMoved ? 0 : quiet + 1
    if (!hasMoved) clock.turn(3000)
  }
}

function expectSound(session: JourneySession, seed: number): void {
  const { document, focus, selection } = session.getState()
  const ids = new Set(idsOf(document))
  const named = [...selection]
  if (focus?.kind === 'cell') named.push(focus.laneId, focus.stepId, ...(focus.cardId === null ? [] : [focus.cardId]))
  else if (focus) named.push(focus.id)
  expect({ seed, problems: integrityProblems(document), gone: named.filter((id) => !ids.has(id)) }).toEqual({
    seed,
    problems: [],
    gone: []
  })
}

function idsOf(document: JourneyDocument): string[] {
  return [...allRecords(document)].map((record) => record.id)
}

function recordsOf(document: JourneyDocument): string {
  const records = [...allRecords(document)].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return records.map((record) => JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))).join('\n')
}
