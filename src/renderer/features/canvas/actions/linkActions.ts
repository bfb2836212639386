// Links from the keyboard: from one card to another, what they mean, their words, and along them.
import { findCard } from '#core/layout/place.ts'
import type { Id } from '#core/model/id.ts'
import { linkKinds, type Link, type LinkKind } from '#core/model/link.ts'
import { find, linksOf } from '#core/queries/journey.ts'
import type { Canvas } from '../canvas.ts'
import type { Action } from './action.ts'
import { focusCard } from './cardActions.ts'
import { focusedCell, targetLinks } from './targets.ts'

/** The next card that is chosen is linked from this one. */
export function startLink(canvas: Canvas, fromId: Id): void {
  canvas.linkFrom.set(fromId)
  canvas.say('canvas:linking')
}

/** Links two cards. Unless told otherwise, forwards it leads to, backwards it loops back. */
export function linkCards(canvas: Canvas, fromId: Id, toId: Id, kind?: LinkKind): void {
  const { layout } = canvas.state()
  const from = findCard(layout, fromId)
  const to = findCard(layout, toId)
  if (!from || !to) return
  const id = canvas.session.newId()
  const usual = to.card.firstIndex < from.card.firstIndex ? 'loopsBack' : 'leadsTo'
  if (!canvas.run('link.add', { id, fromId, toId, kind: kind ?? usual })) return
  canvas.session.select([id])
  canvas.say('canvas:say.linked')
}

/** Turns the arrow round; refused where there is already one the other way. */
export function reverseLink(canvas: Canvas, { id, fromId, toId, kind, label }: Link): void {
  if (linksOf(canvas.state().document, toId).some((link) => link.fromId === toId && link.toId === fromId)) {
    return canvas.warn('refusal:alreadyLinked')
  }
  const newId = canvas.session.newId()
  canvas.asOneStep(() => {
    canvas.run('link.remove', { ids: [id] })
    canvas.run('link.add', { id: newId, fromId: toId, toId: fromId, kind, label })
  })
  canvas.session.select([newId])
}

const canWrite = ({ state }: Canvas): boolean => !state().readOnly
const focusedCardId = ({ state }: Canvas): Id | null => focusedCell(state())?.cardId ?? null
const isLinking = (canvas: Canvas): boolean => canvas.linkFrom.get() !== null && focusedCardId(canvas) !== null

/** The selected link, if it is one alone. */
function onlyLink({ state }: Canvas): Link | undefined {
  return state().selection.size === 1 ? targetLinks(state())[0] : undefined
}

function finish(canvas: Canvas, kind?: LinkKind): void {
  const from = canvas.linkFrom.get()
  const to = focusedCardId(canvas)
  canvas.linkFrom.set(null)
  if (from !== null && to !== null) linkCards(canvas, from, to, kind)
}

function selectNext(canvas: Canvas): void {
  const cardId = focusedCardId(canvas)
  if (cardId === null) return
  const links = linksOf(canvas.state().document, cardId)
  const at = links.findIndex((link) => link.id === onlyLink(canvas)?.id)
  const next = links[(at + 1) % links.length]
  if (!next) return
  canvas.session.select([next.id])
  const other = find(canvas.state().document, 'card', next.fromId === cardId ? next.toId : next.fromId)
  const kind = canvas.words.get()(`domain:linkKind.${next.kind}`)
  canvas.say('canvas:say.link', { kind, label: next.label, text: other?.text ?? '' })
}

function follow(canvas: Canvas): void {
  const link = onlyLink(canvas)
  if (link) focusCard(canvas, focusedCardId(canvas) === link.toId ? link.fromId : link.toId)
}

const kindActions: Readonly<Record<LinkKind, Pick<Action, 'label' | 'icon'> & { readonly key: string }>> = {
  leadsTo: { label: 'linkLeadsTo', icon: 'arrow-right', key: '1' },
  dependsOn: { label: 'linkDependsOn', icon: 'corner-down-right', key: '2' },
  loopsBack: { label: 'linkLoopsBack', icon: 'corner-down-left', key: '3' }
}

/** Rows of the action table about links. */
export const linkActions: readonly Action[] = [
  {
    id: 'link.start',
    group: 'links',
    label: 'linkTo',
    icon: 'link',
    keys: ['Mod+Shift+l'],
    when: (canvas) => canWrite(canvas) && focusedCardId(canvas) !== null,
    run: (canvas) => {
      const id = focusedCardId(canvas)
      if (id !== null) startLink(canvas, id)
    }
  },
  { id: 'link.finish', group: 'links', label: 'linkHere', icon: 'link', keys: ['Enter'], when: isLinking, run: (canvas) => finish(canvas) },
  ...linkKinds.map((kind): Action => ({
    id: `link.${kind}`,
    group: 'links',
    label: kindActions[kind].label,
    ...(kindActions[kind].icon ? { icon: kindActions[kind].icon } : {}),
    keys: [kindActions[kind].key],
    when: (canvas) => canWrite(canvas) && (isLinking(canvas) || onlyLink(canvas) !== undefined),
    run: (canvas) => {
      if (isLinking(canvas)) return finish(canvas, kind)
      const link = onlyLink(canvas)
      if (link) canvas.run('link.edit', { id: link.id, kind })
    }
  })),
  {
    id: 'link.label',
    group: 'links',
    label: 'labelLink',
    icon: 'type',
    keys: ['Enter', 'F2'],
    when: (canvas) => canWrite(canvas) && onlyLink(canvas) !== undefined,
    run: (canvas) => {
      const link = onlyLink(canvas)
      if (link) canvas.session.setEditing({ kind: 'linkLabel', id: link.id })
    }
  },
  {
    id: 'link.reverse',
    group: 'links',
    label: 'reverseLink',
    icon: 'arrow-left-right',
    keys: [],
    when: (canvas) => canWrite(canvas) && onlyLink(canvas) !== undefined,
    run: (canvas) => {
      const link = onlyLink(canvas)
      if (link) reverseLink(canvas, link)
    }
  },
  {
    id: 'link.next',
    group: 'links',
    label: 'linkNext',
    icon: 'link-2',
    keys: ['Alt+KeyL'],
    repeats: true,
    when: (canvas) => {
      const id = focusedCardId(canvas)
      return id !== null && linksOf(canvas.state().document, id).length > 0
    },
    run: selectNext
  },
  {
    id: 'link.follow',
    group: 'links',
    label: 'linkFollow',
    icon: 'route',
    keys: ['Alt+Shift+KeyL'],
    when: (canvas) => onlyLink(canvas) !== undefined,
    run: follow
  }
]
