// Boards and drawings of other programs: looked over, decided about, kept as a map; and a map handed out as one and taken in again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExportPage } from './pages/exportPage.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { keptRecords, keptTitles } from './support/host.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'
const fixture = (name: string) => ({ name, bytes: readFileSync(join(import.meta.dirname, '../fixtures/diagrams', name)) })

test('a board of Obsidian: its lanes are asked about, every doubt names its node, and it is kept as decided', async ({ host, window }) => {
  const library = new LibraryPage(window)
  await host.chooseFiles(() => library.importButton.click(), [fixture('obsidian.canvas')])
  const preview = new ImportPage(window)
  await expect(preview.dialog.getByText('3 stages · 5 steps · 10 cards · 0 personas')).toBeVisible()
  await expect(preview.issues.filter({ hasText: 'nodes[14]' })).toContainText(['“mindmap”'])
  await expect(preview.issues.filter({ hasText: 'outside all stages' })).toContainText(['“far”'])
  await preview.dialog.getByRole('button', { name: 'Kind of the lane Regulation: Text' }).click()
  await window.getByRole('menuitemradio', { name: 'Procedures' }).click()
  await expect(preview.issues.filter({ hasText: '“Regulation” is no kind of lane' })).toHaveCount(0)
  await preview.keep('Opening an account').click()
  const map = await new MapPage(window).isOpen()
  await expect(map.title).toHaveText('Opening an account')
  const lanes = (await keptRecords(window)).flatMap((record) => (record.type === 'lane' ? [`${record.kind} ${record.title}`] : []))
  expect(lanes.sort()).toEqual(['doing Actions', 'pains Pain points', 'procedures Regulation'])
})

test('a drawing of draw.io: a map for each page, also out of a picture that carries it', async ({ host, window }) => {
  const library = new LibraryPage(window)
  await host.chooseFiles(() => library.importButton.click(), [fixture('packed.drawio')])
  const preview = new ImportPage(window)
  await preview.dialog.getByRole('button', { name: 'Keep 2 maps' }).click()
  await expect.poll(() => keptTitles(window)).toEqual(expect.arrayContaining([sample, 'Nhà hàng', 'packed']))
  await host.chooseFiles(() => library.importButton.click(), [fixture('plain.png')])
  await expect(preview.dialog.getByText(/picture without a diagram/)).toBeVisible()
})

for (const [format, ending] of [
  ['JSON Canvas', 'canvas'],
  ['draw.io', 'drawio']
] as const) {
  test(`${format} out of the dialog is whole, and is the same map when it is taken in again`, async ({ host, window }) => {
    const library = new LibraryPage(window)
    await library.open(sample)
    const map = await new MapPage(window).isOpen()
    const before = textsOf(await keptRecords(window))
    await map.exportButton.click()
    const exporting = new ExportPage(window)
    await exporting.choose(format)
    // What is lost is said before anything is saved.
    await expect(exporting.dialog.getByText(`What ${format} cannot hold:`)).toBeVisible()
    const file = await host.savedFile(() => exporting.save(format))
    expect(file.name).toBe(`${sample}.${ending}`)
    await new ImportPage(window).drop(file)
    await new ImportPage(window).keep(sample).click()
    await expect.poll(() => keptTitles(window)).toEqual([sample, sample])
    await expect.poll(async () => textsOf(await keptRecords(window))).toEqual(before)
  })
}

/** What a diagram brings back: all that the map shows. Hidden lanes stay at home. */
function textsOf(records: Awaited<ReturnType<typeof keptRecords>>): string[] {
  const lanes = new Set(records.flatMap((record) => (record.type === 'lane' && !record.hidden ? [record.id] : [])))
  const cards = new Map(
    records.flatMap((record) => (record.type === 'card' && lanes.has(record.laneId) ? [[record.id, record.text] as const] : []))
  )
  return records
    .flatMap((record) => {
      if (record.type === 'card' && cards.has(record.id))
        return [`card ${record.text} ${record.certainty} ${record.owner} ${record.channel}`]
      if (record.type === 'emotionPoint') return [`feeling ${record.kind} ${record.score}`]
      if (record.type === 'link' && cards.has(record.fromId) && cards.has(record.toId))
        return [`link ${cards.get(record.fromId)} ${record.kind} ${record.label} ${cards.get(record.toId)}`]
      if (record.type === 'persona') return [`persona ${record.name}`]
      if (record.type === 'lane') return record.hidden ? [] : [`lane ${record.kind} ${record.title}`]
      return record.type === 'stage' || record.type === 'step' ? [`${record.type} ${record.title}`] : []
    })
    .sort()
}
