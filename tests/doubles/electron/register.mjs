// node --import register.mjs out/main/index.js: makes a Node process look like Electron's main process and gives it the double as `electron`.
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'

const double = new URL('./electron.ts', import.meta.url).href
const versions = { ...process.versions, electron: '45.4.1', chrome: '156.0.0.0' }
Object.defineProperty(process, 'versions', { value: Object.freeze(versions), enumerable: true })
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true })
Object.defineProperty(process, 'resourcesPath', { value: tmpdir(), enumerable: true })

registerHooks({
  resolve(specifier, context, next) {
    return /^electron(\/(main|common))?$/.test(specifier) ? { url: double, shortCircuit: true } : next(specifier, context)
  }
})
