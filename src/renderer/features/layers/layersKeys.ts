import { flushSync } from 'react-dom'
import type { KeyboardEvent } from 'react'
import { layerNeighbour } from '#core/layout/layers.ts'
import type { Id } from '#core/model/id.ts'
import { find, linksOf } from '#core/queries/journey.ts'
import { viewDeed, viewKeys } from '../shortcuts/viewKeys.ts'
import { chosenLinkOf, type LayersDesk } from './layersDesk.ts'

const steps = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' } as const

/** What keys mean on a card of the layers and on the button that adds one: the same as on the map, wherever both have it. */
export function onLayersKey(desk: LayersDesk, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return
  const { layerCard: id, layerAdd } = { ...event.target.closest<HTMLElement>('[data-layer-card],[data-layer-add]')?.dataset }
  const isDone = id !== undefined ? onCard(desk, event, id) : layerAdd !== undefined && onAdd(desk, event, Number(layerAdd))
  if (!isDone) return
  event.preventDefault()
  event.stopPropagation()
}

/** The chords of the view, for its menus. */
export const layerChords = {
  link: viewKeys.layers.layerLink[0],
  beneath: viewKeys.layers.layerBeneath[0],
  above: viewKeys.layers.layerAbove[0],
  inspector: viewKeys.layers.layerDetails[0]
} as const

function onCard(desk: LayersDesk, event: KeyboardEvent, id: Id): boolean {
  const { linkFrom, isFailing } = desk.ui.get()
  const { session } = desk
  const layout = desk.layout.current
  const box = layout?.boxes[desk.layers().placeOf.get(id) ?? -1]
  if (!layout || !box) return false
  switch (viewDeed('layers', event)) {
    case 'layerLink':
      return startLink(desk, id)
    case 'layerBeneath':
      return addBeside(desk, id, box.layerCard.layer + 1)
    case 'layerAbove':
      return addBeside(desk, id, box.layerCard.layer - 1)
    case 'layerDetails':
      desk.choose(id)
      session.setInspectorOpen(!session.getState().inspectorOpen)
      return true
    case 'layerNextLink':
      return chooseNextLink(desk, id)
    case 'layerAlong':
    case 'layerAcross':
    case 'layerEnds': {
      const next = layerNeighbour(layout, box, steps[event.key as keyof typeof steps])
      if (next) desk.choose(next.layerCard.card.id, { focus: true })
      return true
    }
    case 'layerEdit':
      if (event.key === 'Enter' && linkFrom !== null) {
        desk.link(linkFrom, id)
        desk.choose(id, { focus: true })
      } else desk.edit(id)
      return true
    case 'layerRemove': {
      if (!desk.canWrite()) return true
      const link = chosenLinkOf(session.getState())
      if (link) desk.unlink(link.id)
      else desk.remove(id)
      return true
    }
    case 'layerLeave':
      if (linkFrom !== null) desk.set({ linkFrom: null })
      else if (isFailing) desk.set({ isFailing: false })
      else desk.choose(null)
      return true
    case 'layerAdd':
      desk.add({ layer: box.layerCard.layer, after: id })
      return true
    case undefined:
      return false
  }
}

/** Letters are not taken here: what an input method makes of them needs a field from the first key on. Enter opens one. */
function onAdd(desk: LayersDesk, event: KeyboardEvent, layer: number): boolean {
  if (viewDeed('layers', event) !== 'layerAdd') return false
  const last = desk.layout.current?.bands[layer]?.cards.at(-1)?.layerCard.card.id
  desk.add({ layer, ...(last === undefined ? {} : { after: last }) })
  return true
}

function startLink(desk: LayersDesk, id: Id): boolean {
  if (desk.canWrite()) flushSync(() => desk.set({ linkFrom: id }))
  return true
}

function addBeside(desk: LayersDesk, id: Id, layer: number): boolean {
  if (layer >= 0 && layer <= 4) desk.add({ layer, tiedTo: id })
  return true
}

/** Chooses the links of a card one after the other. */
function chooseNextLink(desk: LayersDesk, id: Id): boolean {
  const { document } = desk.session.getState()
  const { support, placeOf } = desk.layers()
  const place = placeOf.get(id) ?? -1
  const isTied = new Set([...(support.below[place] ?? []), ...(support.above[place] ?? [])].map(({ link }) => link.id))
  const links = linksOf(document, id).filter((link) => isTied.has(link.id))
  const at = links.findIndex((link) => link.id === chosenLinkOf(desk.session.getState())?.id)
  const next = links[(at + 1) % links.length]
  if (!next) return true
  desk.session.select([next.id])
  desk.set({ active: id })
  desk.say('link', find(document, 'card', next.fromId === id ? next.toId : next.fromId)?.text ?? '')
  return true
}
