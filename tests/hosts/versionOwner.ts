// A process that keeps versions of a journey until it is killed: node versionOwner.ts PATH ID COUNT NAME. Says the number of each that
// was acknowledged.
import { writeSync } from 'node:fs'
import { openLibrary } from '#persistence/openLibrary.ts'
import { packVersion } from '#persistence/versions/packedVersion.ts'

const [path = '', journeyId = ''] = process.argv.slice(2)
const opened = openLibrary({ path, now: Date.now })
if (!opened.ok) throw new Error(opened.error.message)
const library = opened.value
const { records } = reading(library.journeys.read(journeyId))
const packed = await packVersion(records)
const first = reading(library.versions.latest(journeyId))?.revision ?? 0
for (let number = first + 1; ; number += 1) {
  const id = `v${String(number).padStart(10, '0')}`
  const kept = library.versions.create({ id, journeyId, kind: 'named', name: id, createdAt: number, revision: number, packed }, number)
  writeSync(1, kept.ok ? `${number}\n` : `failed ${kept.error.code} ${kept.error.message}\n`)
}

function reading<Value>(result: { ok: true; value: Value } | { ok: false; error: { message: string } }): Value {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
