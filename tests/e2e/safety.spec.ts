// Texts are shown and never run, wherever they come from and wherever they go; and nothing ever leaves this computer.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { documentOf } from '#core/model/document.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { recordsOf, type MapDescription } from '#core/samples/mapDescription.ts'
import { ExportPage } from './pages/exportPage.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { startPresenting } from './pages/presentPage.ts'
import { payloads } from './support/payloads.ts'
import { countedIds, openMap, plainMap } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const at = (index: number) => payloads[index % payloads.length] ?? ''

/** A map with a payload in every text that a record can hold, every payload in some card. */
function hostileMap(): JourneyRecord[] {
  const lanes: MapDescription['lanes'] = [
    {
      kind: 'doing',
      title: at(1),
      cells: payloads.map((text, index) => ({ text, name: `card ${index}`, owner: at(index + 1), notes: at(index + 2) }))
    },
    {
      kind: 'emotion',
      title: at(3),
      curves: { one: payloads.map((_, index) => ({ score: (index % 5) - 2, quote: at(index), note: at(index + 3) })) }
    },
    { kind: 'touchpoints', title: at(5), cells: [{ text: at(7), channel: 'app' }] },
    { kind: 'lineOfVisibility', title: at(8) }
  ]
  const records = recordsOf(
    {
      title: at(0),
      description: at(2),
      state: 'current',
      personas: {
        one: {
          name: at(4),
          kind: 'customer',
          summary: at(6),
          quote: at(9),
          goals: at(10),
          needs: at(11),
          pains: at(12),
          motivations: at(13),
          context: at(14)
        }
      },
      stages: Array.from({ length: 8 }, (_, stage) => ({
        title: at(stage),
        steps: Array.from({ length: 6 }, (_, step) => at(stage * 6 + step))
      })),
      lanes,
      links: payloads.slice(1).map((label, index) => ({ from: `card ${index}`, to: `card ${index + 1}`, kind: 'leadsTo', label }))
    },
    countedIds('h')
  )
  return records
}

/** Nothing ran, and nothing that could run came into the page. */
async function isClean(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: (window as unknown as { pwned?: unknown }).pwned ?? null,
    inserted: [
      ...document.querySelectorAll(
        'script:not([src^="/"]), iframe, object, embed, base:not([href="/"]), form, foreignObject, meta[http-equiv="refresh"]'
      )
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => /^on/i.test(name))),
    addresses: [...document.querySelectorAll('[href], [src], [action]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '')
      .filter((address) => /^\s*(javascript|vbscript):|^data:text|attacker/i.test(address) && !/^data:image\/svg/.test(address)),
    polluted: ({} as { polluted?: unknown }).polluted ?? null
  }))
  expect(found).toEqual({ ran: null, inserted: [], handlers: [], addresses: [], polluted: null })
}

