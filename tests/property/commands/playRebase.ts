import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { rebaseDiff } from '#core/commands/rebase.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { applyDiff, diffBetween, invertDiff, squashDiffs, type RecordsDiff } from '#core/model/diff.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { anyCommand } from './anyArguments.ts'
import { assertIntegrity, idMaker } from './playSequence.ts'

/**
 * Two windows edit one map at the same time: what one did is fitted onto what the other made of it, and then undone on top of that.
 * Throws where integrity breaks, or where the stated diff is not what happened.
 */
export function playRebase(seed: number): void {
  const random = seededRandom(seed)
  const base = documentOf(makeMap({ cards: random.int(14), seed }))
  const ours = edits(base, random, idMaker('ours'))
  const theirs = edits(base, random, idMaker('theirs'))
  const theirDocument = applyDiff(base, theirs)
  const rebased = rebaseDiff(theirDocument, ours)
  assertIntegrity(rebased.document, 'rebasing')
  assertTold(theirDocument, rebased)
  const undone = rebaseDiff(rebased.document, invertDiff(rebased.diff))
  assertIntegrity(undone.document, 'undoing what was rebased')
  const later = applyDiff(rebased.document, edits(rebased.document, random, idMaker('later')))
  const undoneLater = rebaseDiff(later, invertDiff(rebased.diff))
  assertIntegrity(undoneLater.document, 'undoing after others wrote')
  assertTold(later, undoneLater)
}

/** Fitting a diff onto the very document it was made on changes nothing about it; taking edits back one by one gives the start again. */
export function playTrivialRebase(seed: number): void {
  const random = seededRandom(seed)
  const base = documentOf(makeMap({ cards: random.int(14), seed }))
  const diffs = editList(base, random, idMaker())
  const diff = squashDiffs(diffs)
  let document = rebaseDiff(base, diff).document
  if (writeJourneyFile(document) !== writeJourneyFile(applyDiff(base, diff))) throw new Error('rebasing onto its own base changed a diff')
  for (const single of [...diffs].reverse()) document = rebaseDiff(document, invertDiff(single)).document
  if (writeJourneyFile(document) !== writeJourneyFile(base)) throw new Error('taking edits back one by one does not give the base')
}

function edits(base: JourneyDocument, random: Random, newId: () => string): RecordsDiff {
  return squashDiffs(editList(base, random, newId))
}

function editList(base: JourneyDocument, random: Random, newId: () => string): RecordsDiff[] {
  let document = base
  const diffs: RecordsDiff[] = []
  for (let turn = random.int(8); turn >= 0; turn -= 1) {
    const { id, args } = anyCommand(document, random)
    const outcome = runCommand(document, id, args as CommandArgs<CommandId>, { newId })
    if (!outcome.ok) continue
    document = outcome.value.document
    diffs.push(outcome.value.diff)
  }
  return diffs
}

function assertTold(before: JourneyDocument, { document, diff }: { document: JourneyDocument; diff: RecordsDiff }): void {
  const told = writeJourneyFile(applyDiff(before, diff))
  if (told !== writeJourneyFile(document)) throw new Error('the diff of a rebase is not what it did')
  const found = diffBetween(before, document)
  const size = (some: RecordsDiff) => some.added.length + some.updated.length + some.removed.length
  if (size(found) !== size(diff)) throw new Error(`the diff of a rebase says ${size(diff)} changes where there are ${size(found)}`)
}
