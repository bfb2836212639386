// Which of the built scripts a map needs to be drawn: what its modules import before they run, whatever they fetch afterwards.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The scripts that come with the page's start, the screen of a map and its words in English, by file name. */
export function firstScripts(renderer: string): ReadonlyMap<string, Buffer> {
  const assets = join(renderer, 'assets')
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const page = readFileSync(join(renderer, 'index.html'), 'utf8')
  const started = [...page.matchAll(/<script[^>]*\ssrc="[^"]*\/([^"/]+\.js)"/g)].map(([, name]) => name)
  const begun = [...started, ...['MapScreen', 'en'].map((part) => files.find((file) => file.startsWith(`${part}-`)))]
  const scripts = new Map<string, Buffer>()
  const waiting = begun.map((name) => {
    if (name === undefined) throw new Error('the build has no start, no screen of a map or no words')
    return name
  })
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (scripts.has(name)) continue
    const code = readFileSync(join(assets, name))
    scripts.set(name, code)
    waiting.push(...importsOf(code.toString('utf8')))
  }
  return scripts
}

/** `import … from './name.js'` and `import './name.js'`; what is imported by a call comes later. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*["']\.\/([^"'/]+\.js)["']/g)].map(([, name]) => name ?? '')
}
