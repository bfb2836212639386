// When what was edited goes to the service, and what comes back. Knows neither page nor clock: both are handed in. Never
// drops an edit that was not acknowledged; one call at a time; a failed one is tried again, later and at the next edit.
import type { ContractError, ErrorCode } from '#contract/error.ts'
import { isEmptyDiff, squashDiffs, type RecordsDiff } from '#core/model/diff.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Result } from '#core/result.ts'
import type { Clock } from '../platform/clock.ts'
import { acknowledged, committed, edited, hasUnsaved, reopened, takeToSend, visibleChange, type Replica } from './replica.ts'
import type { SaveState } from './state.ts'

/** What the person is doing: it says how long an edit may wait. In a `gesture` it waits for the end of the gesture. */
export type Pace = 'still' | 'typing' | 'gesture'

/** How long, in ms, an edit waits for others to join it. The last is a safety net for a gesture that never ends. */
export const pauses: Readonly<Record<Pace, number>> = { still: 100, typing: 400, gesture: 5000 }

/** A call that was not answered for so long is taken as unreachable; its answer, should it still come, is not needed. */
export const answerTimeout = 15_000

const retryPauses = [250, 500, 1000, 2000, 4000, 8000]

/** The calls that the queue makes; see the operations of the same names. */
export interface JourneyCalls {
  readonly save: (baseRevision: number, diff: RecordsDiff) => Promise<Result<{ revision: number; savedAt: number }, ContractError>>
  readonly changesSince: (revision: number) => Promise<Result<{ revision: number; diffs: readonly RecordsDiff[] | null }, ContractError>>
  readonly reopen: () => Promise<Result<{ revision: number; document: JourneyDocument }, ContractError>>
}

export interface SaveQueueOptions {
  readonly replica: Replica
  readonly calls: JourneyCalls
  readonly clock: Clock
  /** The document became another one by what others did; `diff` leads from the one before. */
  readonly onChange: (document: JourneyDocument, diff: RecordsDiff) => void
  readonly onState: (state: SaveState) => void
}

export interface SaveQueue {
  /** This window edited the document. */
  readonly edited: (document: JourneyDocument, diff: RecordsDiff, pace: Pace) => void
  /** A gesture or typing ended: what is pending need not wait longer than for the shortest pause. */
  readonly settle: () => void
  /** The service committed a diff, of whatever origin. */
  readonly heard: (revision: number, diff: RecordsDiff) => void
  /** Events may have been missed. */
  readonly catchUp: () => void
  /** Sends without waiting. Resolves true when nothing is unsaved, false when an attempt failed. */
  readonly flush: () => Promise<boolean>
  /** Flushes, and goes silent as soon as nothing is unsaved: a failed flush goes on being tried behind the scenes. */
  readonly close: () => Promise<void>
}

