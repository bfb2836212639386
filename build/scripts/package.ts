// npm run package [-- --linux|--win|--mac --x64|--arm64]: a fresh build, then electron-builder with our configuration.
import { spawnSync } from 'node:child_process'
import { buildAll } from './buildIfStale.ts'

await buildAll()
const builder = ['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.config.mjs']
process.exitCode = spawnSync(process.execPath, [...builder, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
