// Whose curves and cards are in front: one, some or all personas.
import { find, personasOf } from '#core/queries/journey.ts'
import type { Id } from '#core/model/id.ts'
import { isCurveShown } from '../../../session/shownPersonas.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'

type Parts = Pick<Canvas, 'session' | 'say'>

/** Shows or hides the curve of a persona. Where one persona is looked at alone, hers is hidden by looking at all again. */
export function toggleCurve({ session, say }: Parts, id: Id): void {
  const { hiddenPersonaIds: hidden, onlyPersonaId, document } = session.getState()
  const isShown = isCurveShown({ hiddenPersonaIds: hidden, onlyPersonaId }, id)
  const others = personasOf(document).map((persona) => persona.id)
  // What is seen now is what the one is added to or taken from.
  const seen = others.filter((other) => isCurveShown({ hiddenPersonaIds: hidden, onlyPersonaId }, other))
  const next = isShown ? seen.filter((other) => other !== id) : [...seen, id]
  session.setHiddenPersonas(others.filter((other) => !next.includes(other)))
  say(isShown ? 'finding:hiddenCurve' : 'finding:shownCurve', { name: nameOf(session.getState().document, id) })
}

/** Shows the curve of a persona alone; where it is alone already, all of them. */
export function soloCurve({ session, say }: Parts, id: Id): void {
  const { document, hiddenPersonaIds } = session.getState()
  const others = personasOf(document).flatMap((persona) => (persona.id === id ? [] : [persona.id]))
  const isAlone = others.length > 0 && others.every((other) => hiddenPersonaIds.has(other)) && !hiddenPersonaIds.has(id)
  session.setHiddenPersonas(isAlone ? [] : others)
  if (!isAlone) session.setActivePersona(id)
  say(isAlone ? 'finding:allShown' : 'finding:aloneCurve', { name: nameOf(document, id) })
}

/** Looks at one persona alone: cards of others stand back. Again, or with null, at all of them. */
export function showOnly({ session, say }: Parts, id: Id | null): void {
  const next = id === session.getState().onlyPersonaId ? null : id
  session.setOnlyPersona(next)
  if (next === null) say('finding:allShown')
  else say('finding:showing', { name: nameOf(session.getState().document, next) })
}

/** Shows everybody: all curves, all cards. */
export function showEverybody({ session, say }: Parts): void {
  session.setHiddenPersonas([])
  say('finding:allShown')
}

function nameOf(document: ReturnType<Canvas['state']>['document'], id: Id): string {
  return find(document, 'persona', id)?.name ?? ''
}

const hasActive = ({ state }: Canvas): boolean => state().activePersonaId !== null
const withActive = (work: (canvas: Canvas, id: Id) => void) => (canvas: Canvas) => {
  const id = canvas.state().activePersonaId
  if (id !== null) work(canvas, id)
}

/** Rows of the action table about whom one looks at. */
export const personaActions: readonly Action[] = [
  { id: 'persona.curve', group: 'view', label: 'toggleCurve', icon: 'eye-off', keys: [], when: hasActive, run: withActive(toggleCurve) },
  { id: 'persona.solo', group: 'view', label: 'soloCurve', icon: 'activity', keys: [], when: hasActive, run: withActive(soloCurve) },
  { id: 'persona.only', group: 'view', label: 'onlyPersona', icon: 'user', keys: [], when: hasActive, run: withActive(showOnly) },
  {
    id: 'persona.all',
    group: 'view',
    label: 'allPersonas',
    icon: 'users',
    keys: [],
    when: ({ state }) => state().onlyPersonaId !== null || state().hiddenPersonaIds.size > 0,
    run: showEverybody
  }
]
