// Starts the built main process under Node with the double of Electron, and hands its page over as an ordinary Playwright page.
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Configuration, Note } from '../../doubles/electron/control.ts'
import type { OwnChromium } from './chromium.ts'

const root = join(import.meta.dirname, '..', '..', '..')
/** Where the double shows `app://bundle/`. */
export const pageOrigin = 'https://bundle.app.electron-double.test'

export interface DoubleOptions {
  readonly chromium: OwnChromium
  /** Stands for the person's home: library, window state and instance lock go there. */
  readonly home: string
  readonly args?: readonly string[]
  /** Folder with the built `main`, `preload` and `renderer`. */
  readonly built?: string
  readonly languages?: readonly string[]
  readonly workAreas?: Configuration['workAreas']
  /** What the person answers to a dialog. A question that nobody answers fails `problems`. */
  readonly answer?: (question: string, details: unknown) => unknown
}

export interface RunningDouble {
  readonly process: ChildProcess
  /** The page of the window, once it has loaded. */
  readonly page: () => Promise<Page>
  /** Does what a person or the system would do; see `onOrder` in the double. */
  readonly order: (order: string, details?: unknown) => Promise<unknown>
  readonly notes: readonly Note[]
  readonly questions: readonly { readonly question: string; readonly details: unknown }[]
  /** Everything that must never happen: unexpected uses of Electron, requests that would have left, navigations and windows that were allowed. */
  readonly problems: () => readonly string[]
  /** Exit code of the process. */
  readonly exited: Promise<number | null>
  /** Quits in order; kills after ten seconds. */
  readonly close: () => Promise<void>
}

export function launchElectronDouble(options: DoubleOptions): RunningDouble {
  const { chromium, home, args = [], built = join(root, 'out'), languages = ['en-US'] } = options
  const { workAreas = [{ x: 0, y: 0, width: 1920, height: 1040 }], answer } = options
  const configuration: Configuration = { endpoint: chromium.endpoint, languages, workAreas }
  // What a person's shell would say, and nothing of this process's own.
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    APPDATA: join(home, 'data'),
    LANG: 'en_US.UTF-8',
    ELECTRON_DOUBLE: JSON.stringify(configuration)
  }
  const known = new Set(chromium.context.pages())
  const child = fork(join(built, 'main', 'index.js'), [...args], {
    cwd: home,
    env,
    execArgv: ['--import', join(root, 'tests/doubles/electron/register.mjs')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc']
  })
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  const notes: Note[] = []
  const questions: { question: string; details: unknown }[] = []
  const unanswered: string[] = []
  const ordered = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0

  child.on('message', (message: Message) => {
    if (message.note !== undefined) notes.push(message.note)
    if (message.question !== undefined) {
      const { id, question, details } = message.question
      questions.push({ question, details })
      const value = answer?.(question, details)
      if (value === undefined && question !== 'errorBox') unanswered.push(`unanswered: ${question} ${JSON.stringify(details)}`)
      else void Promise.resolve(value).then((given) => child.connected && child.send({ answer: { id, value: given } }))
    }
    if (message.done !== undefined) {
      const { id, value, error } = message.done
      if (error === undefined) ordered.get(id)?.resolve(value)
      else ordered.get(id)?.reject(new Error(error))
    }
  })
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))

  const order = (name: string, details?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      ordered.set(last, { resolve, reject })
      child.send({ order: { id: last, order: name, details } })
    })
  const decided = new WeakSet<Page>()
  const findPage = () => chromium.context.pages().find((page) => !known.has(page) && page.url().startsWith(pageOrigin))
  const page = async (): Promise<Page> => {
    const gone = exited.then((code) => {
      throw new Error(`main ended with ${code}: ${stderr}`)
    })
    gone.catch(() => undefined)
    for (;;) {
      const found = findPage()
      if (found !== undefined) {
        if (!decided.has(found)) {
          decided.add(found)
          // Playwright is the one who hears of a beforeunload, and would accept it by itself; here main decides.
          found.on('dialog', (dialog) => {
            if (dialog.type() === 'beforeunload')
              void order('beforeUnload').then((leave) => (leave === true ? dialog.accept() : dialog.dismiss()))
          })
        }
        await found.waitForLoadState('load')
        return found
      }
      const changes = [...chromium.context.pages()].filter((each) => !known.has(each))
      await Promise.race([
        gone,
        chromium.context.waitForEvent('page', { timeout: 500 }).catch(() => undefined),
        ...changes.map((each) => each.waitForEvent('framenavigated', { timeout: 500 }).catch(() => undefined))
      ])
    }
  }

  return {
    process: child,
    page,
    order,
    notes,
    questions,
    exited,
    problems: () => [
      ...unanswered,
      ...notes.filter(isFailure).map((each) => JSON.stringify(each)),
      ...(/TypeError|ReferenceError/.test(stderr) ? [stderr] : [])
    ],
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      if (child.connected) order('quit').catch(() => undefined)
      await exited
      clearTimeout(timer)
    }
  }
}

interface Message {
  readonly note?: Note
  readonly question?: { readonly id: number; readonly question: string; readonly details: unknown }
  readonly done?: { readonly id: number; readonly value?: unknown; readonly error?: string }
}

function isFailure(note: Note): boolean {
  if (note.kind === 'navigationAllowed') return !note.url.startsWith('app://bundle/')
  return note.kind === 'unexpected' || note.kind === 'egress' || note.kind === 'windowOpened'
}
