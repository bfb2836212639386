import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export type Step = { readonly name: string; readonly command: readonly string[]; readonly env?: Readonly<Record<string, string>> }
export type StepResult = { readonly name: string; readonly ok: boolean; readonly seconds: number }

/** Runs a Node program with each line of its output behind the step's name, so that two steps can speak at once. */
export async function runStep({ name, command, env }: Step): Promise<StepResult> {
  const began = performance.now()
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { FORCE_COLOR: '0' }), ...env }
  })
  prefix(child.stdout, name)
  prefix(child.stderr, name)
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
  const seconds = (performance.now() - began) / 1000
  console.log(`${name.padEnd(9)} | ${ok ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return { name, ok, seconds }
}

function prefix(stream: Readable, name: string): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') console.log(`${name.padEnd(9)} | ${line}`)
  })
}
