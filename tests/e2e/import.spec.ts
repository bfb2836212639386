// Bringing maps in: one sees what a file becomes, with everything that was noticed, before anything is kept; bad files change nothing.
import { createHash } from 'node:crypto'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { ImportPage } from './pages/importPage.ts'
import { LibraryPage } from './pages/libraryPage.ts'
import { MapPage } from './pages/mapPage.ts'
import { onePixel, withDiagram } from './support/diagramPicture.ts'
import { ask, keptTitles } from './support/host.ts'
import { countedIds, plainMapWith } from './support/seed.ts'
import { expect, test } from './support/test.ts'

const sample = 'A bill that doesn’t add up'
const mermaid = `journey
  title Đi chợ
  section Before
    Write a list: 4: Lan
    Look into the fridge: 3: Lan, Minh
  section There
    Find everything: 7: Lan
    Pay;
    Carry it home: two: Minh
`
const madeOfMermaid = {
  title: 'Đi chợ',
  personas: ['Lan', 'Minh'],
  stages: ['Before: Write a list, Look into the fridge', 'There: Find everything, Pay, Carry it home']
}
const file = (name: string, text: string | Buffer) => ({ name, bytes: Buffer.from(text as string) })

for (const way of ['button', 'drop', 'paste'] as const) {
  test(`Mermaid by ${way}: stages, steps and every warning with its line before anything is kept`, async ({ host, window }) => {
    const library = new LibraryPage(window)
    const preview = new ImportPage(window)
    await expect(library.maps).toHaveText([sample])
    if (way === 'button') await host.chooseFiles(() => library.importButton.click(), [file('chợ.mmd', mermaid)])
    if (way === 'drop') await preview.drop(file('chợ.mmd', mermaid))
    if (way === 'paste') await preview.paste(mermaid)
    await expect(preview.dialog.getByText('2 stages · 5 steps · 1 card · 2 personas')).toBeVisible()
    await expect(preview.dialog.getByRole('img', { name: 'Picture of “Đi chợ”' })).toBeVisible()
    await expect(preview.issues.filter({ hasText: 'Line 8' })).toContainText(['“Pay” has no score'])
    await expect(preview.issues.filter({ hasText: 'Line 9' })).toContainText(['The score of “Carry it home”'])
    await expect(preview.issues.filter({ hasText: 'scale from 1 to 10' })).toHaveCount(1)
    expect(await keptTitles(window)).toEqual([sample])
    await preview.close()
    expect(await keptTitles(window)).toEqual([sample])

    if (way === 'button') await host.chooseFiles(() => library.importButton.click(), [file('chợ.mmd', mermaid)])
    if (way === 'drop') await preview.drop(file('chợ.mmd', mermaid))
    if (way === 'paste') await preview.paste(mermaid)
    await preview.keep('Đi chợ').click()
    const map = await new MapPage(window).isOpen()
    await map.isKept(madeOfMermaid)
    expect(await keptTitles(window)).toEqual([sample, 'Đi chợ'])
  })
}

test('Mermaid pasted on a map becomes another map, not cards', async ({ window }) => {
  const library = new LibraryPage(window)
  await library.open(sample)
  const map = await new MapPage(window).isOpen()
  await map.press('Escape')
  await map.title.focus()
  const preview = new ImportPage(window)
  await preview.paste(`\`\`\`mermaid\n${mermaid}\`\`\``)
  await expect(preview.keep('Đi chợ')).toBeVisible()
})

test('a file with several maps lets one choose', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const notes = ['One', 'Two']
    .map((title) => `# ${title}\n\`\`\`mermaid\njourney\n  title ${title}\n  section S\n    Step: 3: Me\n\`\`\`\n`)
    .join('\n')
  await host.chooseFiles(() => library.importButton.click(), [file('notes.md', notes)])
  const preview = new ImportPage(window)
  await expect(preview.dialog.getByRole('button', { name: 'Keep 2 maps' })).toBeVisible()
  await preview.dialog.getByRole('checkbox', { name: 'One' }).uncheck()
  await preview
    .keep('Two')
    .or(preview.dialog.getByRole('button', { name: 'Keep 1 map' }))
    .click()
  await expect.poll(() => keptTitles(window)).toEqual([sample, 'Two'])
})

