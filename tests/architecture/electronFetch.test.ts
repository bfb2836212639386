// On a locked-down machine Electron's download is refused or swallowed: starting must say so soon and go on in the browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchElectron } from '../../build/scripts/electronBinary.ts'

const cache = mkdtempSync(join(tmpdir(), 'electron-cache-'))
let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  vi.unstubAllEnvs()
  rmSync(cache, { recursive: true, force: true })
})

describe("fetching Electron's binary", () => {
  it('gives up at once where the download is refused', async () => {
    await mirror((_request, response) => response.writeHead(403).end())
    expect(await fetchElectron(() => undefined)).toEqual({ ok: false, reason: expect.stringContaining('403') })
  })

  it('gives up where nothing arrives', async () => {
    await mirror(() => undefined)
    expect(await fetchElectron(() => undefined, 200)).toEqual({ ok: false, reason: 'nothing arrived for 0.2 seconds' })
  })

  it('shows progress, and gives up where it ends in the middle', async () => {
    const lines: string[] = []
    await mirror((_request, response) => response.writeHead(200, { 'content-length': '1000000' }).write(Buffer.alloc(500_000)))
    expect(await fetchElectron((line) => lines.push(line), 200)).toEqual({ ok: false, reason: 'nothing arrived for 0.2 seconds' })
    expect(lines.at(-1)).toMatch(/^Electron: \d+ % of 1 MB$/)
  })

  it('does not ask where the download is switched off', async () => {
    vi.stubEnv('ELECTRON_SKIP_BINARY_DOWNLOAD', '1')
    expect(await fetchElectron(() => undefined)).toMatchObject({ ok: false })
  })
})

async function mirror(answer: RequestListener): Promise<void> {
  server = createServer(answer)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  vi.stubEnv('electron_config_cache', cache)
}
