// The emotion lane by keyboard. 1–5 set the feeling and take hold of the point: then ↑ and ↓ nudge it, and Escape lets go, so that
// the arrows can still leave the lane. Left and right go on along the curve.
import { roundScore } from '#core/commands/emotionCommands.ts'
import { find, personasOf } from '#core/queries/journey.ts'
import type { Id } from '#core/model/id.ts'
import type { Canvas } from '../canvas.ts'
import { feelingWord, signed } from '../feelingWords.ts'
import type { Action } from './action.ts'
import { unfold } from './cardActions.ts'
import { focusedCell, focusedLane, focusedPoint, grabbedPoint } from './targets.ts'

/** By how much ↑ and ↓ change a feeling. */
const nudge = 0.1

/** Sets what a persona feels at a step and selects the point. */
export function setFeeling(canvas: Canvas, at: { laneId: Id; stepId: Id; personaId: Id }, score: number, mergeKey?: string): void {
  unfold(canvas, at.laneId)
  if (!canvas.run('emotion.set', { ...at, score }, mergeKey === undefined ? undefined : { mergeKey })) return
  canvas.session.setFocus({ kind: 'cell', laneId: at.laneId, stepId: at.stepId, cardId: null })
  const point = focusedPointOf(canvas, at)
  if (point !== undefined) canvas.session.select([point])
  sayFeeling(canvas, at.personaId, roundScore(score))
}

/**
 * Whose feeling is meant: the active persona, else the first. A feeling is always somebody's, so where there is nobody yet a
 * persona without further ado is made, to be named later; undefined where that is refused.
 */
export function somebody(canvas: Canvas): Id | undefined {
  const { activePersonaId, document } = canvas.state()
  const known = activePersonaId ?? personasOf(document)[0]?.id
  if (known !== undefined) return known
  const id = canvas.session.newId()
  if (!canvas.run('persona.add', { id, name: canvas.words.get()('canvas:firstPersona') })) return undefined
  canvas.session.setActivePersona(id)
  return id
}

/** Says what a persona feels, in words and as a number. */
export function sayFeeling(canvas: Canvas, personaId: Id, score: number): void {
  const persona = find(canvas.state().document, 'persona', personaId)?.name ?? ''
  canvas.say('canvas:say.feeling', { persona, score: signed(score), word: canvas.words.get()(`domain:feeling.${feelingWord(score)}`) })
}

function focusedPointOf(canvas: Canvas, at: { laneId: Id; stepId: Id; personaId: Id }): Id | undefined {
  const state = canvas.state()
  return focusedPoint({
    ...state,
    focus: { kind: 'cell', laneId: at.laneId, stepId: at.stepId, cardId: null },
    activePersonaId: at.personaId
  })?.id
}

const isInEmotionCell = ({ state }: Canvas): boolean => focusedLane(state())?.kind === 'emotion'

function setAction(key: 1 | 2 | 3 | 4 | 5): Action {
  return {
    id: `feeling.${key}`,
    group: 'feeling',
    label: `feeling${key}`,
    icon: faces[key - 1] ?? 'activity',
    keys: [String(key), `Digit${key}`],
    when: (canvas) => isInEmotionCell(canvas) && !canvas.state().readOnly,
    run: (canvas) => {
      const cell = focusedCell(canvas.state())
      if (!cell) return
      canvas.asOneStep(() => {
        const personaId = somebody(canvas)
        if (personaId !== undefined) setFeeling(canvas, { laneId: cell.laneId, stepId: cell.stepId, personaId }, key - 3)
      })
    }
  }
}

const faces = ['angry', 'annoyed', 'meh', 'smile', 'laugh'] as const

function nudgeAction(id: string, label: Action['label'], key: string, change: number): Action {
  return {
    id,
    group: 'feeling',
    label,
    icon: change > 0 ? 'trending-up' : 'trending-down',
    keys: [key],
    repeats: true,
    when: (canvas) => !canvas.state().readOnly && grabbedPoint(canvas.state()) !== undefined,
    run: (canvas) => {
      const point = grabbedPoint(canvas.state())
      if (!point) return
      const score = roundScore(point.score + change)
      if (score !== point.score) setFeeling(canvas, point, score, `emotion.set:${point.id}`)
    }
  }
}

/** Rows of the action table about feelings. */
export const feelingActions: readonly Action[] = [
  setAction(1),
  setAction(2),
  setAction(3),
  setAction(4),
  setAction(5),
  nudgeAction('feeling.up', 'nudgeUp', 'ArrowUp', nudge),
  nudgeAction('feeling.down', 'nudgeDown', 'ArrowDown', -nudge),
  {
    id: 'feeling.grab',
    group: 'feeling',
    label: 'grabPoint',
    icon: 'move-vertical',
    keys: ['Enter', 'F2'],
    when: (canvas) => isInEmotionCell(canvas) && focusedPoint(canvas.state()) !== undefined,
    run: (canvas) => {
      const point = focusedPoint(canvas.state())
      if (point) canvas.session.select([point.id])
    }
  },
  {
    id: 'feeling.nextPersona',
    group: 'feeling',
    label: 'nextPersona',
    icon: 'users',
    keys: ['p'],
    when: isInEmotionCell,
    run: (canvas) => {
      const { document, activePersonaId } = canvas.state()
      const personas = personasOf(document)
      const next = personas[(personas.findIndex((persona) => persona.id === activePersonaId) + 1) % Math.max(1, personas.length)]
      if (!next) return
      canvas.session.setActivePersona(next.id)
      canvas.session.select([])
      const point = focusedPoint(canvas.state())
      if (point) sayFeeling(canvas, next.id, point.score)
      else canvas.say('canvas:describe.noFeeling', { persona: next.name })
    }
  }
]
