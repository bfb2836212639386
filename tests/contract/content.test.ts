import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { HostEvent } from '#contract/events.ts'
import type { Params } from '#contract/operations.ts'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { newPersona } from '#core/model/persona.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleRecords } from '../unit/persistence/sampleRecords.ts'
import { codeOf, valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { contentOf, onePixel, serve, testFolder, type Served } from './services.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

it('finds text whatever the accents', async () => {
  const { client } = await serve()
  const { id } = valueOf(await client.call('journeys.create', { records: sampleRecords('A map'), attachments: [] }))
  const { hits, places, maps } = valueOf(await client.call('search.find', { text: 'duong truyen', limit: 10 }))
  expect([places, maps]).toEqual([2, 1])
  expect(hits[0]).toMatchObject({ journeyId: id, recordType: 'card', text: 'Nhân viên kiểm tra cước phí và đường truyền' })
  expect(hits[0]?.ranges.map(([from, to]) => hits[0]?.text.slice(from, to))).toEqual(['đường', 'truyền'])
})

it('keeps settings', async () => {
  const folder = testFolder()
  const first = await serve({ folder })
  expect(valueOf(await first.client.call('settings.get', { key: 'theme' }))).toEqual({ value: null })
  valueOf(await first.client.call('settings.set', { key: 'theme', value: '"dark"' }))
  await first.services.close()
  const second = await serve({ folder })
  expect(valueOf(await second.client.call('settings.get', { key: 'theme' }))).toEqual({ value: '"dark"' })
})

it('keeps pictures by their content, and only pictures', async () => {
  const { client } = await serve()
  const put = valueOf(await client.call('attachments.put', { data: onePixel }))
  expect(put).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), mime: 'image/png' })
  expect(valueOf(await client.call('attachments.get', { hash: put.hash }))).toEqual({ ...put, data: onePixel })
  const svg = base64('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  for (const data of [svg, base64('PNG'), '', base64('<html>')])
    expect(codeOf(await client.call('attachments.put', { data }))).toBe('notAPicture')
  const large = Buffer.concat([Buffer.from(onePixel, 'base64'), Buffer.alloc(20 * 1024 * 1024)]).toString('base64')
  expect(codeOf(await client.call('attachments.put', { data: large }))).toBe('tooLarge')
  expect(codeOf(await client.call('attachments.get', { hash: 'a'.repeat(64) }))).toBe('notFound')
})

it('keeps a journey together with its pictures', async () => {
  const { client } = await serve()
  const { hash } = valueOf(await (await serve()).client.call('attachments.put', { data: onePixel }))
  const persona = { ...newPersona('photo', 'Lan', 2, 'az'), photo: hash }
  const records: JourneyRecord[] = [...sampleRecords('A'), persona]
  valueOf(await client.call('journeys.create', { records, attachments: [{ hash, mime: 'image/png', data: onePixel }] }))
  expect(valueOf(await client.call('attachments.get', { hash })).data).toBe(onePixel)
})

it('reads a file into maps without keeping anything', async () => {
  const { client } = await serve()
  const text = 'journey\n  title Paying a bill\n  section Home\n    Open the letter: 2: Lan\n'
  const read = valueOf(await client.call('import.read', { name: 'bill.mmd', data: base64(text), language: 'en' }))
  expect(read.maps.map(({ title }) => title)).toEqual(['Paying a bill'])
  expect(valueOf(await client.call('journeys.list', { trashed: false }))).toEqual([])
  const refused = valueOf(await client.call('import.read', { name: 'x.mmd', data: base64('\0\0\0'), language: 'vi' }))
  expect(refused.maps).toEqual([])
  expect(refused.issues.some(({ severity }) => severity === 'error')).toBe(true)
})

const exporting = (id: string, job = 'job1'): Params<'export.make'> => ({
  job,
  id,
  format: 'svg',
  options: { ...usualHandOut, language: 'en' }
})

async function titled({ client }: Served, title: string): Promise<string> {
  return valueOf(await client.call('journeys.create', { records: sampleRecords(title), attachments: [] })).id
}

it('exports in a worker, with progress, under a name that every system takes', async () => {
  const served = await serve()
  const id = await titled(served, 'Mua / trả: “CON”?')
  const made = valueOf(await served.client.call('export.make', exporting(id)))
  expect(made).toMatchObject({ name: 'Mua trả “CON”.svg', mime: 'text/plain', cards: 3, width: 10, height: 20, issues: [] })
  const size = sampleRecords('').length
  expect(JSON.parse(Buffer.from(made.data, 'base64').toString())).toEqual({ format: 'svg', records: size, attachments: 0 })
  expect(served.events).toContainEqual({ name: 'export.progress', data: { job: 'job1', done: 0.5 } })
})

