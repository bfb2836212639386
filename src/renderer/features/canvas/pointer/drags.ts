// The drags of the map, each as data while it lasts and one command when it ends.
import { roundScore } from '#core/commands/emotionCommands.ts'
import type { Box, CardBox, LaneBox } from '#core/layout/boxes.ts'
import { cardAt, cardsInView, laneOrderAt, scoreAtY, stageOrderAt, stepOrderAt } from '#core/layout/place.ts'
import { columnAt } from '#core/layout/find.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { placeName } from '../access/describe.ts'
import { sayFeeling } from '../actions/feelingActions.ts'
import { inMapOrder } from '../actions/targets.ts'
import { landingOf } from './landing.ts'
import { linkCards } from '../actions/linkActions.ts'
import type { Canvas } from '../canvas.ts'
import type { Drag, ScreenPoint } from './trackDrag.ts'

/** Moves the whole map under the hand. */
export function panDrag(canvas: Canvas, from: ScreenPoint): Drag {
  let last = from
  canvas.gesture.set({ kind: 'pan' })
  return {
    move: (_ground, screen) => {
      canvas.camera.panBy(screen.x - last.x, screen.y - last.y)
      last = screen
    },
    drop: () => canvas.gesture.set(null),
    cancel: () => canvas.gesture.set(null)
  }
}

/** Selects the cards that a frame touches, in addition to what was selected where `adds` says so. */
export function rubberDrag(canvas: Canvas, start: ScreenPoint, adds: boolean): Drag {
  const before = adds ? [...canvas.state().selection] : []
  const original = [...canvas.state().selection]
  return {
    pansAtEdge: true,
    move: (ground) => {
      const box = boxBetween(start, ground)
      canvas.gesture.set({ kind: 'rubber', box })
      const ids = cardsInView(canvas.state().layout, box).map((place) => place.card.card.id)
      canvas.session.select([...before, ...ids])
    },
    drop: () => {
      canvas.gesture.set(null)
      const count = canvas.state().selection.size
      if (count > 0) canvas.say('canvas:say.selected', { count })
    },
    cancel: () => {
      canvas.gesture.set(null)
      canvas.session.select(original)
    }
  }
}

/**
 * Takes cards in the hand and puts them down at the landing place. Cards of several cells keep their places to each other: where the
 * grabbed one lands tells how far all of them go.
 */
export function cardsDrag(canvas: Canvas, start: ScreenPoint, grabbed: Id): Drag {
  const state = canvas.state()
  const selected = state.selection.has(grabbed) ? [...state.selection] : [grabbed]
  const cards = inMapOrder(
    state,
    selected.flatMap((id) => find(state.document, 'card', id) ?? [])
  )
  const ids = cards.map((card) => card.id)
  return {
    pansAtEdge: true,
    move: (ground) => {
      const landing = landingOf(canvas.state().layout, cards, grabbed, ground)
      canvas.gesture.set({ kind: 'cards', ids, dx: ground.x - start.x, dy: ground.y - start.y, landing })
    },
    drop: () => {
      const gesture = canvas.gesture.get()
      canvas.gesture.set(null)
      if (gesture?.kind !== 'cards' || !gesture.landing) return
      const { laneId, stepId, moves } = gesture.landing
      let isDone = true
      canvas.asOneStep(() => {
        for (const move of moves) isDone = isDone && canvas.run('card.move', move)
      })
      if (!isDone) return
      canvas.session.setFocus({ kind: 'cell', laneId, stepId, cardId: grabbed })
      canvas.session.select(ids)
      canvas.say('canvas:say.moved', { place: placeName(canvas, laneId, stepId) })
    },
    cancel: () => canvas.gesture.set(null)
  }
}

