// Stages, steps and lanes as wholes: what is in them goes along, and nothing that was typed is lost.
import { describe, expect, test } from 'vitest'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { readLaneCopy } from '#core/commands/laneCopy.ts'
import { laneCopyOf } from '#core/commands/laneCopyOf.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { applyDiff, invertDiff } from '#core/model/diff.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newCard } from '#core/model/card.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { newLane, type LaneKind } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { newMeasure } from '#core/model/measure.ts'
import { newMetric, type Metric } from '#core/model/metric.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import {
  allStepsOf,
  cardsInCell,
  find,
  lanesOf,
  linksOf,
  measuresAt,
  measuresOf,
  metricsOf,
  personasOf,
  pointsAt,
  stagesOf,
  stepsOf
} from '#core/queries/journey.ts'

/** Two stages of two steps (`one two | three four`), a lane of cards and one of feelings. Cards say in which step they begin. */
function small(...cards: { at: string; text: string; span?: number }[]): JourneyDocument {
  const keys = freshOrderKeys(20)
  const key = (position: number) => keys[position] ?? ''
  const steps = ['one', 'two', 'three', 'four']
  return documentOf([
    newMap('map', 'Small'),
    newPersona('lan', 'Lan', 0, key(0)),
    newStage('first', 'First', key(0)),
    newStage('second', 'Second', key(1)),
    ...steps.map((id, position) => newStep(id, position < 2 ? 'first' : 'second', id, key(position))),
    newLane('doing', 'doing', 'Doing', key(0)),
    newLane('feeling', 'emotion', 'Feeling', key(1)),
    ...cards.map(({ at, text, span = 1 }, position) => ({ ...newCard(text, 'doing', at, text, key(position)), span }))
  ])
}

let made = 0

/** Runs a command that is not refused, and sees that integrity holds and that undoing is exact. */
function after<Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): JourneyDocument {
  const outcome = runCommand(document, id, args, { newId: () => `made-${(made += 1)}` })
  if (!outcome.ok) throw new Error(outcome.error.code)
  expect(integrityProblems(outcome.value.document)).toEqual([])
  const undone = applyDiff(outcome.value.document, invertDiff(outcome.value.diff))
  const sorted = (each: JourneyDocument) => [...allRecords(each)].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(undone)).toEqual(sorted(document))
  return outcome.value.document
}

const refusalOf = <Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>) => {
  const outcome = runCommand(document, id, args, { newId: () => 'new' })
  return outcome.ok ? null : outcome.error.code
}

/** Stages with their steps. */
const frame = (document: JourneyDocument) =>
  stagesOf(document).map(
    (stage) =>
      `${stage.title}: ${stepsOf(document, stage.id)
        .map((step) => step.title)
        .join(' ')}`
  )

/** Every step with the cards that begin in it; a span as `text×n`. */
const cards = (document: JourneyDocument, laneId = 'doing') =>
  allStepsOf(document).map((step) =>
    cardsInCell(document, laneId, step.id)
      .map((card) => (card.span > 1 ? `${card.text}×${card.span}` : card.text))
      .join(' ')
  )

const withRecords = (document: JourneyDocument, ...records: Parameters<typeof documentOf>[0] extends Iterable<infer R> ? R[] : never) =>
  documentOf([...allRecords(document), ...records])

