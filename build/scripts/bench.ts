// npm run bench [-- NAME…]: runs tests/bench/NAME.bench.ts one after another and prints one table; the same as .artifacts/bench.json.
// Times differ from machine to machine: compare ratios. Nothing here asserts a time.
import { fork } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benchTable } from '../../tests/bench/support/benchTable.ts'
import type { Row } from '../../tests/bench/support/figure.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'tests', 'bench')
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No bench is named ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}

const rows: Row[] = []
let failed = 0
for (const name of asked.length > 0 ? asked : known) {
  console.log(`${name} …`)
  const began = performance.now()
  const { code, found } = await run(join(folder, `${name}.bench.ts`))
  if (code !== 0) {
    failed += 1
    found.push({ what: name, missing: `failed: the bench ended with ${code}` })
  }
  rows.push(...found)
  console.log(`${name}: ${found.length} rows in ${((performance.now() - began) / 1000).toFixed(1)} s`)
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform}`
mkdirSync(join(root, '.artifacts'), { recursive: true })
writeFileSync(join(root, '.artifacts', 'bench.json'), `${JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2)}\n`)
console.log(`\n${machine}\n\n${benchTable(rows)}`)
process.exitCode = failed > 0 ? 1 : 0

function run(file: string): Promise<{ code: number | string; found: Row[] }> {
  const found: Row[] = []
  const child = fork(join(folder, 'support', 'runBench.ts'), [file], { execArgv: ['--expose-gc'] })
  child.on('message', (row: Row) => {
    found.push(row)
    console.log(`  ${row.what}${row.cards === undefined ? '' : `, ${row.cards} cards`}`)
  })
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code: code ?? signal ?? 1, found })))
}