/** Draws a card out over more or fewer steps. */
export function spanDrag(canvas: Canvas, lane: LaneBox, box: CardBox): Drag {
  const { id } = box.card
  return {
    pansAtEdge: true,
    move: (ground) => {
      const { steps } = canvas.state().layout
      const first = steps[box.firstIndex]
      const last = steps[Math.max(box.firstIndex, columnAt(steps, ground.x))]
      if (!first || !last) return
      const span = last.index - box.firstIndex + 1
      const right = last.x + last.width - (box.x - first.x)
      canvas.gesture.set({ kind: 'span', id, span, box: { x: box.x, y: lane.y + box.y, width: right - box.x, height: box.height } })
    },
    drop: () => {
      const gesture = canvas.gesture.get()
      canvas.gesture.set(null)
      if (gesture?.kind === 'span' && gesture.span !== box.card.span) canvas.run('card.edit', { ids: [id], fields: { span: gesture.span } })
    },
    cancel: () => canvas.gesture.set(null)
  }
}

/** Leads from a card's dot to another card. */
export function linkDrag(canvas: Canvas, fromId: Id): Drag {
  return {
    pansAtEdge: true,
    move: (ground) => {
      const over = cardAt(canvas.state().layout, ground.x, ground.y)?.card.card.id ?? null
      canvas.gesture.set({ kind: 'link', fromId, x: ground.x, y: ground.y, toId: over === fromId ? null : over })
    },
    drop: () => {
      const gesture = canvas.gesture.get()
      canvas.gesture.set(null)
      if (gesture?.kind === 'link' && gesture.toId !== null) linkCards(canvas, fromId, gesture.toId)
    },
    cancel: () => canvas.gesture.set(null)
  }
}

/** Moves a feeling up and down with the curve following; one step of undo. */
export function pointDrag(canvas: Canvas, id: Id): Drag {
  canvas.session.beginGesture()
  canvas.gesture.set({ kind: 'point', id })
  return {
    move: (ground, _screen, event) => {
      const state = canvas.state()
      const point = find(state.document, 'emotionPoint', id)
      const lane = state.layout.lanes.find((box) => box.lane.id === point?.laneId)
      if (!point || !lane) return
      const free = scoreAtY(lane, ground.y - lane.y)
      const score = roundScore(event.shiftKey ? Math.round(free) : free)
      const { laneId, stepId, personaId, kind } = point
      if (score !== point.score) canvas.run('emotion.set', { laneId, stepId, personaId, kind, score }, { mergeKey: `emotion.set:${id}` })
    },
    drop: () => {
      canvas.session.endGesture()
      canvas.gesture.set(null)
      const point = find(canvas.state().document, 'emotionPoint', id)
      if (point) sayFeeling(canvas, point, point.score)
    },
    cancel: () => {
      canvas.session.bailGesture()
      canvas.gesture.set(null)
    }
  }
}

/** Moves a stage, step or lane, with everything in it, to where the line shows. */
export function headerDrag(canvas: Canvas, header: 'stage' | 'step' | 'lane', id: Id, start: ScreenPoint): Drag {
  let put: (() => boolean) | null = null
  return {
    pansAtEdge: true,
    move: (ground) => {
      const { layout } = canvas.state()
      const distance = header === 'lane' ? ground.y - start.y : ground.x - start.x
      const upright = (x: number): Box => ({ x: x - 1.5, y: 0, width: 3, height: layout.height })
      switch (header) {
        case 'stage': {
          const { place, x } = stageOrderAt(layout, ground.x, id)
          put = () => canvas.run('stage.move', { id, place })
          return canvas.gesture.set({ kind: 'header', header, id, distance, line: upright(x) })
        }
        case 'step': {
          const target = stepOrderAt(layout, ground.x, id)
          put = target && (() => canvas.run('step.move', { id, stageId: target.stageId, place: target.place }))
          return canvas.gesture.set({ kind: 'header', header, id, distance, line: target && upright(target.x) })
        }
        case 'lane': {
          const { place, y } = laneOrderAt(layout, ground.y, id)
          put = () => canvas.run('lane.move', { id, place })
          return canvas.gesture.set({
            kind: 'header',
            header,
            id,
            distance,
            line: { x: -2000, y: y - 1.5, width: layout.width + 2000, height: 3 }
          })
        }
      }
    },
    drop: () => {
      canvas.gesture.set(null)
      put?.()
    },
    cancel: () => canvas.gesture.set(null)
  }
}

function boxBetween(a: ScreenPoint, b: ScreenPoint): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