describe('a stage', () => {
  test('is copied behind itself with cards, feelings and the links among its cards; votes and links that lead out stay', () => {
    const document = withRecords(
      small({ at: 'one', text: 'a' }, { at: 'two', text: 'b' }, { at: 'three', text: 'c' }),
      newLink('inside', 'a', 'b', 'leadsTo'),
      newLink('out', 'b', 'c', 'leadsTo'),
      newEmotionPoint('point', { laneId: 'feeling', stepId: 'two', personaId: 'lan' }, 1.5)
    )
    const copied = after(document, 'stage.duplicate', { id: 'first', newId: 'copy' })
    expect(frame(copied)).toEqual(['First: one two', 'First: one two', 'Second: three four'])
    expect(cards(copied)).toEqual(['a', 'b', 'a', 'b', 'c', ''])
    const [, step] = stepsOf(copied, 'copy')
    expect(pointsAt(copied, step?.id ?? '').map((point) => point.score)).toEqual([1.5])
    const twin = cardsInCell(copied, 'doing', step?.id ?? '')[0]
    expect(linksOf(copied, twin?.id ?? '').map((link) => link.kind)).toEqual(['leadsTo'])
    expect([...allRecords(copied)].filter((record) => record.type === 'link')).toHaveLength(3)
  })

  test('is copied with cards that cover its steps; those that reach out of it reach over the copy, whose own end with it', () => {
    const copied = after(small({ at: 'one', text: 'all', span: 2 }, { at: 'two', text: 'out', span: 2 }), 'stage.duplicate', {
      id: 'first'
    })
    expect(cards(copied)).toEqual(['all×2', 'out×4', 'all×2', 'out', '', ''])
  })

  test('is split at a step, but not at its first', () => {
    const document = small({ at: 'one', text: 'wide', span: 3 })
    const split = after(document, 'stage.split', { stepId: 'two', title: 'New' })
    expect(frame(split)).toEqual(['First: one', 'New: two', 'Second: three four'])
    expect(cards(split)).toEqual(['wide×3', '', '', ''])
    expect(refusalOf(document, 'stage.split', { stepId: 'one', title: 'New' })).toBe('nothingToSplit')
    expect(refusalOf(document, 'stage.split', { stepId: 'nobody', title: 'New' })).toBe('notFound')
  })

  test('is joined with the next, and both titles and notes are kept', () => {
    const document = documentOf(
      [...allRecords(small({ at: 'two', text: 'wide', span: 2 }))].map((record) =>
        record.type === 'stage' ? { ...record, notes: `note of ${record.id}` } : record
      )
    )
    const joined = after(document, 'stage.merge', { id: 'first' })
    expect(frame(joined)).toEqual(['First / Second: one two three four'])
    expect(stagesOf(joined)[0]?.notes).toBe('note of first\nnote of second')
    expect(cards(joined)).toEqual(['', 'wide×2', '', ''])
    expect(refusalOf(document, 'stage.merge', { id: 'second' })).toBe('nothingToMerge')
  })

  test('goes away with what is in it, but not with what reaches out of it', () => {
    const removed = after(small({ at: 'one', text: 'in' }, { at: 'two', text: 'out', span: 3 }), 'stage.remove', { id: 'first' })
    expect(cards(removed)).toEqual(['out×2', ''])
  })

  test('takes along what covers it alone when it moves; what covered two stages keeps its first', () => {
    const document = small({ at: 'one', text: 'own', span: 2 }, { at: 'two', text: 'both', span: 2 })
    const moved = after(document, 'stage.move', { id: 'first', place: 'end' })
    expect(frame(moved)).toEqual(['Second: three four', 'First: one two'])
    expect(cards(moved)).toEqual(['', '', 'own×2', 'both'])
  })
})

