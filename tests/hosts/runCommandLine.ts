// The command line as people start it: a process of its own, over the sources.
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** What a run gave. */
export interface CommandLineRun {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Starts a script of the project in a folder that is home to it as well, so that nothing of this machine is touched. */
export function startScript(script: string, args: readonly string[], { folder, user }: { folder: string; user?: number }): ChildProcess {
  return spawn(process.execPath, [join(root, script), ...args], {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder },
    ...(user === undefined ? {} : { uid: user, gid: user })
  })
}

/** Runs it to its end. */
export function runScript(script: string, args: readonly string[], where: { folder: string; user?: number }): Promise<CommandLineRun> {
  return ended(startScript(script, args, where))
}

/** Runs the command line to its end. */
export function runCommandLine(folder: string, ...args: string[]): Promise<CommandLineRun> {
  return runScript('src/cli/index.ts', args, { folder })
}

/** Waits for the end of a process and gives what it said. */
export function ended(child: ChildProcess): Promise<CommandLineRun> {
  let [out, error] = ['', '']
  child.stdout?.on('data', (data) => (out += String(data)))
  child.stderr?.on('data', (data) => (error += String(data)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })))
}
