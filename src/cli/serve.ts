import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from './parseCommand.ts'

const root = join(import.meta.dirname, '..', '..')

/**
 * Runs the loopback host as a process of its own until it ends; it prints the address itself. Among its sources what is stale is built
 * first, and whatever building says goes to standard error: the address stays the only line on standard output.
 */
export async function serve({ library, port, open }: Extract<Command, { name: 'serve' }>): Promise<number> {
  const buildScript = join(root, 'build', 'scripts', 'buildIfStale.ts')
  if (existsSync(buildScript)) {
    const code = `const { buildIfStale } = await import(${JSON.stringify(buildScript)}); await buildIfStale()`
    const built = await run(['--input-type=module', '--eval', code], [0, 2, 2])
    if (built !== 0) return built
  }
  const flags = [
    ...(library === undefined ? [] : ['--library', library]),
    ...(port === undefined ? [] : ['--port', port]),
    ...(open ? [] : ['--no-open'])
  ]
  return run([join(root, 'out', 'main', 'webhost.js'), ...flags], [0, 1, 2])
}

function run(args: readonly string[], stdio: readonly number[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: [...stdio] })
  let asked = false
  const pass = (signal: NodeJS.Signals) => {
    asked = true
    child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve) => {
    const end = (code: number) => {
      for (const signal of signals) process.off(signal, pass)
      resolve(code)
    }
    child.on('error', () => end(1))
    child.on('exit', (code) => end(code ?? (asked ? 0 : 1)))
  })
}