describe('a step', () => {
  test('is copied with its cards; those that cover more reach over the copy', () => {
    const copied = after(small({ at: 'one', text: 'wide', span: 2 }, { at: 'two', text: 'b' }), 'step.duplicate', { id: 'one' })
    expect(frame(copied)[0]).toBe('First: one one two')
    expect(cards(copied)).toEqual(['wide×3', 'wide', 'b', '', ''])
  })

  test('is split: the chosen cards go to the second half, without a choice the lower half of the cell', () => {
    const document = small({ at: 'one', text: 'a' }, { at: 'one', text: 'b' }, { at: 'one', text: 'c' })
    const asked = after(document, 'step.split', { id: 'one', title: 'New', cardIds: ['a', 'c'] })
    expect(cards(asked)).toEqual(['b', 'a c', '', '', ''])
    expect(frame(asked)[0]).toBe('First: one New two')
    expect(cards(after(document, 'step.split', { id: 'one', title: 'New' }))).toEqual(['a b', 'c', '', '', ''])
    expect(cards(after(document, 'step.split', { id: 'one', title: 'New', cardIds: ['elsewhere'] }))).toEqual(['a b', 'c', '', '', ''])
  })

  test('is split under cards that cover it: they cover both halves', () => {
    const document = small(
      { at: 'one', text: 'over', span: 2 },
      { at: 'two', text: 'from', span: 2 },
      { at: 'two', text: 'going', span: 2 }
    )
    const split = after(document, 'step.split', { id: 'two', title: 'New', cardIds: ['going'] })
    expect(cards(split)).toEqual(['over×3', 'from×3', 'going×2', '', ''])
  })

  test('is joined with the next of its stage: cards stack, spans shrink, the stronger feeling stays with the words of both', () => {
    const feeling = (stepId: string, score: number, note: string) => ({
      ...newEmotionPoint(`at-${stepId}`, { laneId: 'feeling', stepId, personaId: 'lan' }, score),
      note
    })
    const document = withRecords(
      small({ at: 'one', text: 'a' }, { at: 'one', text: 'both', span: 2 }, { at: 'two', text: 'b' }, { at: 'two', text: 'on', span: 2 }),
      feeling('one', 1, 'fine'),
      feeling('two', -1.5, 'awful')
    )
    const joined = after(document, 'step.merge', { id: 'one' })
    expect(frame(joined)).toEqual(['First: one / two', 'Second: three four'])
    expect(cards(joined)).toEqual(['a both b on×2', '', ''])
    expect(pointsAt(joined, 'one').map(({ score, note }) => ({ score, note }))).toEqual([{ score: -1.5, note: 'fine\nawful' }])
    expect(refusalOf(document, 'step.merge', { id: 'two' })).toBe('nothingToMerge')
  })

  test('moves between two others and is covered by what covered both; out of a span it goes alone', () => {
    const document = small({ at: 'one', text: 'wide', span: 2 }, { at: 'four', text: 'd' })
    const between = after(document, 'step.move', { id: 'four', stageId: 'first', place: { after: 'one' } })
    expect(cards(between)).toEqual(['wide×3', 'd', '', ''])
    expect(cards(after(between, 'step.move', { id: 'four', stageId: 'second', place: 'end' }))).toEqual(['wide×2', '', '', 'd'])
    expect(cards(after(document, 'step.move', { id: 'two', stageId: 'second', place: 'end' }))).toEqual(['wide', '', 'd', ''])
  })

  test('that changes places with its neighbour leaves a card over both where it was', () => {
    const swapped = after(small({ at: 'one', text: 'wide', span: 2 }), 'step.move', { id: 'one', stageId: 'first', place: 'end' })
    expect(frame(swapped)[0]).toBe('First: two one')
    expect(cards(swapped)).toEqual(['wide×2', '', '', ''])
  })

  test('that is removed leaves cards to the other steps they cover', () => {
    const document = small({ at: 'one', text: 'wide', span: 3 }, { at: 'one', text: 'gone' }, { at: 'two', text: 'b' })
    expect(cards(after(document, 'step.remove', { id: 'one' }))).toEqual(['wide×2 b', '', ''])
    expect(cards(after(document, 'step.remove', { id: 'two' }))).toEqual(['wide×2 gone', '', ''])
  })
})

