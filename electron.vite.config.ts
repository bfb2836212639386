// Three bundles: main (with the loopback host and the workers beside it), the sandboxed preload, and the page.
import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import { pageConfig } from './build/page.config.ts'

const source = (path: string) => join(import.meta.dirname, 'src', path)

export default defineConfig({
  main: {
    build: {
      target: 'node24',
      sourcemap: true,
      // What is in "dependencies" stays outside the bundle: the native driver and nothing else.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: source('main/index.ts'),
          webhost: source('webhost/index.ts'),
          publishWorker: source('publishing/worker.ts'),
          importWorker: source('services/importWorker.ts')
        },
        // Chunks lie beside the entries: code finds resources/ two folders up, built or not.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      sourcemap: true,
      externalizeDeps: false,
      rollupOptions: { input: { index: source('preload/index.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: pageConfig(import.meta.dirname)
})
