// Cards from this map or another one: they stand to each other as they did, with the arrows among them.
import type { CardFields } from '#core/commands/cardCommands.ts'
import { find } from '#core/queries/journey.ts'
import type { Canvas } from '../canvas.ts'
import type { PasteTarget } from './pasteTarget.ts'
import type { CopiedCards } from './copied.ts'
import { fill } from './fill.ts'
import { planFilling, type Piece } from './planFilling.ts'

/** Puts copied cards where the focus is. Lanes and steps that they need and the map does not have are added under their names. */
export function pasteCopied(canvas: Canvas, target: PasteTarget, { cards, links, lanes, steps }: CopiedCards): void {
  if (target.isCurve) return canvas.warn('clipboard:noPlace')
  const words = canvas.words.get()
  const ids = cards.map(() => canvas.session.newId())
  const pieces = cards.map(({ text, fields, measures, row, column }, at): Piece => {
    const card = { id: ids[at] ?? '', fields: withKnownPersona(canvas, fields), ...(measures ? { measures } : {}) }
    return { row, column, span: fields.span ?? 1, text, card }
  })
  const { filling, report } = planFilling(pieces, {
    ...target.place,
    document: canvas.state().document,
    onlyCardLanes: true,
    newId: () => canvas.session.newId(),
    persona: null,
    stepTitle: (column) => steps[column] || words('domain:newStep'),
    stageTitle: words('domain:newStage'),
    newLane: (row) => lanes[row] ?? { kind: 'text', title: words('domain:lane.text') }
  })
  const arrows = links.flatMap(({ from, to, kind, label }) => {
    const [fromId, toId] = [ids[from], ids[to]]
    return fromId === undefined || toId === undefined ? [] : [{ fromId, toId, kind, label }]
  })
  fill(canvas, { filling: { ...filling, links: arrows }, report }, { focusOn: 'last' })
}

/** Cards from another map may name a persona that this one does not have. */
function withKnownPersona(canvas: Canvas, fields: CardFields): CardFields {
  const { personaId } = fields
  return personaId && !find(canvas.state().document, 'persona', personaId) ? { ...fields, personaId: null } : fields
}
