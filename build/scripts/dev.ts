// npm run dev: hot reload. Electron where its binary is there, else (or with --web) the loopback host behind vite: the page is replaced
// in place, and the host starts anew when its code changes. Other arguments go to the host: --library PATH, --port N.
import { spawn } from 'node:child_process'
import { createServer as createSocket, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createServer as createVite } from 'vite'
import { pageConfig } from '../page.config.ts'
import { hasDisplay } from './display.ts'
import { findElectron } from './electronBinary.ts'
import { passSignals } from './passSignals.ts'

const root = join(import.meta.dirname, '..', '..')
const args = process.argv.slice(2)

if (!args.includes('--web') && hasDisplay() && findElectron() !== undefined) {
  const sandbox = process.getuid?.() === 0 ? ['--noSandbox'] : []
  run([join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'dev', '--watch', ...sandbox, '--', ...args], 'inherit')
} else {
  await serve()
}

async function serve(): Promise<void> {
  const port = await freePort()
  const hostOrigin = `http://127.0.0.1:${port}`
  const config = pageConfig(root)
  const vite = await createVite({
    ...config,
    configFile: false,
    // The host checks Host and Origin: it sees its own name, and is told below which page may call it.
    server: { ...config.server, proxy: { '/api': { target: hostOrigin, changeOrigin: true, ws: true } } }
  })
  await vite.listen()
  const pageOrigin = new URL(vite.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5173').origin
  const own = args.filter((argument) => argument !== '--web' && argument !== '--no-open')
  const host = [
    '--watch',
    '--watch-preserve-output',
    'src/webhost/index.ts',
    ...own,
    '--port',
    String(port),
    '--no-open',
    '--dev-origin',
    pageOrigin
  ]
  const child = run(host, 'pipe')
  createInterface({ input: child.stdout! }).on('line', (line) => console.log(line.replace(hostOrigin, pageOrigin)))
}

function run(command: string[], output: 'inherit' | 'pipe') {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['inherit', output, 'inherit'] })
  passSignals(child)
  child.on('exit', (code) => process.exit(code ?? 0))
  return child
}

/** Chosen here, because the host keeps its port when it starts anew. */
async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const { port } = socket.address() as AddressInfo
  await new Promise((resolve) => socket.close(resolve))
  return port
}
