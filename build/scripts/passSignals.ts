import type { ChildProcess } from 'node:child_process'

/**
 * Keeps this process until the child has closed in order, and hands on what only this process was told. A terminal tells its whole
 * group (Ctrl+C, closing the window): handing that on would be the second signal, which means "now" to the host.
 */
export function passSignals(child: ChildProcess): { readonly asked: () => boolean } {
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  closeWithNpm(() => {
    asked = true
    child.kill('SIGTERM')
  })
  return { asked: () => asked }
}

/** npm that is ended hands nothing on to what its shell started: we notice that the shell is gone. */
function closeWithNpm(close: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    close()
  }, 500)
  timer.unref()
}
