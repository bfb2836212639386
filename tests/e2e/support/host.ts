// What every end-to-end test can do, whichever host shows the page.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { JourneyRecord } from '#core/model/records.ts'

/** Which host shows the page. */
export type HostKind = 'loopback' | 'double' | 'electron'

/** A file on its way in or out. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Buffer
}

/** One running program with a library of its own. */
export interface Host {
  readonly kind: HostKind
  /** The window; another one after `reopen`. */
  readonly page: () => Page
  /** Ends the program in order and starts it again on the same library, as on the next morning. */
  readonly reopen: () => Promise<Page>
  /** What is saved when `save` is done by the person: the file that arrives where they wanted it. */
  readonly savedFile: (save: () => Promise<unknown>) => Promise<GivenFile>
  /** Chooses files where `ask` makes the program ask for some. */
  readonly chooseFiles: (ask: () => Promise<unknown>, files: readonly GivenFile[]) => Promise<void>
  /** Everything that must never happen in any test: errors in the page, requests that leave. */
  readonly problems: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Asks the services as the page does. For looking at what is kept, never for doing what a person would do. */
export async function ask(page: Page, name: string, params: object): Promise<unknown> {
  const answer = await page.evaluate(
    async ([operation, given]) => {
      const bridge = (window as unknown as { outsideIn?: { call: (name: string, params: unknown) => Promise<unknown> } }).outsideIn
      if (bridge) return bridge.call(operation, given)
      const headers = { 'Content-Type': 'application/json', 'X-Outside-In-Token': localStorage.getItem('token') ?? '' }
      const response = await fetch('/api/call', { method: 'POST', headers, body: JSON.stringify({ name: operation, params: given }) })
      return (await response.json()) as unknown
    },
    [name, params] as const
  )
  const { ok, value, error } = answer as { ok: boolean; value: unknown; error: unknown }
  if (!ok) throw new Error(`${name}: ${JSON.stringify(error)}`)
  return value
}

/** The id of the map that the window shows. */
export function journeyIdOf(page: Page): string {
  return /\/maps\/([^/?#]+)/.exec(new URL(page.url()).pathname)?.[1] ?? ''
}

/** The records of the shown map as the library holds them. */
export async function keptRecords(page: Page, id = journeyIdOf(page)): Promise<readonly JourneyRecord[]> {
  return ((await ask(page, 'journeys.open', { id })) as { records: readonly JourneyRecord[] }).records
}

/** Titles in the library, sorted. */
export async function keptTitles(page: Page, trashed = false): Promise<readonly string[]> {
  return ((await ask(page, 'journeys.list', { trashed })) as { title: string }[]).map(({ title }) => title).sort()
}

/** Listens for what must never happen in a page. */
export function watchPage(page: Page, isOwn: (url: string) => boolean): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`error in the page: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    // A host that is killed on purpose makes the browser say that it cannot be reached.
    if (message.type() === 'error' && !isOfTheLine(message.text())) problems.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!isOwn(request.url())) problems.push(`a request left: ${request.url()}`)
  })
  return problems
}

/** Puts files on the person's disk, under their own names; gives the paths. */
export function writeGiven(home: string, files: readonly GivenFile[]): string[] {
  const folder = mkdtempSync(join(home, 'given-'))
  return files.map(({ name, bytes }) => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  })
}

/** What the browser itself says where the host is gone; the page has to say it in its own words. */
function isOfTheLine(text: string): boolean {
  return text.startsWith('Failed to load resource') || /^WebSocket connection to .* net::ERR_CONNECTION_(REFUSED|RESET)/.test(text)
}
