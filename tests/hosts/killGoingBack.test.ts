import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { inspectLibrary } from '#persistence/inspect.ts'
import { takeSnapshot } from '#persistence/snapshot.ts'
import { contentOf } from '../unit/persistence/contentOf.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { say, seeded, seedOfRun } from '../unit/persistence/seeded.ts'
import { opened, temporaryPath, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { runOwner } from './killedOwner.ts'

const kills = 12

it('is wholly in the one state or wholly in the other, whenever it is killed while going back', { timeout: 120_000 }, async () => {
  const seed = seedOfRun('kill -9 while going back')
  const random = seeded(seed)
  const path = temporaryPath()
  const library = opened(path, { now: () => 5000 })
  const keep = (at: number) => ({
    name: basename(valueOf(takeSnapshot({ libraryPath: path, reason: 'activity', at })).path),
    content: contentOf(path)
  })
  valueOf(library.journeys.create({ id: 'j0000000000000000001', records: sampleRecords('One', 40), attachments: [], at: 1 }))
  const one = keep(Date.now())
  valueOf(library.journeys.setTrashed('j0000000000000000001', 2))
  valueOf(library.journeys.create({ id: 'j0000000000000000002', records: sampleRecords('Two', 60), attachments: [], at: 2 }))
  const two = keep(Date.now() + 1)
  await library.close()
  const seen = [0, 0]
  for (let kill = 1; kill <= kills; kill += 1) {
    const how = { afterSaves: 1 + random.below(4), delay: random.next() * 80 }
    const report = await runOwner({ path, id: `${one.name},${two.name}`, name: 'back', kill: how, script: 'goingBackOwner' })
    expect(report.failures).toEqual([])
    expect([seed, kill, inspectLibrary(path)]).toEqual([seed, kill, { kind: 'library' }])
    const found = contentOf(path)
    const which = found.journeys.length - 1
    expect({ seed, kill, found }).toEqual({ seed, kill, found: [one, two][which]?.content })
    seen[which] = (seen[which] ?? 0) + 1
  }
  say(`kill -9 while going back: ${kills} kills, ${seen.join(' and ')} times found in the one state and in the other, never between`)
  const again = opened(path)
  valueOf(await again.earlier.goBackTo(one.name))
  expect(contentOf(path)).toEqual(one.content)
})