describe('a lane', () => {
  test('is copied below itself with cards, spans and links', () => {
    const document = withRecords(small({ at: 'one', text: 'a', span: 2 }, { at: 'three', text: 'b' }), newLink('l', 'a', 'b', 'dependsOn'))
    const copied = after(document, 'lane.duplicate', { id: 'doing', newId: 'copy' })
    expect(lanesOf(copied).map((lane) => lane.id)).toEqual(['doing', 'copy', 'feeling'])
    expect(cards(copied, 'copy')).toEqual(['a×2', '', 'b', ''])
    expect([...allRecords(copied)].filter((record) => record.type === 'link')).toHaveLength(2)
  })

  test('goes into another map by the positions of its steps, with missing steps and personas', () => {
    const plain = withRecords(
      small({ at: 'one', text: 'a' }, { at: 'four', text: 'd' }),
      newEmotionPoint('point', { laneId: 'feeling', stepId: 'three', personaId: 'lan' }, -1)
    )
    const first = cardsInCell(plain, 'doing', 'one')[0]?.id ?? ''
    const document = after(plain, 'card.edit', { ids: [first], fields: { constraint: true, touchpoint: { expects: 'No queue' } } })
    const { constraint, touchpoint } = find(document, 'card', first) ?? {}
    const other = documentOf([newMap('other', 'Other'), newStage('s', 'Only', 'a0'), newStep('t', 's', 'Its own', 'a0')])
    const copyOf = (laneId: string) => {
      const copy = readLaneCopy(JSON.stringify(laneCopyOf(document, laneId)))
      if (!copy) throw new Error('no copy')
      return copy
    }
    const pasted = after(other, 'lane.paste', { id: 'new', copy: copyOf('doing'), place: 'end' })
    expect(frame(pasted)).toEqual(['Only: Its own two three four'])
    expect(cards(pasted, 'new')).toEqual(['a', '', '', 'd'])
    expect(cardsInCell(pasted, 'new', 't')).toMatchObject([{ constraint, touchpoint }])
    expect(touchpoint).toMatchObject({ expects: 'No queue' })
    const felt = after(pasted, 'lane.paste', { id: 'felt', copy: copyOf('feeling'), place: 'end' })
    expect(personasOf(felt).map((persona) => persona.name)).toEqual(['Lan'])
    expect(pointsAt(felt, allStepsOf(felt)[2]?.id ?? '').map((point) => point.score)).toEqual([-1])
    // In a map that knows the persona by name nobody is added.
    const known = withRecords(other, newPersona('her', 'lan', 0, 'a0'))
    expect(personasOf(after(known, 'lane.paste', { copy: copyOf('feeling'), place: 'end' }))).toHaveLength(1)
    // A map without any stage gets one.
    const empty = documentOf([newMap('empty', '')])
    expect(frame(after(empty, 'lane.paste', { copy: copyOf('doing'), place: 'end', stageTitle: 'Stage' }))).toEqual([
      'Stage: one two three four'
    ])
  })

  test('takes along what was measured at its touchpoints and, where it shows metrics, at the steps', () => {
    const values = { baseline: 10, target: 4, targetDate: '2027-01-31', readings: [{ date: '2026-10-01', value: 8 }] }
    const metric = { ...newMetric('wait', 'Waiting time', 'a0'), kind: 'time', unit: 'min', better: 'lower' } as const
    const document = withRecords(
      small({ at: 'two', text: 'hotline' }),
      newLane('metrics', 'metrics', 'Metrics', 'a9'),
      metric,
      newMetric('other', 'Not measured here', 'a1'),
      { ...newMeasure('atCard', { metricId: 'wait', stepId: 'two', cardId: 'hotline' }), ...values },
      { ...newMeasure('atStep', { metricId: 'wait', stepId: 'three', cardId: null }), ...values, target: null, targetDate: null }
    )
    const copyOf = (laneId: string) => readLaneCopy(JSON.stringify(laneCopyOf(document, laneId))) ?? expect.fail('no copy')
    const other = documentOf([newMap('other', 'Other')])
    const pasted = after(other, 'lane.paste', { id: 'new', copy: copyOf('doing'), place: 'end', stageTitle: 'Stage' })
    const metrics = ({ name, unit, better, kind }: Metric) => ({ name, unit, better, kind })
    expect(metricsOf(pasted).map(metrics)).toEqual([metrics(metric)])
    const card = cardsInCell(pasted, 'new', allStepsOf(pasted)[1]?.id ?? '')[0]
    expect(measuresOf(pasted)).toMatchObject([{ ...values, cardId: card?.id, stepId: card?.stepId, metricId: metricsOf(pasted)[0]?.id }])
    // The metric is there by now, and is known by its name.
    const both = after(pasted, 'lane.paste', { copy: copyOf('metrics'), place: 'end', stageTitle: 'Stage' })
    expect(metricsOf(both)).toHaveLength(1)
    const third = allStepsOf(both)[2]?.id ?? ''
    expect(measuresAt(both, third)).toMatchObject([{ cardId: null, baseline: 10, target: null, readings: values.readings }])
    // Beside itself: values of the steps stand there once.
    expect(measuresAt(after(document, 'lane.paste', { copy: copyOf('metrics'), place: 'end' }), 'three')).toHaveLength(1)
  })

  test('takes along whether a feeling is lived, believed or intended', () => {
    const at = { laneId: 'feeling', stepId: 'two', personaId: 'lan' }
    const document = withRecords(
      small(),
      newEmotionPoint('p1', at, -1),
      newEmotionPoint('p2', { ...at, kind: 'believed' }, 1),
      newEmotionPoint('p3', { ...at, kind: 'intended' }, 2)
    )
    const copy = readLaneCopy(JSON.stringify(laneCopyOf(document, 'feeling'))) ?? expect.fail('no copy')
    const pasted = after(documentOf([newMap('other', '')]), 'lane.paste', { id: 'new', copy, place: 'end', stageTitle: 'Stage' })
    const feelings = pointsAt(pasted, allStepsOf(pasted)[1]?.id ?? '').map(({ kind, score }) => `${kind} ${score}`)
    expect(feelings.sort()).toEqual(['believed 1', 'intended 2', 'lived -1'])
    // What was copied by a version that did not know of these is lived.
    const older = { ...copy, points: copy.points.filter(({ kind }) => kind === 'lived').map(({ kind: _, ...point }) => point) }
    const known = after(document, 'lane.paste', { id: 'new', copy: older, place: 'end' })
    expect(pointsAt(known, 'two').filter(({ laneId }) => laneId === 'new')).toMatchObject([{ kind: 'lived', score: -1 }])
  })

  test('is read from the clipboard only where it is one', () => {
    for (const json of ['', '{}', '[]', '{"kind":"doing"}', '{"kind":"nonsense"}', 'null']) expect(readLaneCopy(json)).toBeUndefined()
  })
})

