// How sure one is of a card can be told on paper, in black and white too: by a mark that the legend explains, or in words.
import { describe, expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { wholeMap, usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { stagePage } from '#core/handOut/paper/stagePage.ts'
import { slidePages } from '#core/handOut/slides/slidePages.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { newCard, type Certainty } from '#core/model/card.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane, type LaneKind } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { flat } from '#core/scene/flat.ts'
import type { Primitive } from '#core/scene/primitives.ts'

const [key = '', later = ''] = freshOrderKeys(2)
const edition = editionIn('en', '2026-11-21', 7)

function mapWith(kind: LaneKind, certainty: Certainty, feeling: Certainty = 'evidence'): JourneyDocument {
  return documentOf([
    newMap('map', 'Bill'),
    { ...newStage('stage', 'Notice', key), slot: 0 },
    newStep('step', 'stage', 'Open the bill', key),
    newLane('lane', kind, 'Lane', key),
    newLane('feeling', 'emotion', 'Feeling', later),
    newPersona('lan', 'Lan', 0, key),
    { ...newCard('card', 'lane', 'step', 'Hotline', key), certainty, owner: 'Call centre' },
    { ...newEmotionPoint('point', { laneId: 'feeling', stepId: 'step', personaId: 'lan' }, -1), certainty: feeling }
  ])
}

function optionsOf(subject: HandOutSubject, look: HandOutOptions['look'] = 'ink'): HandOutOptions {
  return { ...usualHandOut, choice: { ...wholeMap, subject }, look, language: 'en' }
}

const textsIn = (primitives: readonly Primitive[]) => flat(primitives).flatMap((one) => (one.kind === 'text' ? [one.text] : []))
const wordsOn = (document: JourneyDocument, subject: HandOutSubject) =>
  pagesOf(document, optionsOf(subject), edition).flatMap(({ scene }) => textsIn(scene.primitives))

describe('how sure one is, on paper', () => {
  test.each(['touchpoints', 'channels', 'systems'] as const)(
    '%s, which have no mark of it, say in words that they are validated',
    (kind) => {
      expect(wordsOn(mapWith(kind, 'validated'), 'map').filter((word) => word === 'Validated')).toHaveLength(1)
      expect(wordsOn(mapWith(kind, 'evidence'), 'map')).not.toContain('Validated')
    }
  )

  test('the word stands between the name and the owner, and neither lies on the other', () => {
    const document = mapWith('touchpoints', 'validated')
    const box = layoutMap(document, { density: 'compact', validatedWord: 'Validated' }).lanes[0]?.cells.get(0)?.[0]
    const rows = [box?.lines.at(-1)?.y, box?.validatedLine?.y, box?.ownerLine?.y, box?.height].map(Number)
    expect(rows.every((y, at) => at === 0 || y - (rows[at - 1] ?? 0) >= (at === 3 ? 4 : 14))).toBe(true)
  })

  test('a sheet a stage says it too, and the screen does not: there one can ask', () => {
    const document = mapWith('touchpoints', 'validated')
    const [stage] = stagesOf(document)
    const page = stagePage(document, stage ?? newStage('none', '', key), { ...optionsOf('map'), shape: 1.4 }, edition)
    expect(textsIn(page.scene.primitives)).toContain('Validated')
    expect(layoutMap(document, { density: 'comfortable' }).lanes[0]?.cells.get(0)?.[0]?.validatedLine).toBeNull()
  })

  test('other cards have a mark, which the legend explains', () => {
    const words = wordsOn(mapWith('doing', 'validated', 'assumption'), 'map')
    expect(words.filter((word) => word === 'Validated' || word === 'Assumption, dashed').toSorted()).toEqual([
      'Assumption, dashed',
      'Validated'
    ])
  })

  test.each(['emotion', 'personas'] as const)('%s: the legend says what is dotted and hollow, where something is', (subject) => {
    expect(wordsOn(mapWith('doing', 'evidence', 'assumption'), subject)).toContain('Assumption, dashed')
    expect(wordsOn(mapWith('doing', 'evidence', 'evidence'), subject)).not.toContain('Assumption, dashed')
  })

  test('top pains on slides say what the mark on the map says where no piece of evidence is named', () => {
    const words = (certainty: Certainty) =>
      slidePages(mapWith('pains', certainty), optionsOf('map'), edition).flatMap(({ scene }) => textsIn(scene.primitives))
    expect(words('validated')).toEqual(expect.arrayContaining(['1 pain · 1 backed by evidence', 'Validated']))
    expect(words('validated')).not.toContain('No evidence')
    expect(words('assumption')).toEqual(expect.arrayContaining(['1 pain · 0 backed by evidence', 'No evidence']))
  })
})
