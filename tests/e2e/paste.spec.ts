// Pasting: what programs really put on the clipboard, into cells, and along lanes; each of it one step of undo.
import type { Page } from '@playwright/test'
import { excel, markdown, notices, notion, paste, sheets, word, type Copied } from './support/clipboard.ts'
import type { Outline } from './support/content.ts'
import type { MapPage } from './pages/mapPage.ts'
import { openMap, plainMap, plainMapWith } from './support/seed.ts'
import { keptRecords } from './support/host.ts'
import { expect, test } from './support/test.ts'

const empty: Outline['cards'] = {}
const oldFeelings = [1, 0, -1, 2]

test.describe('tables go cell to cell from the focused one', () => {
  const cases: readonly (readonly [name: string, copied: Copied, cards: Outline['cards'], steps: number])[] = [
    [
      'Excel, with merged cells over several steps',
      excel,
      {
        Doing: ['Stage', 'Before', '', 'At the counter', ''],
        Thinking: ['Step', 'Search', 'Drive there', 'Queue', 'Pay'],
        Feeling: ['Hành động', 'Compares three offers | Calls a friend', 'Parks | walks', 'Waits & listens', ''],
        Pains: ['Điểm chạm', 'https://example.com/?a=1;b=2', '', 'Sign | Clerk', ''],
        Text: ['Cảm xúc', '4', '3', '1', '5']
      },
      5
    ],
    [
      'Excel as text alone',
      { text: excel.text ?? '' },
      {
        Doing: ['Stage', 'Before', '', 'At the counter', ''],
        Thinking: ['Step', 'Search', 'Drive there', 'Queue', 'Pay'],
        Feeling: ['Hành động', 'Compares three offers | Calls a friend', 'Parks | walks', 'Waits & listens', ''],
        Pains: ['Điểm chạm', 'https://example.com/?a=1;b=2', '', 'Sign | Clerk', ''],
        Text: ['Cảm xúc', '4', '3', '1', '5']
      },
      5
    ],
    [
      'Google Sheets',
      sheets,
      {
        Doing: ['Phase', 'Actions', 'Thoughts', 'Emotion'],
        Thinking: ['Discover', 'Sees an ad | Opens the site', '“Is it worth it?”', '🤔 curious → 😌'],
        Feeling: ['Buy', 'Adds to basket', '', ''],
        Pains: ['Use', 'Unpacks', '“Nice!”', 'khó tả']
      },
      4
    ],
    [
      'Word',
      word,
      {
        Doing: ['Giai đoạn', 'Tìm chuyến', 'Lên xe', ''],
        Thinking: ['Làm gì', 'Gọi tổng đài | Hỏi giá vé', 'Tìm ghế', ''],
        Feeling: ['Điểm đau', 'Không ai trả lời', '', '']
      },
      4
    ],
    [
      'Notion',
      notion,
      {
        Doing: ['Stage', 'Touchpoint', 'Pain point', 'Metrics'],
        Thinking: ['Arrive', 'Door, sign', 'No bell', '12 %'],
        Feeling: ['Leave', 'Exit', '', '']
      },
      4
    ],
    [
      'Markdown',
      markdown,
      {
        Doing: ['Stage', 'Find', 'Ride', 'Return'],
        Thinking: ['Actions', 'Opens the app | Scans a code', 'Rides | stops', 'Parks'],
        Feeling: ['Pain points', 'GPS is off | no signal', '', ''],
        Pains: ['Mood', '😀', '😐', '😠'],
        Text: ['Costs', '1 €', '4 €', '0 €']
      },
      4
    ]
  ]
  for (const [name, copied, cards, steps] of cases) {
    test(name, async ({ window }) => {
      const map = await openMap(window, plainMap)
      await paste(window, copied)
      await map.isKept({ cards })
      const stages = ['First: One, Two', `Second: Three, Four${steps > 4 ? ', New step' : ''}`]
      await map.isKept({ stages })
      await expect(notices(window).getByText(/^Pasted: \d+ cards.*Undo takes all of it back\.$/)).toBeVisible()
      await map.press('ControlOrMeta+z')
      await map.isKept({
        cards: empty,
        stages: ['First: One, Two', 'Second: Three, Four'],
        feelings: { Lan: oldFeelings, Minh: [null, null, null, null] }
      })
      await expect(map.undo).toBeDisabled()
      await map.press('ControlOrMeta+Shift+z')
      await map.isKept({ cards, stages })
    })
  }

  test('merged cells become cards over several steps', async ({ window }) => {
    const map = await openMap(window, plainMap)
    await paste(window, excel)
    await map.isAt('Stage, Assumption, card 1 of 1. Doing, step 1 of 5')
    const spans = async () =>
      (await keptRecords(window)).flatMap((record) => (record.type === 'card' && record.span > 1 ? [`${record.text} ${record.span}`] : []))
    await expect.poll(async () => (await spans()).sort()).toEqual(['At the counter 2', 'Before 2', 'Waits & listens 2'])
    await map.press('ArrowRight')
    await map.isAt('Before, Assumption, card 1 of 1. Doing, step 2 of 5')
    // The third step has no card of its own: the one before reaches over it.
    await map.press('ArrowRight')
    await map.isAt('At the counter, Assumption, card 1 of 1. Doing, step 4 of 5')
  })

  test('numbers and words in a lane of feelings are feelings of the active persona', async ({ window }) => {
    const map = await openMap(window, plainMap)
    await map.press('ArrowDown')
    await paste(window, { text: 'a\tb\tc\n5\tfrustrated\t😀\nd\t\tf\n' })
    await map.isKept({
      cards: { Thinking: ['a', 'b', 'c', ''], Pains: ['d', '', 'f', ''] },
      feelings: { Lan: [2, -2, 2, 2], Minh: [null, null, null, null] }
    })
    await map.press('ControlOrMeta+z')
    await map.isKept({ cards: empty, feelings: { Lan: oldFeelings, Minh: [null, null, null, null] } })
  })

  test('a real clipboard and the real key do the same', async ({ window }) => {
    await window.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const map = await openMap(window, plainMap)
    await window.evaluate(
      async ([html, text]) => {
        const item = new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' })
        })
        await navigator.clipboard.write([item])
      },
      [notion.html ?? '', notion.text ?? ''] as const
    )
    await map.press('ControlOrMeta+v')
    await map.isKept({
      cards: {
        Doing: ['Stage', 'Touchpoint', 'Pain point', 'Metrics'],
        Thinking: ['Arrive', 'Door, sign', 'No bell', '12 %'],
        Feeling: ['Leave', 'Exit', '', '']
      }
    })
  })
})

