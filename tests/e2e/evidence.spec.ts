// Evidence: what statements rest on, by keyboard and mouse; coverage, what is due, and the way back into the map.
import type { Page } from '@playwright/test'
import type { Evidence } from '#core/model/evidence.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { targetNames } from './support/evidenceNames.ts'
import { keptRecords } from './support/host.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { countedIds, keepMap, openMap, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const map = plainMapWith({ Doing: ['alpha', 'beta', null, null], Pains: ['gamma', null, 'delta', null] })

test.describe('in the inspector', () => {
  test('by keyboard: a quote typed straight away backs the assumption; undo takes both back', async ({ window }) => {
    const here = await openMap(window, map)
    await here.press('Control+Home')
    await here.isAt('alpha, Assumption, card 1 of 1')
    await here.press('Alt+q')
    const field = window.getByRole('textbox', { name: 'Add evidence' })
    await expect(field).toBeFocused()
    await here.type('Tôi gọi mười lần')
    await here.press('Enter')
    const pieces = here.inspector.getByRole('region', { name: 'Rests on' }).getByRole('listitem')
    await expect(pieces).toContainText(['“Tôi gọi mười lần”'])
    await expect(here.inspector.getByRole('radio', { name: 'Evidence' })).toBeChecked()
    await expect.poll(() => kept(window)).toEqual(['quote “Tôi gọi mười lần” fair: alpha (evidence)'])
    // Escape lets go of what was typed and not added.
    await here.type('never mind')
    await here.press('Escape')
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
    await here.press('ControlOrMeta+z')
    await expect(pieces).toHaveCount(0)
    await expect(here.inspector.getByRole('radio', { name: 'Assumption' })).toBeChecked()
    await expect.poll(() => kept(window)).toEqual([])
  })

  test('edited where it stands, tied to more, untied, and what remains can be called an assumption again', async ({ window }) => {
    const here = await openMap(window, map)
    await addTo(here, window, 'alpha', 'Ten calls')
    await window.getByRole('button', { name: 'Edit: Ten calls' }).press('Enter')
    await expect(window.getByRole('textbox', { name: 'What was said or found' })).toBeFocused()
    await window.getByRole('button', { name: 'Kind: Quote' }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Interview' }).press('Enter')
    await window.getByRole('button', { name: 'Strength: Fair' }).press('Enter')
    await window.getByRole('menuitemradio', { name: 'Strong' }).press('Enter')
    await window.getByRole('textbox', { name: 'Source' }).fill('Lan')
    await window.getByRole('button', { name: 'Tie to a card, a feeling or a persona' }).press('Enter')
    await window.getByRole('combobox', { name: 'Search cards, feelings and personas' }).fill('DELTA')
    await here.press('Enter')
    await expect.poll(() => kept(window)).toEqual(['interview “Ten calls” strong, Lan: alpha (evidence), delta (evidence)'])
    await window.getByRole('button', { name: 'Done', exact: true }).press('Enter')
    await window.getByRole('button', { name: 'Untie: Ten calls' }).press('Enter')
    await expect.poll(() => kept(window)).toEqual(['interview “Ten calls” strong, Lan: delta (evidence)'])
    await expect(here.inspector).toContainText('Said to rest on evidence, but none is noted here.')
    await window.getByRole('button', { name: 'Make it an assumption' }).press('Enter')
    await expect(here.inspector.getByRole('radio', { name: 'Assumption' })).toBeChecked()
  })

  test('a piece that is there is found without accents and tied; several cards get one piece together', async ({ window }) => {
    const here = await openMap(window, map)
    await addTo(here, window, 'alpha', 'Đường dây bận suốt')
    await pick(here, 'gamma')
    await window.getByRole('button', { name: 'Tie a piece that is there' }).click()
    await window.getByRole('combobox', { name: 'Search evidence' }).fill('duong day')
    await here.press('Enter')
    await expect.poll(() => kept(window)).toEqual(['quote “Đường dây bận suốt” fair: alpha (evidence), gamma (evidence)'])
    await pick(here, 'beta')
    await window.keyboard.down('Shift')
    await pick(here, 'delta')
    await window.keyboard.up('Shift')
    await here.press('Alt+q')
    await expect(window.getByRole('textbox', { name: 'Add evidence' })).toBeFocused()
    await here.type('Seen twice')
    await here.press('Enter')
    await expect
      .poll(() => kept(window))
      .toEqual([
        'quote “Seen twice” fair: beta (evidence), delta (evidence)',
        'quote “Đường dây bận suốt” fair: alpha (evidence), gamma (evidence)'
      ])
    await expect(here.inspector.getByRole('region', { name: 'All of them rest on' })).toContainText('Seen twice')
  })

  test('a feeling and a persona rest on evidence too', async ({ window }) => {
    const here = await openMap(window, map)
    await here.press('Control+Home', 'ArrowDown', 'ArrowDown')
    await here.press('Alt+q')
    await expect(window.getByRole('textbox', { name: 'Add evidence' })).toBeFocused()
    await here.type('I was glad')
    await here.press('Enter')
    await expect.poll(() => kept(window)).toEqual(['quote “I was glad” fair: Lan at One (evidence)'])
    await window.getByRole('button', { name: 'Persona Lan' }).click()
    await window.getByRole('menuitem', { name: 'Edit…' }).click()
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Add evidence' }).fill('Six years with us')
    await here.press('Enter')
    await expect.poll(() => kept(window)).toContain('quote “Six years with us” fair: Lan')
  })

  test('a script is text and opens nothing; a page over https is asked about first', async ({ window }) => {
    const here = await openMap(window, map)
    await addTo(here, window, 'alpha', 'See there')
    await window.getByRole('button', { name: 'Edit: See there' }).click()
    const link = window.getByRole('textbox', { name: 'Link' })
    await link.fill(['javascript', 'alert(1)'].join(':'))
    await expect(here.inspector).toContainText('Kept as text: only https: and mailto: addresses are opened.')
    await expect(window.getByRole('button', { name: /^Open / })).toHaveCount(0)
    await expect(window.locator('a[href^="javascript"]')).toHaveCount(0)
    await link.fill('https://example.com/calls')
    await expect(here.inspector).not.toContainText('Kept as text')
    await expect(window.getByRole('button', { name: 'Open https://example.com/calls' })).toBeVisible()
  })
})

test.describe('in its view', () => {
  test('lines and tables are pasted as pieces, found, filtered, edited and removed', async ({ window }) => {
    const here = await openMap(window, map)
    await toEvidence(window)
    await expect(window.getByRole('heading', { name: 'No evidence yet' })).toBeVisible()
    const field = window.getByRole('textbox', { name: 'Add evidence' })
    await paste(field, '“Chờ mãi” – Chị Lan, 12/09/2026\n- I rang ten times')
    const items = window
      .getByRole('region', { name: 'All evidence' })
      .getByRole('listitem')
      .filter({ has: window.getByRole('button', { name: /^Edit/ }) })
    await expect(items).toHaveCount(2)
    await paste(field, 'Loại\tNội dung\tNguồn\tNgày\nKhiếu nại\tCước tăng\tTổng đài\t3/9/2025')
    await expect(items).toHaveCount(3)
    await expect
      .poll(() => kept(window))
      .toEqual(['complaint “Cước tăng” fair, Tổng đài: ', 'quote “Chờ mãi” fair, Chị Lan: ', 'quote “I rang ten times” fair: '])
    await window.getByRole('searchbox', { name: 'Search evidence' }).fill('cuoc tang')
    await expect(items).toHaveCount(1)
    await window.getByRole('searchbox', { name: 'Search evidence' }).fill('zzz')
    await window.getByRole('button', { name: 'Show all' }).click()
    await expect(items).toHaveCount(3)
    await window.getByRole('button', { name: 'Kind: Any kind' }).click()
    await window.getByRole('menuitemradio', { name: 'Complaint' }).click()
    await expect(items).toHaveCount(1)
    await window.getByRole('button', { name: 'Remove evidence: Cước tăng' }).click()
    await expect(items).toHaveCount(0)
    await here.press('ControlOrMeta+z')
    await expect(items).toHaveCount(1)
    // One paste is one step.
    await here.press('ControlOrMeta+z', 'ControlOrMeta+z')
    await expect.poll(() => kept(window)).toEqual([])
  })

  test('a piece becomes a pain that rests on it, at the step that one chooses, and an opportunity', async ({ window }) => {
    await openMap(window, map)
    await toEvidence(window)
    await window.getByRole('textbox', { name: 'Add evidence' }).fill('Nobody says sorry')
    await window.keyboard.press('Enter')
    const more = window.getByRole('button', { name: 'More for this piece: Nobody says sorry' })
    await more.press('Enter')
    await window.getByRole('menuitem', { name: 'Make a pain of it' }).press('Enter')
    await window.getByRole('combobox', { name: 'At which step?' }).fill('four')
    await window.keyboard.press('Enter')
    await expect.poll(() => kept(window)).toEqual(['quote “Nobody says sorry” fair: Nobody says sorry (evidence)'])
    await more.press('Enter')
    await window.getByRole('menuitem', { name: 'Make an opportunity of it' }).press('Enter')
    await expect
      .poll(async () => ofType(await keptRecords(window), 'opportunity').map(({ title, answerIds }) => [title, answerIds.length]))
      .toEqual([['Nobody says sorry', 1]])
    // One step each.
    await window.getByRole('heading', { name: 'All evidence' }).click()
    await window.keyboard.press('ControlOrMeta+z')
    await window.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => kept(window)).toEqual(['quote “Nobody says sorry” fair: '])
  })

  test('coverage says how much is known where, and leads there; what weighs most comes first', async ({ window }) => {
    const here = await openMap(window, {
      ...map,
      stages: [
        { title: 'First', steps: ['One', { title: 'Two', momentOfTruth: true }] },
        { title: 'Second', steps: ['Three', 'Four'] }
      ]
    })
    await addTo(here, window, 'gamma', 'Seen')
    await toEvidence(window)
    await expect(window.getByText('13% of 8 statements are more than assumed')).toBeVisible()
    await expect(window.getByRole('button', { name: 'Doing, First: 0 of 2 backed, 0 of them validated' })).toBeVisible()
    const heaviest = window.getByRole('region', { name: 'Assume least where it matters' }).getByRole('link')
    await expect(heaviest).toContainText([/beta.*Moment of truth/, /feeling at “Two”/, /feeling at “Three”/, /delta.*Pain/])
    await window.getByRole('button', { name: 'Pains, First: 1 of 1 backed, 0 of them validated' }).press('Enter')
    await window.getByRole('link', { name: 'Evidence: gamma' }).press('Enter')
    await here.isAt('gamma, Evidence, card 1 of 1')
  })

  test('what is due is said quietly, leads to where it stands, and can be looked at', async ({ window }) => {
    const records = recordsOf(
      { ...map, evidence: [{ kind: 'survey', text: 'Old answers', source: '', date: '2020-01-01', cards: [] }] },
      countedIds('r')
    )
    await keepMap(
      window,
      records.map((record) => (record.type === 'map' ? { ...record, reviewDate: '2021-03-01' } : record))
    )
    await window.reload()
    await new LibraryPage(window).open(map.title)
    await new MapPage(window).isOpen()
    await expect(window.getByRole('button', { name: /More.*2 things are to be looked at again/ })).toBeVisible()
    await toEvidence(window)
    const due = window.getByRole('region', { name: 'To look at again' })
    await expect(due.getByRole('listitem')).toContainText([/Old answers.*older than a year/, /Plain.*Review of the map/])
    await due.getByRole('button', { name: /^Plain/ }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.press('Escape')
    await due.getByRole('button', { name: 'Still holds: Old answers' }).click()
    await expect(due.getByRole('listitem')).toHaveCount(1)
    await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(due.getByRole('listitem')).toHaveCount(2)
  })

  test('ten thousand characters and evidence whose cards are gone do no harm', async ({ window }) => {
    const here = await openMap(window, map)
    await addTo(here, window, 'alpha', 'x'.repeat(10_000))
    await here.press('Escape')
    await here.press('Delete')
    await toEvidence(window)
    await expect(window.getByRole('region', { name: 'All evidence' })).toContainText('Not tied yet')
    await expect.poll(async () => (await kept(window)).map((line) => line.length > 10_000)).toEqual([true])
    const isWide = await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
  })
})

test('the mark of a card shows under the pointer what it rests on', async ({ window }) => {
  const here = await openMap(window, map)
  await addTo(here, window, 'alpha', 'Ten calls, no answer')
  await here.press('ControlOrMeta+i')
  const words = await here.card('alpha').boundingBox()
  if (!words) throw new Error('the card is drawn')
  const middle = words.y + words.height / 2
  await window.mouse.move(words.x + 20, middle)
  await expect(window.locator('.cv-card-hover')).toBeVisible()
  // The mark stands at the other end of the first line.
  await window.mouse.move(words.x + 132, middle, { steps: 4 })
  await expect(window.locator('.evidence-bubble')).toContainText('“Ten calls, no answer”')
  await window.mouse.move(words.x + 20, middle)
  await expect(window.locator('.evidence-bubble')).toHaveCount(0)
})

async function pick(here: MapPage, text: string): Promise<void> {
  const box = await here.card(text).boundingBox()
  if (!box) throw new Error(`${text} is drawn`)
  await here.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function addTo(here: MapPage, window: Page, card: string, text: string): Promise<void> {
  await pick(here, card)
  await here.press('Alt+q')
  const field = window.getByRole('textbox', { name: 'Add evidence' })
  await expect(field).toBeFocused()
  await field.fill(text)
  await here.press('Enter')
  await expect(field).toHaveValue('')
}

async function toEvidence(window: Page): Promise<void> {
  await window.getByRole('button', { name: /^More/ }).first().click()
  await window.getByRole('menuitem', { name: /^Evidence/ }).click()
  await expect(window.getByRole('heading', { name: 'Evidence', level: 1 })).toBeVisible()
}

async function paste(field: ReturnType<Page['getByRole']>, text: string): Promise<void> {
  await field.focus()
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

/** Evidence as it is kept, in the order of its words: kind, words, strength, source, and what rests on it with how sure one is. */
async function kept(window: Page): Promise<string[]> {
  const records = await keptRecords(window)
  const document = documentOf(records)
  const strengths = { 1: 'weak', 2: 'fair', 3: 'strong' } as Readonly<Record<number, string>>
  return ofType(records, 'evidence')
    .map((piece: Evidence) => {
      const { kind, text, strength, source, targetIds } = piece
      return `${kind} “${text}” ${strengths[strength]}${source === '' ? '' : `, ${source}`}: ${targetNames(document, targetIds).join(', ')}`
    })
    .sort()
}

function ofType<Type extends JourneyRecord['type']>(records: readonly JourneyRecord[], type: Type) {
  return records.filter((record): record is Extract<JourneyRecord, { type: Type }> => record.type === type)
}
