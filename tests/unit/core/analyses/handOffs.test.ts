import { expect, test } from 'vitest'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { documentOf } from '#core/model/document.ts'
import type { LaneDescription } from '#core/samples/mapDescription.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'

type Cell = NonNullable<LaneDescription['cells']>[number]

function handOffsWith(steps: number, lanes: readonly LaneDescription[]) {
  let next = 0
  const records = recordsOf(
    {
      title: 'Hand-offs',
      description: '',
      state: 'current',
      personas: {},
      stages: [{ title: 'All', steps: Array.from({ length: steps }, (_, step) => `Step ${step + 1}`) }],
      lanes
    },
    () => `id${(next += 1)}`
  )
  return handOffsOf(documentOf(records))
}

const by = (owner: string, span = 1): Cell => ({ text: 'Work', owner, span })
const told = ({ handOffs }: ReturnType<typeof handOffsWith>) =>
  handOffs.map(({ from, to, fromColumn, toColumn }) => `${from} ${fromColumn + 1} → ${to} ${toColumn + 1}`)

test('every change of department along the steps is one hand-off; steps without an owner are passed over', () => {
  const found = handOffsWith(5, [
    { kind: 'backstage', title: 'Backstage', cells: [by('Call centre'), by('Finance'), null, by(' finance '), by('Call centre')] }
  ])
  expect(told(found)).toEqual(['Call centre 1 → Finance 2', 'Finance 4 → Call centre 5'])
  expect(found.departments).toEqual(['Call centre', 'Finance'])
})

test('what stands above the line of visibility is not counted', () => {
  const found = handOffsWith(2, [
    { kind: 'doing', title: 'Doing', cells: [by('Marketing'), by('Sales')] },
    { kind: 'lineOfVisibility', title: 'Line of visibility' },
    { kind: 'notes', title: 'Notes', cells: [by('IT'), by('Finance')] }
  ])
  expect(told(found)).toEqual(['IT 1 → Finance 2'])
})

test('whoever has the work goes on with it where they are at the next step too', () => {
  const cells: readonly Cell[] = [by('Finance'), by('Finance')]
  const found = handOffsWith(2, [
    { kind: 'procedures', title: 'Procedures', cells },
    { kind: 'systems', title: 'Systems', cells: [by('IT'), by('IT')] }
  ])
  expect(told(found)).toEqual(['Finance 1 → IT 1', 'IT 2 → Finance 2'])
})

test('a card over several steps is work at each of them', () => {
  const found = handOffsWith(3, [{ kind: 'backstage', title: 'Backstage', cells: [by('Finance', 2), null, by('IT')] }])
  expect(told(found)).toEqual(['Finance 2 → IT 3'])
})

test('two hundred departments are named and their hand-offs counted', () => {
  const found = handOffsWith(200, [
    { kind: 'backstage', title: 'Backstage', cells: Array.from({ length: 200 }, (_, at) => by(`Phòng ${at + 1}`)) }
  ])
  expect(found.departments).toHaveLength(200)
  expect(found.handOffs).toHaveLength(199)
})