test.describe('lines', () => {
  test('become a card each in a cell', async ({ window }) => {
    const map = await openMap(window, plainMapWith({ Doing: ['there'] }))
    await paste(window, { text: '- one\n\n2. two; not three\n\u0000• four\u200f\n' })
    await map.isKept({ cards: { Doing: ['there | one | two; not three | four\u200f', '', '', ''] } })
    await map.press('ControlOrMeta+z')
    await map.isKept({ cards: { Doing: ['there', '', '', ''] } })
    await expect(map.undo).toBeDisabled()
  })

  test('fill the steps of a lane whose name has the focus, and make steps where there are not enough', async ({ window }) => {
    const map = await openMap(window, plainMap)
    await map.press('ArrowLeft')
    await map.isAt('Lane 1 of 4: Doing')
    await paste(window, { text: 'a\nb\nc\nd\ne\nf' })
    await map.isKept({
      cards: { Doing: ['a', 'b', 'c', 'd', 'e', 'f'] },
      stages: ['First: One, Two', 'Second: Three, Four, New step, New step']
    })
    await expect(notices(window).getByText('Pasted: 6 cards · 2 new steps. Undo takes all of it back.')).toBeVisible()
    await map.press('ControlOrMeta+z')
    await map.isKept({ cards: empty, stages: ['First: One, Two', 'Second: Three, Four'] })
    await expect(map.undo).toBeDisabled()
  })

  test('go along a lane of feelings', async ({ window }) => {
    const map = await openMap(window, plainMap)
    await map.press('ArrowDown', 'ArrowDown')
    await map.isAt(/^Feeling, step 1 of 4/)
    await paste(window, { text: '1\n3\n5' })
    await map.isKept({ feelings: { Lan: [-2, 0, 2, 2], Minh: [null, null, null, null] } })
    await expect(notices(window).getByText(/numbers from 1 to 5 read as feelings/)).toBeVisible()
  })

  test('a column of a spreadsheet that is longer than the lanes below is a list', async ({ window }) => {
    const map = await openMap(window, plainMap)
    const html = `<table>${['a', 'b', 'c', 'd', 'e'].map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`
    await paste(window, { html, text: 'a\nb\nc\nd\ne' })
    await map.isKept({ cards: { Doing: ['a | b | c | d | e', '', '', ''] } })
  })
})

async function clickCard(page: Page, map: MapPage, text: string): Promise<void> {
  const box = await map.card(text).boundingBox()
  if (!box) throw new Error(`no card ${text}`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

test('cards of several cells keep their places to each other, and the arrows among them', async ({ window }) => {
  const map = await openMap(window, {
    ...plainMap,
    lanes: [
      {
        kind: 'doing',
        title: 'Doing',
        cells: [
          { text: 'a', name: 'a' },
          { text: 'b', name: 'b' }
        ]
      },
      { kind: 'thinking', title: 'Thinking', cells: [null, { text: 'c', name: 'c' }] },
      { kind: 'emotion', title: 'Feeling', curves: {} },
      { kind: 'pains', title: 'Pains' }
    ],
    links: [
      { from: 'a', to: 'c', kind: 'leadsTo', label: 'so' },
      { from: 'b', to: 'c', kind: 'dependsOn' }
    ]
  })
  await clickCard(window, map, 'a')
  await window.keyboard.down('Shift')
  await clickCard(window, map, 'c')
  await window.keyboard.up('Shift')
  await map.press('ControlOrMeta+c', 'Escape')
  await map.press('Home', 'ArrowUp', 'ArrowRight', 'ArrowRight')
  await map.isAt(/Doing, step 3 of 4/)
  await map.press('ControlOrMeta+v')
  await map.isKept({ cards: { Doing: ['a', 'b', 'a', ''], Thinking: ['', 'c', '', 'c'] }, links: ['a → c', 'a → c', 'b → c'] })
  await map.press('ControlOrMeta+z')
  await map.isKept({ cards: { Doing: ['a', 'b', '', ''], Thinking: ['', 'c', '', ''] }, links: ['a → c', 'b → c'] })
  await expect(map.undo).toBeDisabled()
})
