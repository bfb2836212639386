// Starts the built loopback host under this Node, with a library of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..', '..')

export interface RunningWebHost {
  /** The printed address, with the token in its fragment. */
  readonly url: string
  readonly origin: string
  readonly pid: number
  readonly kill: (signal: NodeJS.Signals) => void
  readonly exited: Promise<number | null>
  /** Ends it in order. */
  readonly close: () => Promise<void>
}

/** Resolves when the address is printed; rejects with what stands on standard error where it is not. */
export async function launchWebHost(options: {
  readonly libraryPath: string
  readonly args?: readonly string[]
  readonly built?: string
  /** Added to this process's own environment: the person's language, for instance. */
  readonly env?: NodeJS.ProcessEnv
}): Promise<RunningWebHost> {
  const { libraryPath, args = [], built = join(root, 'out'), env = {} } = options
  const child = spawn(process.execPath, [join(built, 'main', 'webhost.js'), '--library', libraryPath, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env }
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  const exited = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    void exited.then((code) => reject(new Error(`the host ended with ${code}: ${stderr}`)))
  })
  return {
    url,
    origin: new URL(url).origin,
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    exited,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
      child.kill('SIGTERM')
      await exited
      clearTimeout(timer)
    }
  }
}
