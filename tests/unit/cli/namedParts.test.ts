import { expect, test } from 'vitest'
import { usualHandOut } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { lanesOf, stagesOf } from '#core/queries/journey.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { optionsFor } from '../../../src/cli/namedParts.ts'
import { countedIds, plainMapWith } from '../../e2e/support/seed.ts'

const plain = plainMapWith({ Doing: ['a', 'b'] })
const document = documentOf(recordsOf(plain, countedIds('r')))
const asked = (parts: { stages?: string[]; lanes?: string[] }) => {
  const request = { options: { ...usualHandOut, language: 'en' as const }, parts: { stages: null, lanes: null, personas: null, ...parts } }
  const found = optionsFor(request, document)
  return found.ok ? [found.value.choice.stageIds, found.value.choice.laneIds] : found.error
}
const [stage] = stagesOf(document)
const [lane] = lanesOf(document)

test('all where nothing is named; else by name, id, number, and lanes by their kind', () => {
  expect(asked({})).toEqual([null, null])
  for (const word of [stage?.title ?? '', (stage?.title ?? '').toUpperCase(), stage?.id ?? '', '1', ` ${stage?.title} `])
    expect(asked({ stages: [word] })).toEqual([[stage?.id], null])
  expect(asked({ lanes: [lane?.kind ?? ''] })).toEqual([null, [lane?.id]])
  expect(asked({ stages: ['1', `1,${stage?.title}`] })).toEqual([[stage?.id], null])
})

test('a name with a comma in it is one name; what is not there is said with what is', () => {
  const commas = documentOf(recordsOf({ ...plain, stages: plain.stages.map((one) => ({ ...one, title: 'Now, then' })) }, countedIds('r')))
  const request = { options: { ...usualHandOut, language: 'en' as const }, parts: { stages: ['now, then'], lanes: null, personas: null } }
  expect(optionsFor(request, commas)).toMatchObject({ ok: true })
  expect(asked({ stages: ['Never'] })).toEqual({
    kind: 'stages',
    name: 'Never',
    has: stagesOf(document)
      .map(({ title }) => title)
      .join(', ')
  })
})
