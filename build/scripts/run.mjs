// Starts a script of this folder under Node 24, whatever Node called it: `node build/scripts/run.mjs start --no-open`.
// Plain JavaScript without new syntax, because an old Node must be able to read it and say what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const scripts = dirname(fileURLToPath(import.meta.url))
const root = join(scripts, '..', '..')
const name = process.argv[2]
const script = join(scripts, name + '.ts')

process.chdir(root)
if (Number(process.versions.node.split('.')[0]) >= 24) {
  process.argv.splice(1, 2, script)
  await import('./' + name + '.ts')
} else {
  const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(bundled)) {
    console.error('Node 24 is needed and comes with the dependencies: run "npm ci" first (this is Node ' + process.versions.node + ').')
    process.exit(1)
  }
  const child = spawn(bundled, [script, ...process.argv.slice(3)], { stdio: 'inherit' })
  // As in passSignals.ts: what a terminal tells its whole group is not handed on a second time.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code) => process.exit(code ?? 1))
}
