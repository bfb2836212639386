// Files that are handed out, opened in a real browser that can reach nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import type { Writer, WritingJob } from '#publishing/writer.ts'
import { findChromium } from '../../../build/scripts/findChromium.ts'

export interface OpenedFile {
  readonly page: Page
  /** Everything that the page asked for beside itself and what it holds. */
  readonly requests: readonly string[]
  /** What the browser had to complain about. */
  readonly complaints: readonly string[]
}

export interface FileBrowser {
  /** Opens bytes as a file of this ending. */
  readonly open: (data: Uint8Array, ending: string, size?: { width: number; height: number }) => Promise<OpenedFile>
  readonly close: () => Promise<void>
}

export async function fileBrowser(): Promise<FileBrowser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH to its executable.')
  const folder = mkdtempSync(join(tmpdir(), 'handed-out-'))
  const browser: Browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  let count = 0
  return {
    open: async (data, ending, size = { width: 1440, height: 900 }) => {
      const path = join(folder, `file${(count += 1)}.${ending}`)
      writeFileSync(path, data)
      const address = pathToFileURL(path).href
      const page = await browser.newPage({ viewport: size, hasTouch: size.width < 500 })
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url())
      })
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(address)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      return { page, requests, complaints }
    },
    close: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

export const resourcesFolder = join(import.meta.dirname, '../../../resources')

export function sampleRecords(language: 'en' | 'vi'): JourneyRecord[] {
  let count = 0
  return sampleMap(language, () => `id${(count += 1)}`)
}

export function job(
  records: readonly JourneyRecord[] | JourneyDocument,
  options: Partial<HandOutOptions> & Pick<HandOutOptions, 'language'>
): WritingJob {
  return {
    document: Array.isArray(records) ? documentOf(records as JourneyRecord[]) : (records as JourneyDocument),
    options: { ...usualHandOut, ...options },
    edition: editionIn(options.language, '2026-11-21', null),
    attachments: [],
    resourcesFolder,
    progress: () => undefined
  }
}

export async function written(write: Writer, ...made: Parameters<typeof job>): Promise<Buffer> {
  return Buffer.from((await write(job(...made))).data)
}
