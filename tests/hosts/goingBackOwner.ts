// A process that goes back and forth between two states of a library without pause until it is killed; says when it did.
import { writeSync } from 'node:fs'
import { openLibrary } from '#persistence/openLibrary.ts'

const [path = '', names = ''] = process.argv.slice(2)
const library = openLibrary({ path, now: Date.now })
if (!library.ok) throw new Error(library.error.message)
const states = names.split(',')
writeSync(1, 'ready\n')

for (let times = 0; ; times += 1) {
  const done = await library.value.earlier.goBackTo(states[times % states.length] ?? '')
  writeSync(1, done.ok ? `${times}\n` : `failed ${done.error.code} ${done.error.message}\n`)
}
