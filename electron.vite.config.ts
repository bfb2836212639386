// Three bundles: main (with the loopback host and the workers beside it), the sandboxed preload, and the page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { pageConfig } from './build/page.config.ts'

const source = (path: string) => join(import.meta.dirname, 'src', path)

/** WebAssembly lies beside the bundles: the rasteriser's as resvg.wasm, that of the reader of WebP as webp.wasm. Sources run by Node find it in the packages. */
const webAssembly: Plugin = {
  name: 'web-assembly',
  generateBundle() {
    const emit = (fileName: string, path: string) =>
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(import.meta.dirname, 'node_modules', path)) })
    emit('resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm')
    emit('webp.wasm', '@jsquash/webp/codec/dec/webp_dec.wasm')
  }
}

export default defineConfig({
  main: {
    plugins: [webAssembly],
    // The packer inside the writer of workbooks has a build for Node with a `require` of its own, which a bundle has already.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: 'node24',
      sourcemap: true,
      // What is in "dependencies" stays outside the bundle: the native driver and nothing else.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: source('main/index.ts'),
          webhost: source('webhost/index.ts'),
          publishWorker: source('services/exporting/publishWorker.ts'),
          stripWorker: source('publishing/stripWorker.ts'),
          importWorker: source('services/importWorker.ts'),
          snapshotWorker: source('persistence/snapshotWorker.ts')
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
