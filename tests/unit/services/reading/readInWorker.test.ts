import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { decodeText } from '#services/reading/decodeText.ts'
import { readingLine, readInWorker } from '#services/reading/readInWorker.ts'
import { onePixel } from '../../../contract/services.ts'

const worker = new URL('../../../../src/services/importWorker.ts', import.meta.url)
// A machine that is busy with other tests may be slow: that is said of the machine, not of the reader.
const read = async (name: string, bytes: Uint8Array) =>
  (await readInWorker(worker, { name, bytes, language: 'vi' }, { softMs: 60_000, hardMs: 60_000 })).value

test('a diagram becomes a map with lanes in the language asked for', async () => {
  const { maps, issues } = await read('a.mmd', Buffer.from('journey\n title T\n A: 5: Me'))
  expect(issues).toEqual([])
  expect(maps.map(({ title }) => title)).toEqual(['T'])
  expect(maps[0]?.records.flatMap((record) => (record.type === 'lane' ? [record.title] : []))).toContain('Cảm xúc')
})

test('attachments are checked against their hashes', async () => {
  const data = Buffer.from(onePixel, 'base64')
  const hash = createHash('sha256').update(data).digest('hex')
  const records = makeMap({ cards: 1, seed: 1 }).map((record) => (record.type === 'persona' ? { ...record, photo: hash } : record))
  const fileWith = (content: Buffer) =>
    Buffer.from(writeJourneyFile(documentOf(records), [{ hash, mime: 'image/png', data: content.toString('base64') }]))
  expect((await read('a.journey.json', fileWith(data))).maps[0]).toMatchObject({ attachments: [{ hash }], issues: [] })
  const codesOf = async (content: Buffer) => {
    const { maps } = await read('a.journey.json', fileWith(content))
    return [maps[0]?.attachments, maps[0]?.issues.map(({ code }) => code)]
  }
  expect(await codesOf(Buffer.concat([data, data]))).toEqual([[], ['wrongHash', 'photoMissing', 'photoMissing']])
  expect(await codesOf(Buffer.from('<svg onload="1"/>'))).toEqual([[], ['badAttachment', 'photoMissing', 'photoMissing']])
})

test('a worker that takes too long is ended, one that fails is an issue, a file that is too large never reaches one', async () => {
  const endless = new URL('data:text/javascript,for(;;){}')
  const failing = new URL('data:text/javascript,throw new Error("x")')
  const request = { name: 'a.mmd', bytes: Buffer.from('journey'), language: 'en' } as const
  const codes = async (url: URL, bytes: Uint8Array = request.bytes, hardMs = 300) =>
    (await readInWorker(url, { ...request, bytes }, { softMs: 50, hardMs })).value.issues.map(({ code }) => code)
  expect(await codes(endless)).toEqual(['tookTooLong'])
  expect(await codes(failing, request.bytes, 60_000)).toEqual(['readerFailed'])
  expect(await codes(endless, new Uint8Array(50 * 2 ** 20 + 1))).toEqual(['tooLarge'])
})

test('a line reads one file after the other in one thread, and in a new one where a file was the end of it', async () => {
  const line = readingLine(new URL('../../../../src/services/importWorker.ts', import.meta.url))
  const titleOf = async (text: string, stopped?: AbortSignal) => {
    const { value } = await line.read({ name: 'a.mmd', bytes: Buffer.from(text), language: 'en' }, stopped ? { stopped } : {})
    return value.maps[0]?.title ?? value.issues[0]?.code
  }
  const of = (title: string) => `journey\n title ${title}\n section S\n  Step: 3: Me\n`
  expect([await titleOf(of('One')), await titleOf('nothing'), await titleOf(of('Two'))]).toEqual(['One', 'mermaid.noJourney', 'Two'])
  const stopping = new AbortController()
  const third = titleOf(of('Three'), stopping.signal)
  stopping.abort()
  expect([await third, await titleOf(of('Four'))]).toEqual(['readerFailed', 'Four'])
  line.close()
})

test('text is UTF-8, or UTF-16 where a mark says so, and nothing else', () => {
  const text = 'journey Tiếng Việt'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  expect(decodeText(Buffer.from(`\ufeff${text}`))).toEqual({ ok: true, value: text })
  expect(decodeText(utf16)).toEqual({ ok: true, value: text })
  expect(decodeText(Buffer.from(utf16).swap16())).toEqual({ ok: true, value: text })
  expect(decodeText(Buffer.from('Caf\xe9', 'latin1'))).toEqual({ ok: false, error: 'notText' })
  expect(decodeText(Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'))).toEqual({ ok: false, error: 'binary' })
})
