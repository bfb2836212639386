import { describe, expect, it } from 'vitest'
import { newCard } from '#core/model/card.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'
import {
  isCurveShown,
  isDimmed,
  nobodyHidden,
  shownLayout,
  withActive,
  withHidden,
  withOnly
} from '../../../../src/renderer/session/shownPersonas.ts'
import { smallSession } from '../canvas/mapFixture.ts'

const everybody = { activePersonaId: 'a', hiddenPersonaIds: nobodyHidden, onlyPersonaId: null }

function sessionWithTwoCurves(): JourneySession {
  const session = smallSession()
  session.run('persona.add', { id: 'second', name: 'Minh' })
  for (const personaId of ['persona', 'second']) session.run('emotion.set', { laneId: 'feeling', stepId: 'step1', personaId, score: 1 })
  return session
}

describe('whose curves and cards are in front', () => {
  it('hides curves; the number keys go on with one that is seen', () => {
    const hidden = withHidden(everybody, ['a', 'gone'], ['a', 'b', 'c'])
    expect(hidden).toEqual({ activePersonaId: 'b', hiddenPersonaIds: new Set(['a']), onlyPersonaId: null })
    expect(['a', 'b'].map((id) => isCurveShown(hidden, id))).toEqual([false, true])
    expect(withHidden(hidden, [], ['a', 'b', 'c'])).toEqual({ ...everybody, activePersonaId: 'b' })
    expect(withHidden(everybody, ['a', 'b'], ['a', 'b']).activePersonaId).toBe('a')
  })

  it('shows whoever is made active', () => {
    expect(withActive(withHidden(everybody, ['b'], ['a', 'b']), 'b')).toEqual({
      ...everybody,
      activePersonaId: 'b',
      hiddenPersonaIds: new Set()
    })
    expect(withActive(withOnly(everybody, 'a'), 'b')).toEqual({ ...everybody, activePersonaId: 'b', onlyPersonaId: 'b' })
  })

  it('looks at one alone: other curves go, cards of others stand back, cards of nobody stay', () => {
    const only = withOnly(withHidden(everybody, ['b'], ['a', 'b']), 'b')
    expect(['a', 'b'].map((id) => isCurveShown(only, id))).toEqual([false, true])
    const card = newCard('card', 'lane', 'step', '', 'a0')
    expect([null, 'a', 'b'].map((personaId) => isDimmed({ ...card, personaId }, 'b'))).toEqual([false, true, false])
    expect(isDimmed({ ...card, personaId: 'a' }, null)).toBe(false)
    expect(withOnly(only, null)).toEqual({ ...only, onlyPersonaId: null })
  })

  it('leaves the layout as it is while everybody is shown, and keeps what it made otherwise', () => {
    const session = sessionWithTwoCurves()
    expect(shownLayout(session.getState())).toBe(session.getState().layout)
    session.setHiddenPersonas(['second'])
    const shown = shownLayout(session.getState())
    const feeling = () => shownLayout(session.getState()).lanes.find((lane) => lane.lane.id === 'feeling')
    expect(feeling()?.curves.map((curve) => curve.persona.id)).toEqual(['persona'])
    expect(shownLayout(session.getState())).toBe(shown)
    const before = feeling()
    session.run('card.setText', { id: 'pains-1', text: 'warm floor' })
    expect(shownLayout(session.getState())).not.toBe(shown)
    expect(feeling()?.curves).toBe(before?.curves)
  })

  it('forgets who was removed', () => {
    const session = sessionWithTwoCurves()
    session.setOnlyPersona('second')
    expect(session.getState()).toMatchObject({ activePersonaId: 'second', onlyPersonaId: 'second' })
    session.run('persona.remove', { id: 'second' })
    expect(session.getState()).toMatchObject({ activePersonaId: 'persona', onlyPersonaId: null })
    session.undo()
    session.setHiddenPersonas(['second'])
    session.run('persona.remove', { id: 'second' })
    expect(session.getState().hiddenPersonaIds.size).toBe(0)
  })
})
