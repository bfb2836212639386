import { buildAll } from './buildIfStale.ts'

await buildAll()