it('stops an export that is cancelled', async () => {
  const served = await serve()
  const id = await titled(served, 'hangs')
  const outcome = served.client.call('export.make', exporting(id))
  const progress: HostEvent = { name: 'export.progress', data: { job: 'job1', done: 0.1 } }
  await vi.waitFor(() => expect(served.events).toContainEqual(progress), 5000)
  expect(codeOf(await served.client.call('export.make', exporting(id)))).toBe('badRequest')
  valueOf(await served.client.call('export.cancel', { job: 'job1' }))
  expect(codeOf(await outcome)).toBe('cancelled')
  valueOf(await served.client.call('export.cancel', { job: 'unknown' }))
})

it('says why an export failed, whatever the worker does', async () => {
  const served = await serve()
  const codes = []
  for (const title of ['fails', 'throws', 'ends']) {
    codes.push(codeOf(await served.client.call('export.make', exporting(await titled(served, title), title))))
  }
  expect(codes).toEqual(['tooLarge', 'internal', 'internal'])
  expect(codeOf(await served.client.call('export.make', exporting('j00000000000000000000')))).toBe('notFound')
})

it('ends running exports when it closes', async () => {
  const served = await serve()
  const outcome = served.client.call('export.make', exporting(await titled(served, 'hangs')))
  await vi.waitFor(() => expect(served.events.some((event) => event.name === 'export.progress')).toBe(true), 5000)
  await served.services.close()
  expect(codeOf(await outcome)).toBe('cancelled')
})

it('says what the host is, and what it cannot do', async () => {
  const { client, path } = await serve()
  expect(valueOf(await client.call('host.info', {}))).toEqual({
    host: 'web',
    version: '0.0.0',
    platform: 'test',
    libraryPath: path,
    locale: 'en-GB',
    canPickFiles: false
  })
  expect(codeOf(await client.call('files.pick', {}))).toBe('notHere')
  expect(codeOf(await client.call('files.save', { name: 'x', data: '' }))).toBe('notHere')
  expect(codeOf(await client.call('host.reveal', { path }))).toBe('notHere')
  expect(valueOf(await client.call('host.openExternal', { url: 'https://example.com/' }))).toEqual({ opened: false })
  for (const url of ['file:///etc/passwd', `java${'script'}:alert(1)`, 'http://example.com/', 'smb://x/y'])
    expect(codeOf(await client.call('host.openExternal', { url }))).toBe('badRequest')
})

it('holds the pictures of a file that was read until its map is kept, so that they need not travel to and fro', async () => {
  const { client } = await serve()
  const { hash } = valueOf(await client.call('attachments.put', { data: onePixel }))
  const records = sampleRecords('Held').map((record) =>
    record.id === 'card1' && record.type === 'card' ? { ...record, picture: { hash, width: 1, height: 1, alt: 'a' } } : record
  )
  const text = writeJourneyFile(documentOf(records), [{ hash, mime: 'image/png', data: onePixel }])
  const other = await serve()
  const request = { name: 'held.journey.json', data: base64(text), language: 'en' as const, hold: true }
  const [map] = valueOf(await other.client.call('import.read', request)).maps
  expect([map?.attachments, typeof map?.held]).toEqual([[], 'string'])
  expect(codeOf(await other.client.call('attachments.get', { hash }))).toBe('notFound')
  const keeping = { records: map?.records ?? [], attachments: [], held: map?.held ?? '' }
  valueOf(await other.client.call('journeys.create', keeping))
  expect(valueOf(await other.client.call('attachments.get', { hash })).data).toBe(onePixel)
  expect(codeOf(await other.client.call('journeys.create', keeping))).toBe('notHeld')
})

it('saves files whole, picks files, and shows only what it saved', async () => {
  const folder = testFolder()
  const target = join(folder, 'out.svg')
  writeFileSync(target, 'old')
  const shown: string[] = []
  let answer: string | null = target
  const files = { chooseSavePath: async () => answer, chooseFiles: async () => [target, join(folder, 'not-there.mmd')] }
  const { client } = await serve({ host: { files, reveal: async (path) => void shown.push(path) } })
  expect(codeOf(await client.call('host.reveal', { path: target }))).toBe('forbidden')
  expect(valueOf(await client.call('files.save', { name: 'out.svg', data: base64('new') }))).toEqual({ path: target })
  expect([contentOf(target), readdirSync(folder)]).toEqual(['new', ['out.svg']])
  valueOf(await client.call('host.reveal', { path: target }))
  expect(shown).toEqual([target])
  answer = null
  expect(valueOf(await client.call('files.save', { name: 'out.svg', data: '' }))).toEqual({ path: null })
  answer = join(folder, 'no', 'such', 'folder.svg')
  expect(codeOf(await client.call('files.save', { name: 'out.svg', data: '' }))).toBe('fileGone')
  mkdirSync(join(folder, 'taken.svg'))
  answer = join(folder, 'taken.svg')
  expect(codeOf(await client.call('files.save', { name: 'out.svg', data: '' }))).toBe('fileFailed')
  expect(readdirSync(folder).sort()).toEqual(['out.svg', 'taken.svg'])
  // What cannot be read keeps none of the others out.
  expect(valueOf(await client.call('files.pick', {}))).toMatchObject([
    { name: 'out.svg', data: base64('new') },
    { name: 'not-there.mmd', data: '', error: { code: 'fileGone' } }
  ])
})