const good = writeJourneyFile(documentOf(recordsOf({ ...plainMapWith({ Doing: ['a', 'b'] }), title: 'Good' }, countedIds('r'))))
const refused: readonly (readonly [why: string, name: string, text: string | Buffer, says: string | RegExp])[] = [
  [
    'a picture under the name of a map',
    'picture.journey.json',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
    'This is not a text file'
  ],
  ['JSON of something else', 'package.journey.json', '{"name": "x"}', '"format" is missing'],
  ['another format', 'other.journey.json', '{"format": "their/format", "version": 1}', 'says that it is “their/format”'],
  [
    'a newer version',
    'newer.journey.json',
    good.replace('"version": 1', '"version": 99'),
    'A newer version of Outside-In wrote this file (format 99)'
  ],
  ['a truncated file', 'truncated.journey.json', good.slice(0, -200), 'The file ends in the middle'],
  ['a mistake in the middle', 'broken.journey.json', good.replace('"records": [', '"records": [NaN,'), /Line \d+.*not valid JSON/],
  ['nothing', 'empty.journey.json', '', 'The file is empty'],
  [
    'deep nesting',
    'deep.journey.json',
    `{"format":"outside-in/journey","version":1,"records":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`,
    'levels deep'
  ],
  [
    'too many records',
    'many.journey.json',
    `{"format":"outside-in/journey","version":1,"records":[${'{},'.repeat(60_000)}{}]}`,
    '60001 records'
  ],
  ['Mermaid of another kind', 'flow.mmd', 'flowchart TD\n  A --> B\n', 'There is no Mermaid journey in this text'],
  ['words', 'letter.mmd', 'Dear friend,\nhow are you?\n', 'There is no Mermaid journey in this text']
]

const step = (title: string) => `journey\n  title ${title}\n  section S\n    Step: 3: Me\n`

test('twenty files at once have a row each: what failed stands beside what came in, and one undo takes all of it back', async ({
  host,
  window
}) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  const many = Array.from({ length: 17 }, (_, at) => file(`map ${at + 1}.mmd`, step(`Map ${at + 1}`)))
  await host.chooseFiles(
    () => library.importButton.click(),
    [
      ...many,
      file('broken.journey.json', '{"format":\n oops'),
      file('huge.mmd', Buffer.alloc(51 * 1024 * 1024, 0x20)),
      file('which.tsv', 'x\tA\tB\nFirst\tone\t2\nSecond\ttwo\t4\n')
    ]
  )
  const row = (name: string) => preview.file(name)
  await expect(preview.dialog.getByRole('status')).toHaveText(
    '18 maps from 20 files. 2 could not be read. Nothing is kept until you say so.'
  )
  await expect(row('broken.journey.json')).toContainText('Line 2: This is not valid JSON')
  await expect(row('huge.mmd')).toContainText('larger than 50 MB')
  // What could be read in two ways lies open and asks.
  await expect(row('which.tsv').getByRole('radio', { name: 'Stages' })).toBeVisible()
  await expect(row('map 3.mmd').getByRole('img')).toHaveCount(0)
  await row('map 3.mmd').getByRole('button', { name: 'Show' }).click()
  await expect(row('map 3.mmd').getByRole('img', { name: 'Picture of “Map 3”' })).toBeVisible()
  await row('map 4.mmd').getByRole('checkbox', { name: 'Map 4' }).uncheck()
  await preview.dialog.getByRole('button', { name: 'Keep 17 maps' }).click()
  await expect.poll(async () => (await keptTitles(window)).length).toBe(18)
  expect(await keptTitles(window)).not.toContain('Map 4')
  await window.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => keptTitles(window)).toEqual([sample])
  expect((await keptTitles(window, true)).length).toBe(17)
})

test('an import of one map is taken back by one undo, which leads back to the library', async ({ host, window }) => {
  const library = new LibraryPage(window)
  await host.chooseFiles(() => library.importButton.click(), [file('one.mmd', step('One'))])
  await new ImportPage(window).keep('One').click()
  await new MapPage(window).isOpen()
  await window.getByRole('button', { name: 'Undo', exact: true }).filter({ hasText: 'Undo' }).click()
  await expect(library.heading).toBeVisible()
  await expect.poll(() => keptTitles(window)).toEqual([sample])
})

