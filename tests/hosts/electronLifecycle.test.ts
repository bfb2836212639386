// Starting, closing, crashing and being started twice: the built main and preload through the double of Electron, with a page of a few
// lines that does what a test tells it over `window.behave`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startChromium, type OwnChromium } from '../e2e/support/chromium.ts'
import { launchElectronDouble, type DoubleOptions, type RunningDouble } from '../e2e/support/electronDouble.ts'
import { builtWithPage, type BuiltWithPage } from './builtWithPage.ts'

const obedientPage = `
  const { call, onEvent } = window.outsideIn
  window.heard = []
  window.behave = { saves: true }
  onEvent((event) => window.heard.push(event))
  onEvent(async ({ name }) => {
    if (name === 'host.closing' && 'saves' in window.behave) await call('host.readyToClose', { saved: window.behave.saves })
  })
  window.ready = true
`
let bundle: BuiltWithPage
let chromium: OwnChromium
const running: RunningDouble[] = []

beforeAll(async () => {
  bundle = builtWithPage(obedientPage)
  chromium = await startChromium()
})

afterEach(async () => {
  const apps = running.splice(0)
  await Promise.all(apps.map((app) => app.close()))
  expect(apps.flatMap((app) => app.problems())).toEqual([])
})

afterAll(async () => {
  await chromium.close()
  bundle.remove()
})

function launch(options: Partial<DoubleOptions> & { readonly home: string }): RunningDouble {
  const app = launchElectronDouble({ chromium, built: bundle.built, ...options })
  running.push(app)
  return app
}

async function readyPage(app: RunningDouble): Promise<Page> {
  const page = await app.page()
  await page.waitForFunction(() => 'ready' in window)
  return page
}

interface Heard {
  readonly name: string
  readonly data: { readonly action?: string; readonly file?: { readonly name: string; readonly data: string } | null }
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
const behave = (page: Page, behaviour: object) => page.evaluate((given) => Object.assign(window, { behave: given }), behaviour)
const textOf = (data: string | undefined) => Buffer.from(data ?? '', 'base64').toString('utf8')
const callPage = (page: Page, name: string, params: object) =>
  page.evaluate(
    ([operation, given]) =>
      (window as unknown as { outsideIn: { call: (name: unknown, params: unknown) => Promise<unknown> } }).outsideIn.call(operation, given),
    [name, params] as const
  )

test('the window closes when the page has saved, and the process ends in order', async () => {
  const app = launch({ home: bundle.newHome() })
  await readyPage(app)
  await app.order('closeWindow')
  expect(await app.exited).toBe(0)
})

test('closing is held back for as long as the page saves', async () => {
  const app = launch({ home: bundle.newHome() })
  const page = await readyPage(app)
  await behave(page, {})
  await app.order('closeWindow')
  await expect.poll(async () => (await heard(page)).map(({ name }) => name)).toEqual(['host.closing'])
  await app.order('closeWindow')
  expect(await app.order('windows')).toHaveLength(1)
  await callPage(page, 'host.readyToClose', { saved: true }).catch(() => undefined)
  expect(await app.exited).toBe(0)
})

test('quitting is held back in the same way, and goes on by itself', async () => {
  const app = launch({ home: bundle.newHome() })
  const page = await readyPage(app)
  await behave(page, {})
  await app.order('quit')
  await expect.poll(async () => (await heard(page)).map(({ name }) => name)).toEqual(['host.closing'])
  expect(app.process.exitCode).toBe(null)
  await callPage(page, 'host.readyToClose', { saved: true }).catch(() => undefined)
  expect(await app.exited).toBe(0)
})

test('closing the first window closes the second one too, each when its own page has saved', async () => {
  const app = launch({ home: bundle.newHome() })
  const page = await readyPage(app)
  const opened = chromium.context.waitForEvent('page')
  await callPage(page, 'host.openWindow', { view: 'presenter', id: 'j0123456789abcdefghij' })
  const second = await opened
  await second.waitForFunction(() => 'ready' in window)
  await behave(second, {})
  expect(await app.order('windows')).toHaveLength(2)
  await callPage(page, 'host.openWindow', { view: 'presenter', id: 'j0123456789abcdefghij' })
  expect(await app.order('windows')).toHaveLength(2)
  await app.order('closeWindow')
  await expect.poll(() => app.order('windows')).toHaveLength(1)
  await expect.poll(async () => (await heard(second)).map(({ name }) => name)).toEqual(['host.closing'])
  expect(app.process.exitCode).toBe(null)
  await callPage(second, 'host.readyToClose', { saved: true }).catch(() => undefined)
  expect(await app.exited).toBe(0)
})

test('where saving fails the person is told and may stay; the app goes on', async () => {
  const answers = [{ response: 0 }, { response: 1 }]
  const app = launch({ home: bundle.newHome(), answer: () => answers.shift() })
  const page = await readyPage(app)
  await behave(page, { saves: false })
  await app.order('quit')
  await expect.poll(() => app.questions.length).toBe(1)
  expect(app.questions[0]).toMatchObject({
    question: 'messageBox',
    details: { message: 'Your last changes are not saved yet', buttons: ['Stay', 'Close without them'], cancelId: 0 }
  })
  expect(await callPage(page, 'host.info', {})).toMatchObject({ ok: true })
  await app.order('closeWindow')
  expect(await app.exited).toBe(0)
  expect(app.questions).toHaveLength(2)
})

test('a page that does not answer is waited for; then the person decides', async () => {
  const app = launch({ home: bundle.newHome(), answer: () => ({ response: 1 }) })
  const page = await readyPage(app)
  await behave(page, {})
  await app.order('closeWindow')
  expect(await app.exited).toBe(0)
  expect(app.questions).toMatchObject([{ details: { buttons: ['Wait', 'Close without them'] } }])
})

test('the guard of the page against being closed does not hold a window whose closing is decided', async () => {
  const app = launch({ home: bundle.newHome(), answer: () => ({ response: 1 }) })
  const page = await readyPage(app)
  await page.mouse.click(20, 20)
  await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()))
  await behave(page, { saves: false })
  await app.order('closeWindow')
  expect(await app.exited).toBe(0)
})

