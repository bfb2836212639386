// Two maps below each other on one sheet are two maps; a heading that is printed again, or a lane of that name, begins none.
import { expect, test } from 'vitest'
import { readDelimited } from '#core/exchange/tables/delimited.ts'
import { mapsOfTables } from '#core/exchange/tables/mapsOfTables.ts'
import { documentOf } from '#core/model/document.ts'
import { cardsInCell, lanesOf, stagesOf, stepsOf } from '#core/queries/journey.ts'

/** The maps of a table: title, then stages with the words of their cards. */
function mapsIn(lines: readonly string[]) {
  let last = 0
  const env = { newId: () => `id${(last += 1)}`, personaName: '', title: 'file', choices: [] }
  const { maps } = mapsOfTables({ format: 'delimited', tables: [readDelimited(lines.join('\n'), ',')] }, env)
  return maps.map(({ title, records }) => {
    const document = documentOf(records)
    const stages = stagesOf(document).map((stage) => {
      const cards = stepsOf(document, stage.id).flatMap((step) =>
        lanesOf(document).flatMap((lane) => cardsInCell(document, lane.id, step.id).map(({ text }) => text))
      )
      return `${stage.title}: ${cards.join(' ')}`
    })
    return [title, ...stages]
  })
}

test('lanes that are followed by other stages are followed by another map, with the title above it', () => {
  expect(mapsIn(['Stage,A,B', 'Doing,x,y', 'Pains,u,', ',,', 'The second,,', 'Stage,C,D', 'Doing,p,q'])).toEqual([
    ['file', 'A: x u', 'B: y'],
    ['The second', 'C: p', 'D: q']
  ])
})

test('in Vietnamese, with steps, and without a blank row between', () => {
  expect(mapsIn(['Giai đoạn,A,', 'Bước,1,2', 'Hành động,x,y', 'Giai đoạn,B,', 'Bước,3,4', 'Hành động,p,q'])).toEqual([
    ['file', 'A: x y'],
    ['file', 'B: p q']
  ])
})

test('headings that are printed again, steps below stages, and lanes without content begin no other map', () => {
  expect(mapsIn(['Stage,A,B', 'Step,1,2', 'Doing,x,y', 'Stage,A,B', 'Pains,,', 'Gains,g,'])).toHaveLength(1)
  expect(mapsIn(['Stage,A,B', 'Doing,x,y', 'Step,1,2', 'Pains,p,'])).toHaveLength(1)
  expect(mapsIn(['Stage,Step,Doing', 'A,1,x', 'Stage,2,y', 'Pains,3,z'])).toHaveLength(1)
})
