import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
const root = join(import.meta.dirname, '..', '..', '..')
const built = join(root, '.artifacts', 'rawReactFlow')
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
/** Builds the page of raw React Flow for production and serves it on this machine. */
export async function startRawReactFlowPage() {
  await build({
    root: join(import.meta.dirname, '..', 'rawReactFlow'),
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true, target: 'chrome140' }
  })
  let grid = '{"cards":[],"arrows":[]}'
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/grid.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(grid)
      return
    }
    try {
      const name = path === '/' ? '/index.html' : path
      const bytes = readFileSync(join(built, name))
      response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  return {
    address: (zoom) => `http://127.0.0.1:${port}/?zoom=${zoom}`,
    show: (next) => (grid = JSON.stringify(next)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
