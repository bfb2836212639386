// A .tsx file only because it needs a page: files are picked and saved through elements.
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Transport } from '#contract/client.ts'
import type { HostEvent } from '#contract/events.ts'
import { invariant } from '#core/invariant.ts'
import type { Result } from '#core/result.ts'
import { connect, type Connection } from '../../../../src/renderer/platform/connect.ts'
import { createFilePort, largestFile, readFile } from '../../../../src/renderer/platform/files.ts'

// A worker encodes files; here is none.
vi.mock('../../../../src/renderer/platform/fileEncoder.ts', () => ({ encodeFile: async (file: File) => `encoded ${file.name}` }))

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(window, 'outsideIn')
})

describe('in Electron', () => {
  test('calls and events go through the preload, and a broken line is an answer', async () => {
    const { bridge, tell } = bridgeDouble(async (name) => {
      if (name === 'settings.set') throw new Error('gone')
      return { ok: true, value: { value: '1' } }
    })
    Object.assign(window, { outsideIn: bridge })
    const connection = connect()
    const heard: unknown[] = []
    connection.on('library.changed', (data) => heard.push(data))
    tell({ name: 'library.changed', data: {} })
    expect({ host: connection.host, line: connection.line.get(), heard }).toEqual({ host: 'electron', line: 'open', heard: [{}] })
    expect(await connection.call('settings.get', { key: 'x' })).toEqual({ ok: true, value: { value: '1' } })
    expect(await connection.call('settings.set', { key: 'x', value: '1' })).toMatchObject({ ok: false, error: { code: 'unreachable' } })
  })

  test('files go through the dialogs of the host', async () => {
    const { bridge } = bridgeDouble(async (name, params) =>
      name === 'files.pick'
        ? { ok: true, value: [{ name: 'a.mmd', data: 'YQ==' }] }
        : { ok: true, value: { path: (params as { name: string }).name === 'no.svg' ? null : '/home/mai/map.svg' } }
    )
    Object.assign(window, { outsideIn: bridge })
    const files = createFilePort(connect())
    const [picked] = okValue(await files.pickFiles())
    expect([picked?.name, await picked?.read()]).toEqual(['a.mmd', { ok: true, value: 'YQ==' }])
    expect(await files.save({ name: 'map.svg', mime: 'image/svg+xml', data: 'YQ==' })).toEqual({
      ok: true,
      value: { kind: 'saved', path: '/home/mai/map.svg' }
    })
    expect(await files.save({ name: 'no.svg', mime: 'image/svg+xml', data: 'YQ==' })).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })
})

describe('in a browser', () => {
  const inBrowser = createFilePort({ host: 'web' } as Connection)

  test('a file is handed over as a download of its name', async () => {
    const clicked: { name: string; href: string }[] = []
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:map')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ name: this.download, href: this.href })
    })
    const saved = await inBrowser.save({ name: 'map.svg', mime: 'image/svg+xml', data: 'YQ==' })
    expect({ saved, clicked }).toEqual({
      saved: { ok: true, value: { kind: 'handedOver' } },
      clicked: [{ name: 'map.svg', href: 'blob:map' }]
    })
  })

  test('chosen files are read; thinking better of it gives none, and leaves nothing in the page', async () => {
    const picking = inBrowser.pickFiles()
    choose([new File(['hello'], 'journey.mmd')])
    const [chosen] = okValue(await picking)
    expect([chosen?.name, await chosen?.read()]).toEqual(['journey.mmd', { ok: true, value: 'encoded journey.mmd' }])
    const cancelled = inBrowser.pickPicture()
    presentInput().dispatchEvent(new Event('cancel'))
    expect(await cancelled).toEqual({ ok: true, value: null })
    expect(document.querySelector('input')).toBeNull()
  })

  test('a file that is too large is refused before it is read', async () => {
    const file = new File([], 'huge.json')
    Object.defineProperty(file, 'size', { value: largestFile + 1 })
    expect(await readFile(file)).toMatchObject({ ok: false, error: { code: 'tooLarge' } })
  })
})

function bridgeDouble(call: Transport['call']) {
  const listeners = new Set<(event: HostEvent) => void>()
  const bridge: Transport = {
    call,
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
  return { bridge, tell: (event: HostEvent) => listeners.forEach((listener) => listener(event)) }
}

function okValue<Value>(result: Result<Value, unknown>): Value {
  invariant(result.ok, 'it went well')
  return result.value
}

function presentInput(): HTMLInputElement {
  const input = document.querySelector('input')
  invariant(input, 'a file input is in the page')
  return input
}

function choose(files: File[]): void {
  const input = presentInput()
  Object.defineProperty(input, 'files', { value: files })
  input.dispatchEvent(new Event('change'))
}
