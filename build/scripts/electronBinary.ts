// Where Electron's binary is, and how to fetch it: the package brings a downloader, the binary itself comes from outside the registry.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const electronFolder = join(import.meta.dirname, '..', '..', 'node_modules', 'electron')
const tenSeconds = 10_000

type Download = (details: object) => Promise<string>
type Progress = { readonly transferred: number; readonly total: number | null }
type Fetched = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string }

/** The executable, or undefined where it was never downloaded. Never downloads, unlike `import 'electron'`. */
export function findElectron(): string | undefined {
  const pathFile = join(electronFolder, 'path.txt')
  const executable = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const path = override !== undefined ? join(override, executable ?? 'electron') : join(electronFolder, 'dist', executable ?? 'missing')
  return existsSync(path) ? path : undefined
}

/** Downloads and unpacks the binary. Gives up when nothing has arrived for `patience` ms, however long the whole takes. */
export async function fetchElectron(report: (line: string) => void, patience = tenSeconds): Promise<Fetched> {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'])
    return { ok: false, reason: 'its download is switched off (ELECTRON_SKIP_BINARY_DOWNLOAD)' }
  const ofElectron = createRequire(join(electronFolder, 'install.js'))
  const { version } = ofElectron('./package.json') as { version: string }
  const { downloadArtifact } = (await import(pathToFileURL(ofElectron.resolve('@electron/get')).href)) as { downloadArtifact: Download }
  const watch = watchForStillness(report, patience)
  const download = downloadArtifact({
    version,
    artifactName: 'electron',
    cacheRoot: process.env['electron_config_cache'],
    checksums: ofElectron('./checksums.json') as object,
    downloadOptions: { quiet: true, signal: watch.signal, getProgressCallback: watch.onProgress }
  })
  try {
    await Promise.race([download, watch.gaveUp])
    await unpack()
  } catch (error) {
    return { ok: false, reason: watch.signal.aborted ? `nothing arrived for ${patience / 1000} seconds` : firstReason(error) }
  } finally {
    watch.stop()
    download.catch(() => undefined)
  }
  const path = findElectron()
  return path === undefined ? { ok: false, reason: 'the download was not complete' } : { ok: true, path }
}

function watchForStillness(report: (line: string) => void, patience: number) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), patience)
  let shown = -10
  const onProgress = async ({ transferred, total }: Progress) => {
    timer.refresh()
    const percent = total === null ? Number.NaN : Math.floor((transferred / total) * 100)
    if (percent >= shown + 10) report(`Electron: ${(shown = percent)} % of ${Math.round((total ?? 0) / 1e6)} MB`)
  }
  // The signal alone does not reach a name look-up that hangs, so the wait is raced as well.
  const gaveUp = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('gave up')), { once: true })
  })
  gaveUp.catch(() => undefined)
  return { signal: controller.signal, onProgress, gaveUp, stop: () => clearTimeout(timer) }
}

/** Electron's own installer finds the archive in the cache and unpacks it. */
async function unpack(): Promise<void> {
  const code = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' }).on('exit', resolve)
  })
  if (code !== 0) throw new Error('the downloaded archive could not be unpacked')
}

function firstReason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string } }
  if (cause?.code !== undefined) return `its server cannot be reached (${cause.code})`
  return (message.split('\n')[0] ?? message).replace(/https?:\/\/\S+/, 'its server')
}
