// Packs the built application for Linux x64 around a stand-in for Electron's folder and looks at what is inside. No network.
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config from '../../build/electron-builder.config.mjs'

const folder = mkdtempSync(join(tmpdir(), 'packaging-'))
const electronVersion = (JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as { version: string }).version
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const app = join(folder, 'packed', 'linux-unpacked')
let files: string[] = []

beforeAll(async () => {
  const standIn = makeElectronStandIn()
  const builder = ['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.config.mjs', '--linux', '--x64', '--dir']
  await promisify(execFile)(process.execPath, [...builder, `-c.directories.output=${join(folder, 'packed')}`], {
    env: { ...process.env, ELECTRON_DIST: standIn }
  })
  files = listPackage(join(app, 'resources', 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'))
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed application', () => {
  it('holds main, preload, page, workers and resources', () => {
    const entries = ['index.js', 'webhost.js', 'publishWorker.js', 'stripWorker.js', 'importWorker.js'].map((name) => `/out/main/${name}`)
    expect(files).toEqual(
      expect.arrayContaining([...entries, '/out/preload/index.cjs', '/out/renderer/index.html', '/package.json', '/resources/icon.png'])
    )
    const unpackedFonts = files.filter((path) => path.startsWith('/resources/fonts/') && path.endsWith('.ttf'))
    expect(unpackedFonts).toHaveLength(readdirSync('resources/fonts').filter((name) => name.endsWith('.ttf')).length)
  })

  it('holds no sources, no source maps and nothing of the tools', () => {
    const allowed =
      /^\/(out(\/(main|preload|renderer)(\/|$)|$)|resources(\/|$)|node_modules(\/better-sqlite3(\/|$)|$)|package\.json$|LICENSE$)/
    expect(files.filter((path) => !allowed.test(path))).toEqual([])
    expect(files.filter((path) => /\.(map|tsx?|tsbuildinfo|c|cc|cpp|h|gyp)$/.test(path))).toEqual([])
  })

  it("holds only the target's native binary, outside the archive", () => {
    expect(files.filter((path) => path.endsWith('.node'))).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    expect(readdirSync(join(app, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'))).toEqual(['linux-x64.node'])
  })

  it('has its fuses set', () => {
    const executable = readFileSync(join(app, 'outside-in'))
    const wire = executable.indexOf(sentinel) + sentinel.length + 2
    // runAsNode, cookie encryption, NODE_OPTIONS, --inspect, archive integrity, only from archive, browser snapshot, file: privileges.
    expect(executable.subarray(wire, wire + 8).toString('ascii')).toBe('01001100')
  })

  it('keeps only the languages that the application speaks', () => {
    expect(readdirSync(join(app, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak'])
  })

  // Windows and macOS cannot be packed to the end around a stand-in: their filters are read instead.
  it.each(['linux', 'win', 'mac'] as const)('carries for %s the driver of that platform and processor', (platform) => {
    const filter = config[platform].files[0]?.filter[0] ?? ''
    const system = { linux: 'linux', win: 'win32', mac: 'darwin' }[platform]
    const drivers = ['x64', 'arm64'].map((processor) => filter.replace('${arch}', processor))
    expect(drivers).toEqual([`${system}-x64.node`, `${system}-arm64.node`])
    expect(readdirSync('node_modules/better-sqlite3/prebuilds')).toEqual(expect.arrayContaining(drivers))
    expect(existsSync(config[platform].icon)).toBe(true)
  })
})

/** What electron-builder looks for in Electron's folder; the executable carries an untouched fuse wire and nothing else. */
function makeElectronStandIn(): string {
  const standIn = join(folder, 'electron')
  for (const path of ['locales', 'resources']) mkdirSync(join(standIn, path), { recursive: true })
  for (const language of ['en-US', 'vi', 'de']) writeFileSync(join(standIn, 'locales', `${language}.pak`), '')
  for (const path of ['LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(standIn, path), '')
  writeFileSync(join(standIn, 'version'), electronVersion)
  writeFileSync(
    join(standIn, 'electron'),
    Buffer.concat([Buffer.from(`#!/bin/sh\n${sentinel}`), Buffer.from([1, 8]), Buffer.from('10110001')])
  )
  chmodSync(join(standIn, 'electron'), 0o755)
  return standIn
}
