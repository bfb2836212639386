// Pasting a whole table: it becomes a map of its own, looked over and put right before anything is kept. And what means no good.
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { excel, markdown, notices, notion, paste, sheets, word, type Copied } from './support/clipboard.ts'
import type { Outline } from './support/content.ts'
import { keptTitles } from './support/host.ts'
import { dropFiles, handed, makePicture, pasteFiles } from './support/pictures.ts'
import { keepMap, openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const empty: Outline['cards'] = {}

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

  test('words pasted onto the library are no map, and nothing happens', async ({ window }) => {
    await keepMap(window, plainMap)
    await paste(window, { text: 'no table here' })
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await expect(notices(window)).not.toContainText(/./)
  })

  test('a picture pasted or dropped onto the library says where it can go', async ({ window }) => {
    await keepMap(window, plainMap)
    await expect(window.getByRole('link', { name: 'Plain' }).first()).toBeVisible()
    const hint = 'A picture belongs on a card: open a map, then paste or drop it there.'
    const picture = handed(await makePicture(window, { name: 'photo.png', type: 'image/png', width: 8, height: 8, color: 'red' }))
    await pasteFiles(window, [picture], { 'text/html': '<img src="https://example.com/photo.png">' })
    await expect(notices(window).getByText(hint)).toBeVisible()
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await dropFiles(window, [picture], { x: 200, y: 300 })
    await expect(window.getByRole('dialog').getByText(hint)).toBeVisible()
  })
})