test('a hostile file: preview, map, panels, search, library and every export only show it', async ({ host, home, window }) => {
  test.slow()
  window.on('dialog', (dialog) => expect(dialog.type()).toBe('beforeunload'))
  const library = new LibraryPage(window)
  const file = { name: 'x.journey.json', bytes: Buffer.from(writeJourneyFile(documentOf(hostileMap()))) }
  await host.chooseFiles(() => library.importButton.click(), [file])
  const preview = new ImportPage(window)
  await expect(preview.dialog.getByRole('img')).toBeVisible()
  await isClean(window)
  await preview.dialog.getByRole('button', { name: /^Keep/ }).click()
  const map = await new MapPage(window).isOpen()
  await expect(map.title).toHaveText(at(0))
  await map.isAt(at(0))
  await isClean(window)

  await map.press('ControlOrMeta+i')
  await expect(map.inspector.getByRole('textbox', { name: 'Notes' })).toHaveValue(at(2))
  await isClean(window)
  await map.press('ArrowDown', 'Enter')
  await isClean(window)
  await map.press('Escape', 'ControlOrMeta+k')
  await window.getByRole('dialog').getByRole('combobox').fill('script')
  await isClean(window)
  await map.press('Escape')
  await window.getByRole('group', { name: 'Personas of this map' }).getByRole('button').first().click()
  await expect(window.getByRole('menu')).toBeVisible()
  await isClean(window)
  await window.getByRole('menuitem', { name: 'Edit…' }).click()
  await expect(window.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(at(4))
  await isClean(window)
  await map.press('Escape', 'ControlOrMeta+0')
  await isClean(window)
  await window.getByRole('button', { name: 'Outline', exact: true }).click()
  await expect(window.getByRole('treeitem').first()).toBeVisible()
  await isClean(window)
  await map.press('Escape', 'ControlOrMeta+Home', 'ControlOrMeta+Shift+m')
  await window.getByRole('textbox', { name: 'Your name' }).fill(at(16))
  await window.getByRole('textbox', { name: 'Write a comment' }).fill(at(15))
  await map.press('ControlOrMeta+Enter')
  await window.getByRole('button', { name: '1 open comment', exact: true }).click()
  await expect(window.getByRole('complementary', { name: 'Notes to each other' })).toContainText(at(15))
  await isClean(window)
  await map.press('Escape')
  const room = await startPresenting(window)
  await expect(room.controls).toBeVisible()
  await isClean(window)
  await room.press('Escape')
  await map.isOpen()
  await map.press('ControlOrMeta+Shift+s')
  await window.getByRole('dialog').getByRole('textbox').fill(at(17))
  await map.press('Enter')
  await expect(window.getByText(`“${at(17)}” is kept.`)).toBeVisible()
  await window.getByRole('button', { name: 'Title, review date and more' }).click()
  await window.getByRole('menuitem', { name: 'Versions…' }).click()
  await window.getByRole('navigation', { name: 'Versions, newest first' }).getByRole('link').nth(1).click()
  await window.getByRole('button', { name: 'Compare with now' }).click()
  await isClean(window)
  await window.getByRole('link', { name: 'Back to the map' }).click()
  await map.isOpen()

  const exporting = new ExportPage(window)
  for (const format of ['SVG', 'PNG', 'JSON', 'Mermaid'] as const) {
    await map.exportButton.click()
    await exporting.choose(format)
    await isClean(window)
    const { name, bytes } = await host.savedFile(() => exporting.save(format))
    expect(name).toMatch(/^[^<>:"/\\|?*]+$/)
    await expect(exporting.dialog).toHaveCount(0)
    if (format === 'SVG') await opensHarmless(window, home, bytes)
  }

  await window.getByRole('link', { name: 'To the library' }).click()
  await expect(library.heading).toBeVisible()
  for (const words of ['script', 'attacker', 'onerror', '__proto__']) {
    await library.search.fill(words)
    await expect(library.hits.first()).toBeVisible()
    await isClean(window)
  }
  await library.search.fill('')
  await library.choose(at(0), 'Move to trash')
  await library.place('Trash').click()
  await expect(window.getByRole('heading', { level: 2, name: at(0) })).toBeVisible()
  await isClean(window)
})

/** Opened by itself in a browser a file has every right that a page has: so there must be nothing in it that could use them. */
async function opensHarmless(window: Page, home: string, bytes: Buffer): Promise<void> {
  const path = join(home, 'exported.svg')
  writeFileSync(path, bytes)
  const svg = bytes.toString('utf8')
  expect(svg).not.toMatch(/<script|<foreignObject|<iframe|<!ENTITY|<!DOCTYPE|<\?xml-stylesheet|\son\w+\s*=\s*"(?!.*<\/text)/i)
  const page = await window.context().newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(path).href)
  const state = await page.evaluate(() => ({
    root: document.documentElement.tagName,
    ran: (globalThis as unknown as { pwned?: unknown }).pwned ?? null,
    active: [...document.querySelectorAll('script, foreignObject, a, image:not([href^="data:image/"]), use:not([href^="#"]), animate, set')]
      .length,
    handlers: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => /^on/i.test(name)))
  }))
  expect(state).toEqual({ root: 'svg', ran: null, active: 0, handlers: [] })
  expect(requests.filter((url) => !/^(file|data):/.test(url))).toEqual([])
  await page.close()
}

test('hostile Mermaid and a hostile file name are only shown', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const lines = payloads.map((text) => `    ${text.replaceAll('\n', ' ')}: 3: ${text.replaceAll(/[:,\n]/g, ' ')}`)
  const text = ['journey', `  title ${at(0)}`, `  section ${at(1)}`, ...lines].join('\n')
  const preview = new ImportPage(window)
  await expect(library.maps).toHaveCount(1)
  await preview.drop({ name: '<img src=x onerror=window.pwned=1>.mmd', bytes: Buffer.from(text) })
  await expect(preview.dialog.getByRole('img').first()).toBeVisible()
  await isClean(window)
  await preview.dialog.getByRole('button', { name: /^Keep/ }).click()
  await new MapPage(window).isOpen()
  await isClean(window)
  expect(host.problems()).toEqual([])
  await expect(library.heading).toHaveCount(0)
})

test('what is typed is only shown: titles, cards, personas, search', async ({ window }) => {
  const map = await openMap(window, plainMap)
  for (const payload of payloads.slice(0, 8)) {
    await window.keyboard.insertText(payload)
    await map.press('Enter')
  }
  await map.press('ArrowUp')
  await map.title.click()
  await window.keyboard.insertText(at(3))
  await map.press('Enter')
  await expect(map.title).toHaveText(at(3))
  await map.stepHeader('One').dblclick()
  await window.keyboard.insertText(at(2))
  await map.press('Enter')
  await map.addPersona.click()
  const dialog = window.getByRole('dialog', { name: 'Personas' })
  await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  for (const field of await dialog.getByRole('textbox').all()) await field.fill(at(5))
  // The last one takes evidence, and holds it until Enter: one row is the persona's, the other what she rests on.
  await map.press('Enter')
  await expect(dialog.getByRole('listitem').filter({ hasText: at(5) })).toHaveCount(2)
  await isClean(window)
  await map.press('Escape')
  await map.isKept({ title: at(3), personas: ['Lan', 'Minh', at(5)] })
  expect((await map.kept()).cards['Doing']?.[0]?.split(' | ')).toEqual(payloads.slice(0, 8))
  await window.getByRole('link', { name: 'To the library' }).click()
  const library = new LibraryPage(window)
  await library.search.fill(at(4))
  await isClean(window)
})

test('an address with a payload in it leads nowhere, quietly', async ({ host, window }) => {
  await new LibraryPage(window).open('A bill that doesn’t add up')
  await new MapPage(window).isOpen()
  await window.evaluate((payload) => {
    history.pushState(null, '', `?at=${encodeURIComponent(payload)}#${payload}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, at(3))
  await isClean(window)
  expect(host.problems()).toEqual([])
})
