import { expect, test } from 'vitest'
import { commands, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { applyDiff, invertDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, recordOf, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom } from '#core/samples/random.ts'
import { anyCommand } from './commands/anyArguments.ts'
import { idMaker } from './commands/playSequence.ts'
import { forSeeds, runs, seed } from './seed.ts'

const timeout = 3_600_000

/** A map, and what became of it by some random commands. */
function beforeAndAfter(own: number): { before: JourneyDocument; after: JourneyDocument; newId: () => string } {
  const random = seededRandom(own)
  const newId = idMaker()
  const before = documentOf(makeMap({ cards: random.int(30), seed: own }))
  let after = before
  for (let turn = random.int(30); turn >= 0; turn -= 1) {
    const { id, args } = anyCommand(after, random)
    const outcome = runCommand(after, id, args as CommandArgs<CommandId>, { newId })
    if (outcome.ok) after = outcome.value.document
  }
  return { before, after, newId }
}

test(`restoring gives exactly the old records, undoing it exactly the new ones, in one step (OI_SEED=${seed})`, { timeout }, () => {
  forSeeds(runs(300), (own) => {
    const { before, after, newId } = beforeAndAfter(own)
    const restored = runCommand(after, 'map.replaceAll', { records: [...allRecords(before)] }, { newId })
    if (!restored.ok) throw new Error(`refused: ${restored.error.code}`)
    const { document, diff } = restored.value
    expect(writeJourneyFile(document)).toBe(writeJourneyFile(before))
    expect(writeJourneyFile(applyDiff(after, diff))).toBe(writeJourneyFile(before))
    expect(writeJourneyFile(applyDiff(document, invertDiff(diff)))).toBe(writeJourneyFile(after))
  })
  expect(commands['map.replaceAll'].undo).toBe('record')
})

test(
  `bringing parts back never takes anything away, changes nothing that is there, and holds together (OI_SEED=${seed})`,
  { timeout },
  () => {
    let came = 0
    forSeeds(runs(300), (own) => {
      const { before, after, newId } = beforeAndAfter(own)
      const random = seededRandom(own + 1)
      const records = [...allRecords(before)].filter(() => random.chance(0.5))
      const outcome = runCommand(after, 'map.bringBack', { records }, { newId })
      if (!outcome.ok) return expect(outcome.error.code).toBe('notFound')
      const { document, diff } = outcome.value
      came += diff.added.length
      expect([diff.removed, diff.updated]).toEqual([[], []])
      expect(integrityProblems(document)).toEqual([])
      for (const record of allRecords(after)) expect(recordOf(document, record.id)).toEqual(record)
      expect(writeJourneyFile(applyDiff(document, invertDiff(diff)))).toBe(writeJourneyFile(after))
    })
    expect(came).toBeGreaterThan(0)
  }
)