/** A queue for one open journey. */
export function createSaveQueue({ replica: start, calls, clock, onChange, onState }: SaveQueueOptions): SaveQueue {
  let replica = start
  let call: { readonly kind: 'save' | 'catchUp' | 'reopen' } | null = null
  let need: 'nothing' | 'catchUp' | 'reopen' = 'nothing'
  let failure: { readonly code: ErrorCode; readonly tries: number; retryAt: number } | null = null
  let refused: Replica['sent'] = null
  let dueAt = Infinity
  let savedAt: number | null = null
  let isClosed = false
  let mayReopenInvalid = true
  let cancelTimer = () => {}
  let waiting: ((isSaved: boolean) => void)[] = []
  let state: SaveState = { kind: 'saved', at: null }

  function proceed(): void {
    cancelTimer()
    showState()
    if (!hasUnsaved(replica)) answerWaiting(true)
    if (call) return
    const wantsSave = hasUnsaved(replica)
    if (!wantsSave && (need === 'nothing' || isClosed)) return
    const due = Math.max(need !== 'nothing' || replica.sent ? 0 : dueAt, failure?.retryAt ?? 0)
    const wait = due - clock.now()
    if (wait > 0) {
      if (wait !== Infinity) cancelTimer = clock.after(wait, proceed)
      return
    }
    if (need === 'reopen') reopen()
    else if (need === 'catchUp') catchUp()
    else save()
  }

  function save(): void {
    replica = takeToSend(replica)
    if (isEmptyDiff(replica.pending)) dueAt = Infinity
    const { sent } = replica
    if (!sent) return
    attempt('save', calls.save(sent.base, sent.diff), (answer) => {
      if (answer.ok) {
        failure = null
        savedAt = answer.value.savedAt
        mayReopenInvalid = true
        // Where the event was faster than the answer, it is acknowledged already.
        if (answer.value.revision === sent.base + 1) replica = acknowledged(replica, answer.value.revision)
        else need = 'reopen'
      } else if (answer.error.code === 'stale') {
        failure = null
        // Where the newer revision was heard of already, the diff is pending again by now and simply goes once more.
        if (replica.sent !== sent) return
        refused = sent
        need = 'catchUp'
      } else if (answer.error.code === 'invalid' && mayReopenInvalid) {
        // The service holds something else than we believe: fit the edits onto what it really holds, once.
        mayReopenInvalid = false
        need = 'reopen'
      } else fail(answer.error.code)
    })
  }

  function catchUp(): void {
    need = 'nothing'
    const from = replica.revision
    attempt('catchUp', calls.changesSince(from), (answer) => {
      if (!answer.ok) return failAndRepeat('catchUp', answer.error.code)
      failure = null
      const { revision, diffs } = answer.value
      if (diffs === null || revision !== from + diffs.length) need = 'reopen'
      else takeOver(diffs.slice(replica.revision - from))
      if (refused && refused === replica.sent && need !== 'reopen') {
        // Refused as stale, and yet nothing is newer: only reading it anew can tell what the service holds.
        need = 'reopen'
        fail('stale')
      }
      refused = null
    })
  }

  function reopen(): void {
    need = 'nothing'
    attempt('reopen', calls.reopen(), (answer) => {
      if (!answer.ok) return failAndRepeat('reopen', answer.error.code)
      failure = null
      const before = replica
      replica = reopened(replica, answer.value.revision, answer.value.document)
      tellChange(before, visibleChange(before, replica, null))
    })
  }

  function attempt<Value>(kind: 'save' | 'catchUp' | 'reopen', answer: Promise<Value>, finish: (answer: Value) => void): void {
    const mine = { kind }
    call = mine
    showState()
    const cancelTimeout = clock.after(answerTimeout, () => {
      if (call !== mine) return
      call = null
      if (kind === 'save') fail('unreachable')
      else failAndRepeat(kind, 'unreachable')
      proceed()
    })
    void answer.then((value) => {
      cancelTimeout()
      if (call !== mine) return
      call = null
      finish(value)
      if (!isEmptyDiff(replica.pending) && dueAt === Infinity) dueAt = clock.now()
      proceed()
    })
  }

  function takeOver(diffs: readonly RecordsDiff[]): void {
    const start = replica
    const changes = diffs.map((diff) => {
      const before = replica
      replica = committed(replica, diff)
      return visibleChange(before, replica, diff)
    })
    if (hasUnsaved(start) && !hasUnsaved(replica)) savedAt = clock.now()
    tellChange(start, squashDiffs(changes))
  }

  function tellChange(before: Replica, change: RecordsDiff): void {
    if (before.sent && !replica.sent && !isEmptyDiff(replica.pending)) dueAt = Math.min(dueAt, clock.now())
    if (!isEmptyDiff(change)) onChange(replica.document, change)
  }

  function fail(code: ErrorCode): void {
    const tries = failure?.tries ?? 0
    const pause = retryPauses[Math.min(tries, retryPauses.length - 1)] ?? 0
    failure = { code, tries: tries + 1, retryAt: clock.now() + pause }
    answerWaiting(false)
  }

  function failAndRepeat(kind: 'catchUp' | 'reopen', code: ErrorCode): void {
    // A journey that was erased has nothing more to tell; what is unsaved still keeps trying.
    if (code === 'notFound' && !hasUnsaved(replica)) return
    need = kind
    fail(code)
  }

  function answerWaiting(isSaved: boolean): void {
    const answered = waiting
    waiting = []
    for (const resolve of answered) resolve(isSaved)
  }

  function showState(): void {
    const next: SaveState = !hasUnsaved(replica)
      ? { kind: 'saved', at: savedAt }
      : failure
        ? { kind: 'failed', code: failure.code }
        : { kind: 'saving' }
    const isSame = next.kind === state.kind && JSON.stringify(next) === JSON.stringify(state)
    state = next
    if (!isSame) onState(next)
  }

  function hurry(wait: number): void {
    const at = clock.now() + wait
    dueAt = Math.min(dueAt, at)
    if (failure) failure.retryAt = Math.min(failure.retryAt, at)
  }

  function flush(): Promise<boolean> {
    if (!hasUnsaved(replica)) return Promise.resolve(true)
    return new Promise((resolve) => {
      waiting.push(resolve)
      hurry(0)
      proceed()
    })
  }

  return {
    edited: (document, diff, pace) => {
      if (isEmptyDiff(diff)) return
      replica = edited(replica, diff, document)
      hurry(pauses[pace])
      proceed()
    },
    settle: () => {
      if (isEmptyDiff(replica.pending)) return
      hurry(pauses.still)
      proceed()
    },
    heard: (revision, diff) => {
      if (isClosed && !hasUnsaved(replica)) return
      if (call?.kind === 'reopen') need = 'catchUp'
      else if (revision === replica.revision + 1) takeOver([diff])
      else if (revision > replica.revision && need === 'nothing') need = 'catchUp'
      proceed()
    },
    catchUp: () => {
      if (need === 'nothing') need = 'catchUp'
      if (failure) failure.retryAt = clock.now()
      proceed()
    },
    flush,
    close: async () => {
      isClosed = true
      await flush()
    }
  }
}