test('a large file comes in whole, with the pictures that it carries', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const picture = Buffer.concat([onePixel, Buffer.alloc(8 * 1024 * 1024, 7)])
  const hash = createHash('sha256').update(picture).digest('hex')
  const records = recordsOf({ ...plainMapWith({ Doing: ['đọc', 'b'] }), title: 'Nặng' }, countedIds('r')).map((record) =>
    record.type === 'card' && record.text === 'đọc' ? { ...record, picture: { hash, width: 1, height: 1, alt: 'photo' } } : record
  )
  const text = writeJourneyFile(documentOf(records), [{ hash, mime: 'image/png', data: picture.toString('base64') }])
  await host.chooseFiles(() => library.importButton.click(), [file('nặng.journey.json', text)])
  await new ImportPage(window).keep('Nặng').click()
  await new MapPage(window).isOpen()
  const kept = (await ask(window, 'attachments.get', { hash })) as { data: string }
  expect(createHash('sha256').update(Buffer.from(kept.data, 'base64')).digest('hex')).toBe(hash)
})

test('a picture says what it is good for in the library; dropped on a map with a diagram in it, it is a diagram', async ({
  host,
  window
}) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  await expect(library.maps).toHaveText([sample])
  await host.chooseFiles(() => library.importButton.click(), [file('photo.png', onePixel)])
  await expect(preview.issues.filter({ hasText: 'picture without a diagram' })).toBeVisible()
  await preview.close()
  await library.open(sample)
  await new MapPage(window).isOpen()
  await preview.dropOnMap({ name: 'drawing.png', bytes: withDiagram(onePixel), mime: 'image/png' })
  await expect(preview.keep('Diagram')).toBeVisible()
})

test('files that cannot be read are refused with a reason, and nothing is kept', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  for (const [why, name, text, says] of refused) {
    await test.step(why, async () => {
      await host.chooseFiles(() => library.importButton.click(), [file(name, text)])
      await expect(preview.dialog.getByRole('heading', { name: 'No map can be made of this' })).toBeVisible()
      await expect(preview.dialog.getByText(name, { exact: true })).toBeVisible()
      await expect(preview.issues.filter({ hasText: says })).not.toHaveCount(0)
      await expect(preview.dialog.getByRole('button', { name: /^Keep/ })).toHaveCount(0)
      await preview.close()
    })
  }
  expect(await keptTitles(window)).toEqual([sample])
})

test('a file beyond 50 MB is refused before it is read', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  await host.chooseFiles(() => library.importButton.click(), [file('huge.journey.json', Buffer.alloc(51 * 1024 * 1024, 0x20))])
  await expect(preview.issues.filter({ hasText: 'larger than 50 MB' })).toBeVisible()
  await preview.close()
  expect(await keptTitles(window)).toEqual([sample])
})

test('what can be mended is mended, with the place of every mend, and kept whole', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  const lines = good.split('\n')
  const firstCard = lines.findIndex((line) => line.includes('"type":"card"'))
  const card = lines[firstCard] ?? ''
  lines.splice(
    firstCard,
    0,
    card.replace(/,?$/, ','),
    card
      .replace(/"id":"[^"]+"/, '"id":"lostcard1"')
      .replace(/"laneId":"[^"]+"/, '"laneId":"nowhere"')
      .replace(/,?$/, ','),
    card
      .replace(/"id":"[^"]+"/, '"id":"farcard1"')
      .replace('"span":1', '"span":1e999')
      .replace(/,?$/, ','),
    '{"id":"strange1","type":"stranger"},',
    '17,'
  )
  await host.chooseFiles(() => library.importButton.click(), [file('mended.journey.json', lines.join('\n'))])
  for (const says of [
    'The same record stands here twice',
    'belongs to something that is not in the file',
    'beyond all bounds',
    'are unknown here',
    'This is not a record'
  ]) {
    await expect(preview.issues.filter({ hasText: says }).filter({ hasText: /records\[\d+\]/ })).not.toHaveCount(0)
  }
  await preview.keep('Good').click()
  const map = await new MapPage(window).isOpen()
  await expect.poll(async () => [...((await map.kept()).cards['Doing'] ?? [])].join(',').split(/\W+/).sort().join('')).toBe('aab')
})

test('Escape in the preview keeps nothing', async ({ host, window }) => {
  const library = new LibraryPage(window)
  const preview = new ImportPage(window)
  await host.chooseFiles(() => library.importButton.click(), [file('good.journey.json', good)])
  await expect(preview.keep('Good')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(preview.dialog).toHaveCount(0)
  expect(await keptTitles(window)).toEqual([sample])
})
