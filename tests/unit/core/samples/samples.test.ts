import { describe, expect, it } from 'vitest'
import { layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf } from '#core/analyses/layers.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { documentOf, recordOf } from '#core/model/document.ts'
import { gapKinds } from '#core/model/gap.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { allStepsOf, curveOf, evidenceOf, gapsOf, lanesOf, mapOf, personasOf, stagesOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { templateIds } from '#core/samples/templateIds.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'

function ids() {
  let count = 0
  return () => `id${(count += 1)}`
}

describe.each(['en', 'vi'] as const)('templates and sample in %s', (language) => {
  it.each(templateIds)('%s makes a map without integrity problems', (template) => {
    expect(integrityProblems(documentOf(recordsOfTemplate(template, language, ids())))).toEqual([])
  })

  it('the sample is finished: stages, steps, two personas with curves, no integrity problem', () => {
    const document = documentOf(sampleMap(language, ids()))
    expect(integrityProblems(document)).toEqual([])
    expect(stagesOf(document)).toHaveLength(5)
    expect(allStepsOf(document)).toHaveLength(9)
    const emotion = lanesOf(document).find((lane) => lane.kind === 'emotion')
    const lengths = personasOf(document).map((persona) => curveOf(document, emotion?.id ?? '', persona.id).length)
    expect(lengths).toEqual([9, 5])
    expect(curveOf(document, emotion?.id ?? '', personasOf(document)[0]?.id ?? '', 'believed')).toHaveLength(9)
    expect(new Set(gapsOf(document).map(({ kind }) => kind))).toEqual(new Set(gapKinds))
    expect(mapOf(document).title.length).toBeGreaterThan(5)
  })
})

it('both languages describe the same maps: same shape, other words', () => {
  const shape = (language: 'en' | 'vi') => sampleMap(language, ids()).map((record) => [record.id, record.type])
  expect(shape('vi')).toEqual(shape('en'))
  for (const template of templateIds) {
    const templateShape = (language: 'en' | 'vi') => recordsOfTemplate(template, language, ids()).map((record) => [record.id, record.type])
    expect(templateShape('vi')).toEqual(templateShape('en'))
  }
})

it.each(['en', 'vi'] as const)(
  'what rests on evidence in the sample in %s is no assumption, and one piece still waits to be tied',
  (language) => {
    const document = documentOf(sampleMap(language, ids()))
    const pieces = evidenceOf(document)
    const targets = pieces.flatMap(({ targetIds }) => targetIds.map((id) => recordOf(document, id)))
    expect(targets.some((target) => target && 'certainty' in target && target.certainty === 'assumption')).toBe(false)
    expect(new Set(targets.map((target) => target?.type))).toEqual(new Set(['card', 'emotionPoint', 'persona']))
    expect(pieces.filter(({ targetIds }) => targetIds.length === 0)).toHaveLength(1)
  }
)

it.each(['en', 'vi'] as const)(
  'from the outside in the sample in %s shows each finding, and none of its support is drawn on the map',
  (language) => {
    const document = documentOf(sampleMap(language, ids()))
    const layers = layersOf(document)
    const { nothingBeneath, servesNothing, constraints, singlePoints, experiences } = layerFindingsOf(layers)
    expect([experiences, nothingBeneath.length, servesNothing.length, constraints.length]).toEqual([4, 1, 4, 1])
    expect(singlePoints.map(({ place }) => layers.cards[place]?.card.text)).toEqual(['CRM'])
    expect(layoutMap(document, { density: 'comfortable' }).links.map(({ link }) => link.kind)).toEqual(['loopsBack'])
  }
)
