// One edit: the command alone, and its diff saved in a real library on this disk, COMMIT included.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { openLibrary } from '#persistence/openLibrary.ts'
import { attempt } from './support/attempt.ts'
import { gridMap } from './support/gridMap.ts'
import { median, quantile } from './support/statistics.ts'
const edits = 200
const warmUp = 20
const id = 'benchjourney'
const bench = async (report) => {
  for (const cards of [200, 1000, 5000, 10_000]) {
    await attempt(report, { what: 'one edit', cards }, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'outside-in-bench-'))
      try {
        await measure(cards, join(folder, 'library.db'), report)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }
}
export default bench
async function measure(cards, path, report) {
  const opened = openLibrary({ path, now: Date.now })
  if (!opened.ok) throw new Error(`the library does not open: ${opened.error.message}`)
  const library = opened.value
  try {
    const { records, document: start } = gridMap(cards)
    const began = performance.now()
    const created = library.journeys.create({ id, records, attachments: [], at: Date.now() })
    if (!created.ok) throw new Error(created.error.message)
    report({ what: 'keeping a new map', cards, unit: 'ms', ours: performance.now() - began })
    const times = { command: [], layout: [], save: [] }
    let document = start
    let layout = layoutMap(document, { density: 'comfortable' })
    for (let edit = 0; edit < warmUp + edits; edit += 1) {
      const card = `card${edit % 5}x${edit % 20}x${edit % 2}`
      const first = performance.now()
      const outcome = runCommand(document, 'card.setText', { id: card, text: `Edit ${edit} of a text of two lines or so` }, environment)
      const second = performance.now()
      if (!outcome.ok) throw new Error(`the edit was refused: ${outcome.error.code}`)
      document = outcome.value.document
      layout = updateLayout(layout, document, outcome.value.diff)
      const third = performance.now()
      const saved = library.journeys.save({
        id,
        baseRevision: edit + firstRevision,
        diff: outcome.value.diff,
        origin: 'bench',
        at: Date.now()
      })
      const last = performance.now()
      if (!saved.ok) throw new Error(`the edit was not saved: ${saved.error.message}`)
      if (edit < warmUp) continue
      times.command.push(second - first)
      times.layout.push(third - second)
      times.save.push(last - third)
    }
    const row = (what, values) =>
      report({ what, cards, unit: 'ms', ours: median(values), note: `95 % within ${quantile(values, 0.95).toFixed(2)} ms` })
    row('command: a card’s text', times.command)
    row('layout of that edit', times.layout)
    row('saving one edit, with COMMIT', times.save)
  } finally {
    await library.close()
  }
}
const environment = { newId: () => 'fresh' }
/** Revision of a journey that was just made. */
const firstRevision = 1
