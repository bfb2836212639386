// The emotion lane by keyboard. 1–5 set the feeling and take hold of the point: then ↑ and ↓ nudge it, and Escape lets go, so that
// the arrows can still leave the lane. Left and right go on along the curve.
import { roundScore } from '#core/commands/emotionCommands.ts'
import { find, personasOf, pointAt } from '#core/queries/journey.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import type { Canvas } from '../canvas.ts'
import { feelingWord, signed } from '../feelingWords.ts'
import type { Action } from './action.ts'
import { unfold } from './cardActions.ts'
import { focusedCell, focusedLane, focusedPoint, grabbedPoint } from './targets.ts'

/** By how much ↑ and ↓ change a feeling. */
const nudge = 0.1

/** Sets what a persona feels at a step and selects the point. */
export function setFeeling(canvas: Canvas, at: FeelingPlace, score: number, mergeKey?: string): void {
  const { laneId, stepId, personaId, kind } = at
  unfold(canvas, laneId)
  if (!canvas.run('emotion.set', { laneId, stepId, personaId, kind, score }, mergeKey === undefined ? undefined : { mergeKey })) return
  canvas.session.setFocus({ kind: 'cell', laneId, stepId, cardId: null })
  canvas.session.setActiveFeeling(kind)
  const point = pointAt(canvas.state().document, laneId, stepId, personaId, kind)
  if (point) canvas.session.select([point.id])
  sayFeeling(canvas, at, roundScore(score))
}

/** One place of one curve. */
export interface FeelingPlace {
  readonly laneId: Id
  readonly stepId: Id
  readonly personaId: Id
  readonly kind: FeelingKind
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

/** Says what a persona feels, in words and as a number, and whose view that is where she does not live it so. */
export function sayFeeling(canvas: Canvas, { personaId, kind }: Pick<FeelingPlace, 'personaId' | 'kind'>, score: number): void {
  const words = canvas.words.get()
  const persona = find(canvas.state().document, 'persona', personaId)?.name ?? ''
  canvas.say('canvas:say.feeling', {
    persona: kind === 'lived' ? persona : words('canvas:describe.kindOf', { persona, kind: words(`domain:feelingKind.${kind}`) }),
    score: signed(score),
    word: words(`domain:feeling.${feelingWord(score)}`)
  })
}

/** Chooses which of the active persona's curves is set, and says what she has there. */
export function chooseFeeling(canvas: Canvas, kind: FeelingKind): void {
  canvas.session.setActiveFeeling(kind)
  canvas.session.select([])
  sayActive(canvas)
}

/** Says what the active persona has in the focused cell on the curve that is set. */
function sayActive(canvas: Canvas): void {
  const { document, activePersonaId, activeFeeling: kind } = canvas.state()
  const words = canvas.words.get()
  const name = activePersonaId === null ? '' : (find(document, 'persona', activePersonaId)?.name ?? '')
  const persona = kind === 'lived' ? name : words('canvas:describe.kindOf', { persona: name, kind: words(`domain:feelingKind.${kind}`) })
  const point = focusedPoint(canvas.state())
  if (point) sayFeeling(canvas, point, point.score)
  else canvas.say('canvas:describe.noFeeling', { persona })
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
        if (personaId === undefined) return
        const kind = canvas.state().activeFeeling
        setFeeling(canvas, { laneId: cell.laneId, stepId: cell.stepId, personaId, kind }, key - 3)
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

/** What stands for each curve in menus and headers. */
export const feelingKindIcons = { lived: 'activity', believed: 'eye', intended: 'target' } as const

function kindAction(kind: FeelingKind, key: string, label: Action['label']): Action {
  return {
    id: `feeling.${kind}`,
    group: 'feeling',
    label,
    icon: feelingKindIcons[kind],
    keys: [key],
    when: isInEmotionCell,
    run: (canvas) => chooseFeeling(canvas, kind)
  }
}

/** Rows of the action table about feelings. */
export const feelingActions: readonly Action[] = [
  kindAction('lived', 'l', 'setLived'),
  kindAction('believed', 'b', 'setBelieved'),
  kindAction('intended', 'i', 'setIntended'),
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
      sayActive(canvas)
    }
  }
]
