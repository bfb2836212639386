// Notes to each other: comments, votes, the workshop timer, and the lock that keeps everything in its place.
import { askToWrite } from '../../comments/writeRequest.ts'
import { timer } from '../../timer/useTimer.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusCard } from './cardActions.ts'
import { targetCards } from './targets.ts'
import { find } from '#core/queries/journey.ts'

const canWrite = ({ state }: Canvas): boolean => !state().readOnly
const hasCards = (canvas: Canvas): boolean => canWrite(canvas) && targetCards(canvas.state()).length > 0
const always = () => true
const isTimed = () => timer.get().phase !== 'idle'

/** Gives the selected cards a vote each, or takes one from each. */
export function vote(canvas: Canvas, change: 1 | -1): void {
  const ids = targetCards(canvas.state()).map((card) => card.id)
  const [first] = ids
  if (first === undefined || !canvas.run('card.vote', { ids, change })) return
  const card = find(canvas.state().document, 'card', first)
  if (ids.length > 1) canvas.say(change > 0 ? 'notes:sayVotesMany' : 'notes:sayVotesManyLess', { count: ids.length })
  else canvas.say('notes:sayVotes', { text: card?.text || canvas.words.get()('notes:emptyCard'), count: card?.votes ?? 0 })
}

/** Opens the inspector with the keyboard in the field for a comment on the card. */
export function commentOn(canvas: Canvas): void {
  const [card] = targetCards(canvas.state())
  if (!card) return
  focusCard(canvas, card.id)
  canvas.session.setInspectorOpen(true)
  askToWrite(card.id)
}

function start(minutes: 1 | 3 | 5 | 10 | 15): Action {
  return {
    id: `timer.${minutes}`,
    group: 'notes',
    label: `timer${minutes}`,
    icon: 'timer',
    keys: [],
    when: always,
    run: () => timer.start(minutes)
  }
}

/** Rows of the action table about notes to each other. */
export const noteActions: readonly Action[] = [
  {
    id: 'note.comment',
    group: 'notes',
    label: 'comment',
    icon: 'message-square',
    keys: ['Mod+Shift+m'],
    when: (canvas) => canWrite(canvas) && targetCards(canvas.state()).length === 1,
    run: commentOn
  },
  {
    id: 'note.comments',
    group: 'notes',
    label: 'comments',
    icon: 'messages-square',
    keys: [],
    when: always,
    run: ({ session }) => session.setNotesOpen('comments')
  },
  {
    id: 'vote.add',
    group: 'notes',
    label: 'vote',
    icon: 'circle-dot',
    keys: ['Alt+=', 'Alt+Equal'],
    when: hasCards,
    run: (canvas) => vote(canvas, 1)
  },
  {
    id: 'vote.take',
    group: 'notes',
    label: 'unvote',
    icon: 'circle',
    keys: ['Alt+-', 'Alt+Minus'],
    when: hasCards,
    run: (canvas) => vote(canvas, -1)
  },
  {
    id: 'vote.ranking',
    group: 'notes',
    label: 'ranking',
    icon: 'list-ordered',
    keys: [],
    when: always,
    run: ({ session }) => session.setNotesOpen('votes')
  },
  {
    id: 'vote.clear',
    group: 'notes',
    label: 'clearVotes',
    icon: 'rotate-ccw',
    keys: [],
    when: canWrite,
    run: (canvas) => {
      if (canvas.run('card.clearVotes', {})) canvas.say('notes:votesCleared')
    }
  },
  {
    id: 'map.lock',
    group: 'notes',
    label: 'lock',
    icon: 'lock',
    keys: ['Mod+Shift+k'],
    when: canWrite,
    run: (canvas) => {
      const isLocked = !canvas.state().locked
      canvas.linkFrom.set(null)
      canvas.session.setLocked(isLocked)
      canvas.warn(isLocked ? 'notes:lockedSay' : 'notes:unlockedSay')
    }
  },
  start(1),
  start(3),
  start(5),
  start(10),
  start(15),
  {
    id: 'timer.toggle',
    group: 'notes',
    label: 'timerToggle',
    icon: 'timer',
    keys: ['Mod+Shift+h'],
    whileTyping: true,
    when: always,
    run: () => timer.toggle()
  },
  { id: 'timer.add', group: 'notes', label: 'timerAdd', icon: 'plus', keys: [], when: isTimed, run: () => timer.addMinute() },
  { id: 'timer.reset', group: 'notes', label: 'timerReset', icon: 'x', keys: [], when: isTimed, run: () => timer.reset() },
  {
    id: 'timer.large',
    group: 'notes',
    label: 'timerLarge',
    icon: 'maximize',
    keys: [],
    when: isTimed,
    run: () => timer.setLarge(!timer.get().isLarge)
  }
]
