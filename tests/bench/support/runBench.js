// Runs one bench file in a process of its own, so that no bench warms up or burdens another; rows go to the parent as messages.
// A file without a default export of type Bench simply runs and prints.
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reasonOf } from './attempt.ts'
const [file = ''] = process.argv.slice(2)
const report = (row) => void process.send?.(row)
try {
  const module = await import(pathToFileURL(file).href)
  await module.default?.(report)
} catch (error) {
  console.error(error)
  report({ what: basename(file, '.bench.ts'), missing: reasonOf(error) })
}
// Ends the process even where a measured part keeps it alive.
process.disconnect?.()
