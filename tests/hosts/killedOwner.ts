import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What an owner does: saving edits, keeping versions, or going back and forth between two states. */
export type OwnerScript = 'libraryOwner' | 'versionOwner' | 'goingBackOwner'

/** What a process said before it ended. */
export interface OwnerReport {
  readonly acknowledged: number[]
  readonly failures: string[]
}

/**
 * Runs a process that saves into a library. With `killAfterSaves` it gets SIGKILL `delay` ms after it acknowledged that many;
 * otherwise it ends after `count` saves.
 */
export function runOwner(options: {
  path: string
  id: string
  name: string
  count?: number
  kill?: { afterSaves: number; delay: number }
  script?: OwnerScript
}): Promise<OwnerReport> {
  const { path, id, name, count = 0, kill } = options
  const script = fileURLToPath(new URL(`./${options.script ?? 'libraryOwner'}.ts`, import.meta.url))
  const child = spawn(process.execPath, [script, path, id, String(count), name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Starting is most of the work of a kill: compiled sources are kept from one process to the next.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'outside-in-compiled') }
  })
  let said = ''
  let complaints = ''
  let isDoomed = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (!kill || isDoomed || said.split('\n').length <= kill.afterSaves) return
    isDoomed = true
    setTimeout(() => child.kill('SIGKILL'), kill.delay)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (kill ? signal !== 'SIGKILL' : code !== 0) reject(new Error(`owner ended with ${code} ${signal}: ${complaints}`))
      // The last line may be torn by the kill: only whole lines count as said.
      const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n')
      resolve({
        acknowledged: lines.filter((line) => /^\d+$/.test(line)).map(Number),
        failures: lines.filter((line) => line.startsWith('failed'))
      })
    })
  })
}