describe('service-blueprint lines', () => {
  const titles = { lineOfInteraction: 'Interaction', lineOfVisibility: 'Visibility', lineOfInternalInteraction: 'Internal' }
  const map = (...kinds: LaneKind[]) => {
    const keys = freshOrderKeys(kinds.length)
    return documentOf([newMap('map', ''), ...kinds.map((kind, at) => newLane(`l${at}`, kind, kind, keys[at] ?? ''))])
  }
  const kinds = (document: JourneyDocument) => lanesOf(document).map((lane) => lane.kind)
  const add = (document: JourneyDocument, kind: LaneKind, place: CommandArgs<'lane.add'>['place'] = 'end') =>
    after(document, 'lane.add', { kind, title: kind, place, lines: titles })

  test('come with the lane that implies them, each at its place', () => {
    const frontstage = add(map('doing', 'pains'), 'frontstage')
    expect(kinds(frontstage)).toEqual(['doing', 'pains', 'lineOfInteraction', 'frontstage'])
    const backstage = add(frontstage, 'backstage')
    expect(kinds(backstage)).toEqual(['doing', 'pains', 'lineOfInteraction', 'frontstage', 'lineOfVisibility', 'backstage'])
    const systems = add(backstage, 'systems')
    expect(kinds(systems).slice(-3)).toEqual(['backstage', 'lineOfInternalInteraction', 'systems'])
  })

  test('are kept in order whatever comes first', () => {
    const mixed = add(add(add(map('doing'), 'systems'), 'frontstage'), 'backstage')
    expect(kinds(mixed)).toEqual([
      'doing',
      'lineOfInteraction',
      'frontstage',
      'lineOfVisibility',
      'backstage',
      'lineOfInternalInteraction',
      'systems'
    ])
    // What people go through stays above them, wherever it was asked for.
    expect(kinds(add(mixed, 'thinking'))).toEqual(['doing', 'thinking', ...kinds(mixed).slice(1)])
  })

  test('do not come back with the next lane once they were removed, but by their own command', () => {
    const backstage = add(map('doing'), 'backstage')
    const line = lanesOf(backstage).find((lane) => lane.kind === 'lineOfVisibility')
    const removed = after(backstage, 'lane.remove', { id: line?.id ?? '' })
    const second = add(removed, 'backstage')
    expect(kinds(second)).toEqual(['doing', 'backstage', 'backstage'])
    const lined = after(second, 'lane.addLines', { titles })
    expect(kinds(lined)).toEqual(['doing', 'lineOfVisibility', 'backstage', 'backstage'])
    expect(find(lined, 'lane', lanesOf(lined)[1]?.id ?? '')?.title).toBe('Visibility')
  })

  test('a lane stays where it was asked for as long as that suits its kind', () => {
    expect(kinds(add(map('doing', 'pains'), 'thinking', { after: 'l0' }))).toEqual(['doing', 'thinking', 'pains'])
    expect(kinds(add(map('doing', 'pains'), 'backstage', { after: 'l0' }))).toEqual(['doing', 'pains', 'lineOfVisibility', 'backstage'])
    expect(kinds(after(map('doing', 'pains'), 'lane.add', { kind: 'backstage', title: '', place: 'start' }))).toEqual([
      'backstage',
      'doing',
      'pains'
    ])
  })

  test('hidden lanes are shown all at once', () => {
    const hidden = after(after(map('doing', 'pains'), 'lane.edit', { id: 'l0', hidden: true }), 'lane.edit', { id: 'l1', hidden: true })
    expect(lanesOf(after(hidden, 'lane.show', {})).map((lane) => lane.hidden)).toEqual([false, false])
  })
})
