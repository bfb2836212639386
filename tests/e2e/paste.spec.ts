// Pasting: what programs really put on the clipboard, into cells, along lanes, and as maps of their own; each of it one step of undo.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Outline } from './support/content.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keepMap, openMap, plainMap, plainMapWith } from './support/seed.ts'
import { keptTitles } from './support/host.ts'
import { expect, test } from './support/test.ts'

const payload = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/clipboard', name), 'utf8')

/** What a program puts on the clipboard. */
interface Copied {
  readonly html?: string
  readonly text?: string
}

const excel: Copied = { html: payload('excel.html'), text: payload('excel.txt') }
const sheets: Copied = { html: payload('sheets.html'), text: payload('sheets.txt') }
const word: Copied = { html: payload('word.html'), text: payload('word.txt') }
const notion: Copied = { html: payload('notion.html'), text: payload('notion.txt') }
const markdown: Copied = { text: payload('markdown.txt') }

/** Pastes into whatever has the keyboard, with every type that the program gave. */
async function paste(page: Page, { html, text }: Copied): Promise<void> {
  await page.evaluate(
    ([html, text]) => {
      const data = new DataTransfer()
      if (html !== undefined) data.setData('text/html', html)
      if (text !== undefined) data.setData('text/plain', text)
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    [html, text] as const
  )
}

/** What is shown at the foot of the window. */
const notices = (page: Page) => page.getByRole('region', { name: 'Notifications' })

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
    const over = await map.card('Before').boundingBox()
    const [second, third] = [await map.stepHeader('Two').boundingBox(), await map.stepHeader('Three').boundingBox()]
    expect(over).not.toBeNull()
    await map.press('ArrowRight', 'ArrowRight')
    // The third step has no card of its own, for the one before reaches over it.
    await map.isAt(/Doing, step 3 of 5/)
    expect((second?.x ?? 0) < (third?.x ?? 0)).toBe(true)
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

  test('a real clipboard and the real key do the same', async ({ host, window }) => {
    test.skip(host.kind !== 'loopback', 'other hosts give nobody leave to write to the clipboard')
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
          { text: 'b', name: 'b', span: 2 }
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
  await map.press('Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown')
  await map.isAt(/Doing, step 3 of 4/)
  await map.press('ControlOrMeta+v')
  await map.isKept({ cards: { Doing: ['a', 'b', 'a', ''], Thinking: ['', 'c', '', 'c'] }, links: ['a → c', 'a → c', 'b → c'] })
  await map.press('ControlOrMeta+z')
  await map.isKept({ cards: { Doing: ['a', 'b', '', ''], Thinking: ['', 'c', '', ''] }, links: ['a → c', 'b → c'] })
  await expect(map.undo).toBeDisabled()
})

test.describe('a table as a new map', () => {
  const expected: readonly (readonly [name: string, copied: Copied, title: string, outline: Partial<Outline>])[] = [
    [
      'Excel',
      excel,
      'Untitled map',
      {
        stages: ['Before: Search, Drive there', 'At the counter: Queue, Pay'],
        cards: {
          'Hành động': ['Compares three offers | Calls a friend', 'Parks | walks', 'Waits & listens', ''],
          'Điểm chạm': ['https://example.com/?a=1;b=2', '', 'Sign | Clerk', '']
        },
        feelings: { 'Persona 1': [1, 0, -2, 2] }
      }
    ],
    [
      'Google Sheets',
      sheets,
      'Untitled map',
      {
        stages: ['Discover: Discover', 'Buy: Buy', 'Use: Use'],
        cards: {
          Actions: ['Sees an ad | Opens the site', 'Adds to basket', 'Unpacks'],
          Thoughts: ['“Is it worth it?”', '', '“Nice!”'],
          Emotion: ['', '', 'khó tả']
        },
        feelings: { 'Persona 1': [1, -2, null] }
      }
    ],
    ['Word', word, 'Mua vé xe', { cards: { 'Làm gì': ['Gọi tổng đài | Hỏi giá vé', 'Tìm ghế'], 'Điểm đau': ['Không ai trả lời', ''] } }],
    [
      'Notion',
      notion,
      'Untitled map',
      { cards: { Touchpoint: ['Door, sign', 'Exit'], 'Pain point': ['No bell', ''], Metrics: ['12 %', '80 %'] } }
    ],
    [
      'Markdown',
      markdown,
      'Renting a bike',
      { stages: ['Find: Find', 'Ride: Ride', 'Return: Return'], feelings: { 'Persona 1': [2, 0, -2] } }
    ]
  ]
  for (const [name, copied, title, outline] of expected) {
    test(`${name}, pasted onto the library`, async ({ window }) => {
      await expect(new LibraryPage(window).heading).toBeVisible()
      const before = await keptTitles(window)
      await paste(window, copied)
      const preview = new ImportPage(window)
      await expect(preview.keep(title)).toBeVisible()
      expect(await keptTitles(window)).toEqual(before)
      await preview.keep(title).click()
      const map = await new MapPage(window).isOpen()
      await map.isKept(outline)
    })
  }

  test('is turned, its lanes get their kinds and its numbers their scale before anything is kept', async ({ window }) => {
    await expect(new LibraryPage(window).heading).toBeVisible()
    await paste(window, { text: 'x\tA\tB\nFirst\tone\t2\nSecond\ttwo\t4\n' })
    const preview = new ImportPage(window)
    await expect(preview.issues.filter({ hasText: 'does not tell which way round it is' })).toHaveCount(1)
    await expect(preview.dialog.getByText('2 stages · 2 steps · 4 cards · 0 personas')).toBeVisible()
    await preview.dialog.getByRole('radio', { name: 'Stages' }).check()
    await expect(preview.dialog.getByRole('button', { name: 'Kind of the lane B: Text' })).toBeVisible()
    await expect(preview.issues.filter({ hasText: 'does not tell which way round it is' })).toHaveCount(0)
    await preview.dialog.getByRole('button', { name: 'Kind of the lane B: Text' }).click()
    await window.getByRole('menuitemradio', { name: 'Feeling' }).click()
    await expect(preview.dialog.getByRole('button', { name: 'Feelings run from: 1 to 5' })).toBeVisible()
    await preview.dialog.getByRole('button', { name: 'Feelings run from: 1 to 5' }).click()
    await window.getByRole('menuitemradio', { name: '0 to 10', exact: true }).click()
    await expect(preview.issues.filter({ hasText: 'on a scale from 0 to 10' })).toHaveCount(1)
    await preview.keep('Untitled map').click()
    const map = await new MapPage(window).isOpen()
    await map.isKept({
      stages: ['First: First', 'Second: Second'],
      cards: { A: ['one', 'two'] },
      feelings: { 'Persona 1': [-1.2, -0.4] }
    })
  })

  test('is made from the map, by the palette and by key alone', async ({ window }) => {
    const map = await openMap(window, plainMap)
    await map.press('ControlOrMeta+k')
    await map.type('Paste as new')
    await expect(window.getByRole('option', { name: 'Paste as new map' })).toBeVisible()
    await map.press('Enter')
    const field = window.getByRole('textbox', { name: 'Paste here' })
    await expect(field).toBeFocused()
    await paste(window, { text: 'only words' })
    await expect(window.getByRole('alert').filter({ hasText: 'No map can be made of what is on the clipboard' })).toBeVisible()
    await paste(window, notion)
    await expect(new ImportPage(window).keep('Untitled map')).toBeVisible()
    await map.press('Escape')
    await map.isKept({ cards: empty })
  })

  test('comes as a file of CSV, TSV, Markdown or HTML too', async ({ host, window }) => {
    const library = new LibraryPage(window)
    const preview = new ImportPage(window)
    const files = [
      { name: 'one.csv', bytes: Buffer.from('\ufeffStage;A;B\r\nActions;"x;y";z\r\n') },
      { name: 'two.tsv', bytes: Buffer.from('Stage\tA\tB\nActions\tx\tz\n') },
      { name: 'three.md', bytes: Buffer.from('| Stage | A | B |\n|--|--|--|\n| Actions | x | z |\n') },
      { name: 'four.html', bytes: Buffer.from('<h1>Four</h1><table><tr><td>Stage<td>A<td>B<tr><td>Actions<td>x<td>z</table>') }
    ]
    await host.chooseFiles(() => library.importButton.click(), files)
    await preview.dialog.getByRole('button', { name: 'Keep 4 maps' }).click()
    await expect.poll(() => keptTitles(window)).toEqual(expect.arrayContaining(['one', 'two', 'three', 'Four']))
  })
})

test.describe('bad input', () => {
  test('10,000 lines are asked about, pasted without a freeze, and taken back in one step', async ({ window }) => {
    const map = await openMap(window, plainMap)
    const text = Array.from({ length: 10_000 }, (_, at) => `line ${at}`).join('\n')
    await paste(window, { text })
    const question = window.getByRole('dialog', { name: 'Paste so much?' })
    await expect(question).toContainText('10000 cards')
    await map.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(map.entry).toBeFocused()
    await paste(window, { text })
    await question.getByRole('button', { name: 'Paste everything' }).click()
    await expect.poll(async () => (await map.kept()).cards['Doing']?.[0]?.split(' | ').length, { timeout: 20_000 }).toBe(10_000)
    await map.press('ControlOrMeta+z')
    await expect.poll(async () => (await map.kept()).cards, { timeout: 20_000 }).toEqual({})
    await expect(map.undo).toBeDisabled()
  })

  test('more than a map can take is refused in words, and nothing is changed', async ({ window }) => {
    const map = await openMap(window, plainMap)
    const row = Array.from({ length: 500 }, (_, at) => `c${at}`).join('\t')
    await paste(window, { text: Array.from({ length: 500 }, () => row).join('\n') })
    await expect(notices(window).getByText(/That would be 250000 cards at once/)).toBeVisible()
    await map.press('ArrowLeft')
    await paste(window, { text: Array.from({ length: 10_000 }, (_, at) => `line ${at}`).join('\n') })
    await expect(notices(window).getByText(/That would be 9996 new steps at once/)).toBeVisible()
    await map.isKept({ cards: empty })
  })

  test('HTML with scripts is words, whatever its size and however deep it is', async ({ window }) => {
    await window.evaluate('window.pwned = 0')
    const map = await openMap(window, plainMap)
    const evil =
      '<script>window.pwned=1</script><img src=x onerror="window.pwned=1"><svg onload="window.pwned=1"></svg><b onclick="window.pwned=1">bold</b>'
    await paste(window, { html: `<table><tr><td>${evil}<td>&lt;script&gt;<tr><td>\u0000c\u0007\u202e<td>d</table>`, text: '' })
    await map.isKept({ cards: { Doing: ['bold', '<script>', '', ''], Thinking: ['c\u202e', 'd', '', ''] } })
    await map.press('ControlOrMeta+z')
    await map.isKept({ cards: empty })
    const nested = '<table><tr><td>'.repeat(700_000)
    await paste(window, { html: `${nested}deep`, text: 'deep' })
    await expect.poll(async () => (await map.kept()).cards, { timeout: 20_000 }).toEqual({ Doing: ['deep', '', '', ''] })
    expect(await window.evaluate('window.pwned')).toBe(0)
  })

  test('a map that can only be read stays as it is', async ({ window }) => {
    await keepMap(window, plainMap)
    await paste(window, { text: 'no table here' })
    await expect(window.getByRole('dialog')).toHaveCount(0)
  })
})
