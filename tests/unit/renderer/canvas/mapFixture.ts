// A small map with a real session over it: two stages with two steps each, two lanes of cards, one of feelings, one persona.
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { newCard } from '#core/model/card.ts'
import { ok } from '#core/result.ts'
import { createCanvas, type Canvas } from '../../../../src/renderer/features/canvas/canvas.ts'
import { createJourneySession } from '../../../../src/renderer/session/journeySession.ts'
import type { JourneySession } from '../../../../src/renderer/session/state.ts'

/** Records of the small map; card ids say where the cards are. */
export function smallMap() {
  return documentOf([
    newMap('map', 'Small'),
    newPersona('persona', 'Lan', 0, 'a0'),
    newStage('stage1', 'First', 'a0'),
    newStage('stage2', 'Second', 'a1'),
    newStep('step1', 'stage1', 'One', 'a0'),
    newStep('step2', 'stage1', 'Two', 'a1'),
    newStep('step3', 'stage2', 'Three', 'a0'),
    newStep('step4', 'stage2', 'Four', 'a1'),
    newLane('doing', 'doing', 'Doing', 'a0'),
    newLane('line', 'lineOfVisibility', 'Line', 'a1'),
    newLane('feeling', 'emotion', 'Feeling', 'a2'),
    newLane('pains', 'pains', 'Pains', 'a3'),
    newCard('doing-1a', 'doing', 'step1', 'wakes up', 'a0'),
    newCard('doing-1b', 'doing', 'step1', 'gets up', 'a1'),
    newCard('doing-2', 'doing', 'step2', 'walks', 'a0'),
    newCard('pains-1', 'pains', 'step1', 'cold floor', 'a0')
  ])
}

/** A session over the small map that saves nowhere. */
export function smallSession({ readOnly = false } = {}): JourneySession {
  let ids = 0
  let revision = 1
  const document = smallMap()
  return createJourneySession({
    journeyId: 'journey',
    revision,
    document,
    readOnly,
    density: 'comfortable',
    clock: { now: () => 0, after: () => () => undefined },
    newId: () => `new-${(ids += 1)}`,
    calls: {
      save: async () => ok({ revision: (revision += 1), savedAt: 0 }),
      changesSince: async () => ok({ revision, diffs: null }),
      reopen: async () => ok({ revision, document })
    }
  }).session
}

/** The workings of a canvas over the small map; its words are their keys. */
export function smallCanvas(options?: { readOnly?: boolean }): Canvas {
  return createCanvas(smallSession(options), 'other')
}

/** A key press. */
export function press(key: string, modifiers: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', true>> & { code?: string } = {}) {
  return {
    key,
    code: modifiers.code ?? '',
    ctrlKey: modifiers.ctrl ?? false,
    metaKey: modifiers.meta ?? false,
    altKey: modifiers.alt ?? false,
    shiftKey: modifiers.shift ?? false
  }
}
