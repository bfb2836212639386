import { commands, type CommandArgs, type CommandId } from '#core/commands/commands.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { bailMark, closeMark, emptyHistory, openMark, recordEdit, redoEdit, undoEdit, type History } from '#core/history/history.ts'
import { applyDiff } from '#core/model/diff.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { seededRandom, type Random } from '#core/samples/random.ts'
import { anyCommand } from './anyArguments.ts'

/** Commands that ran, by id: a test that runs none of a kind proves nothing of it. */
export type Tally = Map<CommandId, number>

/**
 * Plays one random sequence of commands, marks, undos and redos on a small map; throws where integrity breaks, or where undoing all does
 * not give the start, or redoing all not the end, byte for byte.
 */
export function playSequence(seed: number, tally: Tally): void {
  const random = seededRandom(seed)
  const newId = idMaker()
  const start = documentOf(makeMap({ cards: random.int(14), seed }))
  let document = start
  let history: History = emptyHistory
  const length = 5 + random.int(60)
  for (let turn = 0; turn < length; turn += 1) {
    if (random.chance(0.1)) ({ document, history } = playMark(document, history, random))
    const { id, args } = anyCommand(document, random)
    const outcome = runCommand(document, id, args as CommandArgs<CommandId>, { newId })
    if (!outcome.ok) continue
    tally.set(id, (tally.get(id) ?? 0) + 1)
    document = outcome.value.document
    assertIntegrity(document, `${id} ${JSON.stringify(args).slice(0, 300)}`)
    const mergeKey = `${id} ${(args as { id?: string }).id ?? ''}`
    history = recordEdit(history, { label: id, diff: outcome.value.diff, undo: commands[id].undo, mergeKey })
  }
  history = closeMark(history)
  // What was undone on the way is redone first, so that the end is the end of everything.
  for (let redo = redoEdit(history); redo; redo = redoEdit(history)) ({ document, history } = step(document, redo))
  const end = writeJourneyFile(document)
  for (let undo = undoEdit(history); undo; undo = undoEdit(history)) ({ document, history } = step(document, undo))
  assertSame(writeJourneyFile(document), writeJourneyFile(start), 'undoing all does not give the start')
  for (let redo = redoEdit(history); redo; redo = redoEdit(history)) ({ document, history } = step(document, redo))
  assertSame(writeJourneyFile(document), end, 'redoing all does not give the end')
  assertIntegrity(document, 'redoing all')
}

/** Ids that no made map has. */
export function idMaker(prefix = 'new'): () => string {
  let count = 0
  return () => `${prefix}${(count += 1)}`
}

export function assertIntegrity(document: JourneyDocument, after: string): void {
  const problems = integrityProblems(document)
  if (problems.length > 0) throw new Error(`After ${after}: ${JSON.stringify(problems.slice(0, 5))}`)
}

function playMark(document: JourneyDocument, history: History, random: Random): { document: JourneyDocument; history: History } {
  switch (random.int(5)) {
    case 0:
      return { document, history: openMark(history) }
    case 1:
      return { document, history: closeMark(history) }
    case 2: {
      const bailed = bailMark(history)
      return { document: bailed.diff ? applyDiff(document, bailed.diff) : document, history: bailed.history }
    }
    case 3: {
      const undo = undoEdit(history)
      return undo ? step(document, undo) : { document, history }
    }
    default: {
      const redo = redoEdit(history)
      return redo ? step(document, redo) : { document, history }
    }
  }
}

function step(document: JourneyDocument, { diff, history }: { diff: Parameters<typeof applyDiff>[1]; history: History }) {
  return { document: applyDiff(document, diff), history }
}

function assertSame(a: string, b: string, message: string): void {
  if (a === b) return
  const [left, right] = [a.split('\n'), b.split('\n')]
  const line = left.findIndex((text, position) => text !== right[position])
  throw new Error(`${message}: line ${line + 1}\n${left[line]}\n${right[line]}`)
}