test('a second start hands its file to the first, which comes to the front', async () => {
  const home = bundle.newHome()
  const first = launch({ home })
  const page = await readyPage(first)
  const file = join(home, 'Hành trình.journey.json')
  writeFileSync(file, '{"second":true}')
  await first.order('minimize')
  const second = launch({ home, args: [file] })
  expect(await second.exited).toBe(0)
  expect(second.notes.filter(({ kind }) => kind === 'windowCreated')).toEqual([])
  await expect.poll(async () => (await heard(page)).length).toBe(1)
  const [{ name, data } = { name: '', data: {} }] = await heard(page)
  expect([name, data.action, data.file?.name, textOf(data.file?.data)]).toEqual([
    'host.command',
    'openFile',
    'Hành trình.journey.json',
    '{"second":true}'
  ])
  const focused = () => first.notes.filter(({ kind }) => kind === 'focused').length
  await expect.poll(focused).toBeGreaterThan(0)
  const before = focused()
  const third = launch({ home })
  expect(await third.exited).toBe(0)
  await expect.poll(focused).toBe(before + 1)
})

test('two people, or two homes, are two apps', async () => {
  const [one, two] = [launch({ home: bundle.newHome() }), launch({ home: bundle.newHome() })]
  await one.page()
  await two.page()
  expect([one.process.exitCode, two.process.exitCode]).toEqual([null, null])
})

test('a file on the command line reaches the page once it listens; other arguments do not', async () => {
  const home = bundle.newHome()
  writeFileSync(join(home, 'a.journey.json'), '{"a":1}')
  writeFileSync(join(home, 'secret.json'), '{}')
  const library = join(home, 'elsewhere', 'other.db')
  const app = launch({ home, args: ['--library', library, 'secret.json', 'a.journey.json', '--flag'] })
  const page = await readyPage(app)
  await expect.poll(async () => (await heard(page)).map(({ data }) => data.file?.name)).toEqual(['a.journey.json'])
  expect(await callPage(page, 'host.info', {})).toMatchObject({ value: { libraryPath: library } })
  expect(existsSync(library)).toBe(true)
})

test('a file that the desktop opens while the app runs reaches the page; one that is gone is named', async () => {
  const home = bundle.newHome()
  writeFileSync(join(home, 'b.journey.json'), '{"b":1}')
  const app = launch({ home })
  const page = await readyPage(app)
  await app.order('openFile', join(home, 'b.journey.json'))
  await app.order('openFile', join(home, 'secret.json'))
  await app.order('openFile', join(home, 'gone.journey.json'))
  await expect.poll(async () => (await heard(page)).map(({ data }) => data.file?.name)).toEqual(['b.journey.json'])
  await expect.poll(() => app.questions).toMatchObject([{ question: 'errorBox', details: { title: 'The file could not be read' } }])
})

