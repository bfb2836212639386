// The built main and preload beside a page of a few lines, so that a test of the host says something about the host alone.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export interface BuiltWithPage {
  /** Holds `main`, `preload` and `renderer`. */
  readonly built: string
  /** An empty home of its own for every start. */
  readonly newHome: () => string
  readonly remove: () => void
}

/** `script` is the page's own module. It lies inside the project, because the bundle still takes the native driver from there. */
export function builtWithPage(script: string): BuiltWithPage {
  mkdirSync(join(root, '.artifacts'), { recursive: true })
  const folder = mkdtempSync(join(root, '.artifacts', 'hosts-'))
  const built = join(folder, 'out')
  for (const part of ['main', 'preload']) {
    cpSync(join(root, 'out', part), join(built, part), { recursive: true, filter: (path) => !path.endsWith('.map') })
  }
  mkdirSync(join(built, 'renderer', 'assets'), { recursive: true })
  writeFileSync(
    join(built, 'renderer', 'index.html'),
    '<!doctype html><html lang="en"><base href="/"><title>Host test</title><p id="said"></p><script type="module" src="/assets/page.js"></script></html>'
  )
  writeFileSync(join(built, 'renderer', 'assets', 'page.js'), script)
  const homes: string[] = []
  return {
    built,
    newHome: () => {
      const home = mkdtempSync(join(tmpdir(), 'outside-in-home-'))
      homes.push(home)
      return home
    },
    remove: () => {
      for (const each of [folder, ...homes]) rmSync(each, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}
