import { describe, expect, test } from 'vitest'
import { completenessOf, touchpointQuestions } from '#core/analyses/touchpointAnswers.ts'
import { filterCounts, groupRows, isAmong, searchRows, sortRows } from '#core/analyses/touchpointFilters.ts'
import { hiddenTouchpointLanes, touchpointTable, type TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { recordsOf, type MapDescription } from '#core/samples/mapDescription.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'

function counted(prefix = 'r'): () => string {
  let last = 0
  return () => `${prefix}${String((last += 1)).padStart(8, '0')}`
}

/** A shop: five steps; the second is reached over by a letter from the first, the fourth has nothing, and Minh's curve begins at the third. */
const shop: MapDescription = {
  title: 'Shop',
  description: '',
  state: 'current',
  personas: { lan: { name: 'Lan' }, minh: { name: 'Minh', kind: 'employee' } },
  stages: [
    { title: 'Before', steps: ['Hears of it', 'Thinks it over'] },
    { title: 'In it', steps: [{ title: 'Enters', momentOfTruth: true }, 'Waits', 'Pays'] }
  ],
  lanes: [
    { kind: 'doing', title: 'Doing', cells: ['Listens', null, null, 'Looks at her phone'] },
    { kind: 'emotion', title: 'Feeling', curves: { minh: [null, null, 1, null, -1.6], lan: [0.4, null, null, -1.2, 0.2] } },
    {
      kind: 'touchpoints',
      title: 'Touchpoints',
      cells: [
        {
          text: 'Letter',
          span: 2,
          channel: 'post',
          control: 'controlled',
          owner: 'Marketing',
          touchpoint: { expects: 'An offer', feeling: 2 }
        },
        null,
        [
          {
            text: 'Cửa ra vào',
            channel: 'shop',
            control: 'controlled',
            persona: 'minh',
            touchpoint: { brand: 'Warm', met: 'partly', annoys: ' \n ' }
          },
          { text: 'Friend', channel: 'wordOfMouth', control: 'uncontrolled' }
        ],
        null,
        {
          text: 'Till',
          channel: 'shop',
          owner: ' marketing ',
          persona: 'lan',
          touchpoint: { expects: 'Be quick', annoys: 'Queue', does: 'Comes back', improve: 'Second till' }
        }
      ]
    }
  ]
}

const names = (rows: readonly TouchpointRow[]) => rows.map((row) => row.card?.text ?? `(${row.step.title})`)
const open = (description = shop) => documentOf(recordsOf(description, counted()))

function after<Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): JourneyDocument {
  const outcome = runCommand(document, id, args, { newId: counted('n') })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

describe('rows', () => {
  test('come in the order of the journey; a step that no touchpoint covers is a row of its own', () => {
    expect(touchpointTable(open()).map((row) => [row.stepNumber, row.stage.title, row.card?.text ?? 'gap'])).toEqual([
      [1, 'Before', 'Letter'],
      [3, 'In it', 'Cửa ra vào'],
      [3, 'In it', 'Friend'],
      [4, 'In it', 'gap'],
      [5, 'In it', 'Till']
    ])
  })

  test('a feeling is what the review says, else the curve of the persona, else of the first persona who has one there', () => {
    const feelings = touchpointTable(open()).map(({ feeling }) => feeling && [feeling.score, feeling.source])
    expect(feelings).toEqual([
      [2, 'review'],
      // The door is Minh's.
      [1, 'curve'],
      // The friend is nobody's: of the two personas only Minh has a point at this step.
      [1, 'curve'],
      [-1.2, 'curve'],
      // Both have one at the till: it is Lan's.
      [0.2, 'curve']
    ])
  })

  test('five questions each: white space is no answer, a point of the curve is one', () => {
    expect(touchpointTable(open()).map(({ answers }) => touchpointQuestions.filter((question) => answers[question]))).toEqual([
      ['expects', 'feels'],
      ['wanted', 'feels'],
      ['feels'],
      ['feels'],
      ['expects', 'annoys', 'wanted', 'feels', 'improves']
    ])
    expect(completenessOf(touchpointTable(open()))).toEqual({ answered: 11, total: 25 })
  })

  test('an improvement that answers a touchpoint is an answer until it is dropped', () => {
    const document = open()
    const friend = touchpointTable(document)[2]
    const improved = after(document, 'opportunity.add', {
      id: 'idea0001',
      fields: { answerIds: [friend?.id ?? ''] }
    })
    expect(touchpointTable(improved)[2]?.answers.improves).toBe(true)
    const dropped = after(improved, 'opportunity.edit', { ids: ['idea0001'], fields: { status: 'dropped' } })
    expect(touchpointTable(dropped)[2]).toMatchObject({ opportunities: [], answered: 1 })
  })

  test('what a review found at a step without a touchpoint stands in its row', () => {
    const document = open()
    const gap = touchpointTable(document)[3]
    const answered = after(document, 'touchpoint.answer', {
      edits: [{ id: gap?.id ?? '', fields: { touchpoint: { expects: 'A number' } } }]
    })
    expect(touchpointTable(answered)[3]).toMatchObject({ card: null, answered: 2, review: { expects: 'A number' } })
  })

  test('a map that has no touchpoint has no gaps either; nor has one whose lane is hidden', () => {
    const none = { ...shop, lanes: shop.lanes.slice(0, 2) }
    expect(touchpointTable(open(none))).toEqual([])
    const document = open()
    const lane = touchpointTable(document)[0]?.card?.laneId ?? ''
    const hidden = after(document, 'lane.edit', { id: lane, hidden: true })
    expect(touchpointTable(hidden)).toEqual([])
    expect(hiddenTouchpointLanes(hidden).map(({ title }) => title)).toEqual(['Touchpoints'])
  })

  test('what did not change is the same object, and so is the list', () => {
    const document = open()
    const rows = touchpointTable(document)
    const doing = after(document, 'map.edit', { title: 'Another' })
    expect(touchpointTable(doing)).toBe(rows)
    const edited = touchpointTable(after(document, 'card.setText', { id: rows[2]?.id ?? '', text: 'Two friends' }))
    expect(edited.map((row, at) => row === rows[at])).toEqual([true, true, false, true, true])
  })
})

describe('choices', () => {
  const rows = touchpointTable(open())

  test('counts and rows agree', () => {
    expect(filterCounts(rows)).toEqual({ all: 5, open: 4, uncontrolled: 1, truth: 2 })
    expect(names(rows.filter((row) => isAmong(row, 'truth')))).toEqual(['Cửa ra vào', 'Friend'])
  })

  test('words are found without their accents, in any of the texts, all of them', () => {
    expect(names(searchRows(rows, 'cua'))).toEqual(['Cửa ra vào'])
    expect(names(searchRows(rows, 'TILL second'))).toEqual(['Till'])
    expect(names(searchRows(rows, 'marketing'))).toEqual(['Letter', 'Till'])
    expect(names(searchRows(rows, 'waits'))).toEqual(['(Waits)'])
    expect(searchRows(rows, '  ')).toBe(rows)
  })

  test('sorting leaves what is empty at the end, whichever way', () => {
    expect(names(sortRows(rows, { column: 'expects', direction: 'ascending' }, 'en')).slice(0, 2)).toEqual(['Letter', 'Till'])
    expect(names(sortRows(rows, { column: 'expects', direction: 'descending' }, 'en')).slice(0, 2)).toEqual(['Till', 'Letter'])
    expect(names(sortRows(rows, { column: 'answered', direction: 'descending' }, 'en'))).toEqual([
      'Till',
      'Letter',
      'Cửa ra vào',
      'Friend',
      '(Waits)'
    ])
    expect(names(sortRows(rows, { column: 'feeling', direction: 'ascending' }, 'en'))).toEqual([
      '(Waits)',
      'Till',
      'Cửa ra vào',
      'Friend',
      'Letter'
    ])
    expect(sortRows(rows, null, 'en')).toBe(rows)
  })

  test('groups: stages in the order of the journey, channels in that of the domain, owners by name however written, none last', () => {
    const groups = (by: Parameters<typeof groupRows>[1]) => groupRows(rows, by, 'en').map((group) => [group.key, names(group.rows)])
    expect(groups('stage').map(([, list]) => list)).toEqual([['Letter'], ['Cửa ra vào', 'Friend', '(Waits)', 'Till']])
    expect(groups('channel')).toEqual([
      ['shop', ['Cửa ra vào', 'Till']],
      ['post', ['Letter']],
      ['wordOfMouth', ['Friend']],
      [null, ['(Waits)']]
    ])
    expect(groups('control')).toEqual([
      ['controlled', ['Letter', 'Cửa ra vào']],
      ['uncontrolled', ['Friend']],
      [null, ['(Waits)', 'Till']]
    ])
    expect(groups('owner')).toEqual([
      ['marketing', ['Letter', 'Till']],
      [null, ['Cửa ra vào', 'Friend', '(Waits)']]
    ])
    expect(groups('none')).toEqual([[null, names(rows)]])
  })
})

test('the sample says how far its review is: counted by hand', () => {
  for (const language of ['en', 'vi'] as const) {
    const rows = touchpointTable(documentOf(sampleMap(language, counted())))
    // Bill 5, old SMS 2, colleagues 2, app 5, Facebook 3, help page 3, hotline 5, Minh 4, nothing 3, refund 2, call 3.
    expect(rows.map(({ answered }) => answered)).toEqual([5, 2, 2, 5, 3, 3, 5, 4, 3, 2, 3])
    expect(completenessOf(rows)).toEqual({ answered: 37, total: 55 })
    expect(rows.filter(({ card }) => card === null).map(({ stepNumber }) => stepNumber)).toEqual([7])
  }
})
