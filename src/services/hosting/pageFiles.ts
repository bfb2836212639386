// The files of the built page as a fixed list, made once. An address is looked up in it and never joined to a path, so nothing outside
// the folder can be asked for.
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export interface PageFile {
  readonly mime: string
  readonly cacheControl: string
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>
}

/** Gives the file for the path of an address; routes of the page all give index.html; undefined for anything else. */
export type FindPageFile = (pathname: string) => PageFile | undefined

/** Lists the folder. Undefined where no page was built there. */
export function pageFilesOf(folder: string): FindPageFile | undefined {
  const files = new Map<string, PageFile>(list(folder).map((parts) => [`/${parts.join('/')}`, pageFile(folder, parts)]))
  const index = files.get('/index.html')
  if (index === undefined) return undefined
  return (pathname) => files.get(pathname) ?? (isRoute(pathname) ? index : undefined)
}

/** The page's own addresses: folders and ids. A dot would be a file, and a file that is not listed does not exist. */
export function isRoute(pathname: string): boolean {
  return /^\/(?:[\w-]+\/?)*$/.test(pathname) && pathname.length <= 300 && !/^\/(?:api|assets)(?:\/|$)/.test(pathname)
}

const mimes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm'
}

function pageFile(folder: string, parts: readonly string[]): PageFile {
  const name = parts.at(-1) ?? ''
  return {
    mime: mimes[extname(name).toLowerCase()] ?? 'application/octet-stream',
    // Names of built files carry a hash of their content; index.html does not.
    cacheControl: parts[0] === 'assets' ? 'private, max-age=31536000, immutable' : 'no-store',
    read: () => readFile(join(folder, ...parts))
  }
}

function list(folder: string, above: readonly string[] = []): string[][] {
  try {
    return readdirSync(join(folder, ...above), { withFileTypes: true }).flatMap((entry) => {
      const parts = [...above, entry.name]
      // Links are left out: they may lead outside.
      return entry.isDirectory() ? list(folder, parts) : entry.isFile() ? [parts] : []
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