test('the window comes back where it was, and never where nobody can reach it', async () => {
  const home = bundle.newHome()
  const bounds = { x: 200, y: 120, width: 1000, height: 700 }
  const first = launch({ home })
  await readyPage(first)
  await first.order('setBounds', bounds)
  await first.order('closeWindow')
  await first.exited
  const created = async (options: Partial<DoubleOptions>) => {
    const app = launch({ home, ...options })
    await readyPage(app)
    const note = app.notes.find(({ kind }) => kind === 'windowCreated') as { options: Record<string, unknown> } | undefined
    const windows = (await app.order('windows')) as { isMaximized: boolean }[]
    await app.order('maximize')
    await app.order('closeWindow')
    await app.exited
    const { x, y, width, height } = note?.options ?? {}
    return { x, y, width, height, isMaximized: windows[0]?.isMaximized }
  }
  expect(await created({})).toEqual({ ...bounds, isMaximized: false })
  const small = [{ x: 0, y: 0, width: 900, height: 600 }]
  writeFileSync(placeFile(home), JSON.stringify({ bounds: { ...bounds, x: 5000 }, isMaximized: true }))
  expect(await created({ workAreas: small })).toEqual({ x: undefined, y: undefined, width: 900, height: 600, isMaximized: true })
  writeFileSync(placeFile(home), '{"bounds":{"x":"left"')
  expect(await created({ workAreas: small })).toEqual({ x: undefined, y: undefined, width: 900, height: 600, isMaximized: false })
  expect(JSON.parse(readFileSync(placeFile(home), 'utf8'))).toMatchObject({ isMaximized: true })
})

test('a page that crashed is loaded anew when the person wants it', async () => {
  const app = launch({ home: bundle.newHome(), answer: () => ({ response: 0 }) })
  const page = await readyPage(app)
  const crashed = page.waitForEvent('crash')
  await app.order('crash')
  await crashed
  await expect.poll(() => app.questions.length).toBe(1)
  expect(app.questions[0]).toMatchObject({ details: { message: 'The window stopped working', buttons: ['Load anew', 'Quit'] } })
  await expect.poll(() => app.order('listening')).toBe(true)
})

test('the menu speaks the language of the system, then the chosen one, and sends its actions to the page', async () => {
  const app = launch({ home: bundle.newHome(), languages: ['fr-FR', 'vi-VN'] })
  const page = await readyPage(app)
  const labels = async () => ((await app.order('menuItems')) as { label?: string }[]).map(({ label }) => label)
  expect(await labels()).toContain('Chỉnh sửa')
  expect(await callPage(page, 'journeys.list', { trashed: false })).toMatchObject({ value: [{ title: expect.stringContaining('cước') }] })
  await callPage(page, 'settings.set', { key: 'language', value: '"en"' })
  await expect.poll(labels).toContain('Edit')
  await app.order('menu', 'undo')
  const commands = async () => (await heard(page)).filter(({ name }) => name === 'host.command')
  await expect.poll(commands).toEqual([{ name: 'host.command', data: { action: 'undo', file: null } }])
})

test('dialogs give paths, files are written whole, and showing one in its folder is handed to the system', async () => {
  const home = bundle.newHome()
  const target = join(home, 'saved.journey.json')
  const answers: Record<string, unknown> = {
    saveDialog: { canceled: false, filePath: target },
    openDialog: { canceled: false, filePaths: [target] }
  }
  const app = launch({ home, answer: (question) => answers[question] })
  const page = await readyPage(app)
  const data = Buffer.from('{"kept":true}').toString('base64')
  expect(await callPage(page, 'files.save', { name: 'Bill.journey.json', data })).toEqual({ ok: true, value: { path: target } })
  expect(readFileSync(target, 'utf8')).toBe('{"kept":true}')
  expect(await callPage(page, 'files.pick', {})).toEqual({ ok: true, value: [{ name: 'saved.journey.json', data }] })
  await callPage(page, 'host.reveal', { path: target })
  await allSaid(app)
  expect(app.notes.filter(({ kind }) => kind === 'revealed')).toEqual([{ kind: 'revealed', path: target }])
  expect(app.questions.map(({ question }) => question)).toEqual(['saveDialog', 'openDialog'])
})

/** What an app notes comes on a way of its own: once an order is answered, all that it noted before is here. */
async function allSaid(app: { readonly order: (name: 'windows') => Promise<unknown> }): Promise<void> {
  await app.order('windows')
}

function placeFile(home: string): string {
  return join(home, 'data', 'outside-in', 'electron', 'window.json')
}
