// What several cards share, changed on all of them in one step of undo: how sure one is, colour, persona.
import type { CardFields } from '#core/commands/cardCommands.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { targetCards } from './targets.ts'

const labels = {
  certainty: { assumption: 'beAssumption', evidence: 'beEvidence', validated: 'beValidated' },
  color: [
    'cardColorSky',
    'cardColorLagoon',
    'cardColorSage',
    'cardColorSand',
    'cardColorClay',
    'cardColorRose',
    'cardColorMauve',
    'cardColorIris'
  ]
} as const

function change(
  id: string,
  label: Action['label'],
  icon: NonNullable<Action['icon']>,
  fieldsOf: (canvas: Canvas) => CardFields | null
): Action {
  return {
    id,
    group: 'cards',
    label,
    icon,
    keys: [],
    when: (canvas) => !canvas.state().readOnly && targetCards(canvas.state()).length > 0 && fieldsOf(canvas) !== null,
    run: (canvas) => {
      const ids = targetCards(canvas.state()).map((card) => card.id)
      const fields = fieldsOf(canvas)
      if (fields && canvas.run('card.edit', { ids, fields })) canvas.say('canvas:say.selected', { count: ids.length })
    }
  }
}

/** Rows of the action table that change the selected cards alike; the palette's way to what menu and inspector offer. */
export const bulkActions: readonly Action[] = [
  change('card.assumption', labels.certainty.assumption, 'circle-dashed', () => ({ certainty: 'assumption' })),
  change('card.evidence', labels.certainty.evidence, 'quote', () => ({ certainty: 'evidence' })),
  change('card.validated', labels.certainty.validated, 'badge-check', () => ({ certainty: 'validated' })),
  ...labels.color.map((label, color) => change(`card.color.${color}`, label, 'palette', () => ({ color }))),
  change('card.color.none', 'cardColorNone', 'palette', () => ({ color: null })),
  change('card.persona', 'personaOfCurve', 'user', ({ state }) => {
    const personaId = state().activePersonaId
    return personaId === null ? null : { personaId }
  }),
  change('card.persona.none', 'personaNobody', 'users', () => ({ personaId: null }))
]
