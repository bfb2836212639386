import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readJourneyFile, writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { journeySchema } from '#core/exchange/journeySchema.ts'
import type { CardPicture } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { issueText } from '#contract/issueText.ts'

const document = documentOf(makeMap({ cards: 20, seed: 2 }))
const text = writeJourneyFile(document)
const hash = 'ab'.repeat(32)

/** Severity, code, line and field of everything that is said. */
function said(file: string) {
  const { maps, issues } = readJourneyFile(file)
  return [...issues, ...maps.flatMap((map) => map.issues)].map(({ severity, code, line, field }) => [severity, code, line, field])
}

test('a file reads back as it was written, whatever the order of records and keys', () => {
  const read = readJourneyFile(text)
  expect(read.issues).toEqual([])
  expect(read.maps[0]?.issues).toEqual([])
  expect(writeJourneyFile(documentOf(read.maps[0]!.records))).toBe(text)
  const shuffled = makeMap({ cards: 20, seed: 2 })
    .reverse()
    .map((record) => Object.fromEntries(Object.entries(record).reverse()))
  expect(writeJourneyFile(documentOf(shuffled as never))).toBe(text)
  expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(makeMap({ cards: 20, seed: 2 }).length)
})

describe('bad files are refused with the place', () => {
  const outline = '{"format":"outside-in/journey","version":1,"recordVersions":{},"records":'
  test.each<[string, string, unknown[]]>([
    ['empty', ' \n', ['error', 'empty', null, null]],
    ['truncated', text.slice(0, 2000), ['error', 'truncated', expect.any(Number), null]],
    ['not JSON', '{\n"format": oops\n}', ['error', 'badJson', 2, null]],
    ['not a journey', '{"nodes":[]}', ['error', 'notAJourney', null, 'format']],
    ['another format', '{"format":"excalidraw"}', ['error', 'otherFormat', null, 'format']],
    ['a list', '[1,2]', ['error', 'notAJourney', null, null]],
    ['a newer version', '{"format":"outside-in/journey","version":2,"records":[]}', ['error', 'newer', null, 'version']],
    ['a version that is none', '{"format":"outside-in/journey","version":"1"}', ['error', 'badVersion', null, 'version']],
    [
      'newer records',
      '{"format":"outside-in/journey","version":1,"recordVersions":{"card":9},"records":[{}]}',
      ['error', 'newerRecord', null, 'recordVersions.card']
    ],
    ['no records', '{"format":"outside-in/journey","version":1,"records":{}}', ['error', 'noRecords', null, 'records']],
    ['too many records', `${outline}[${'0,'.repeat(50_000)}0]}`, ['error', 'tooManyRecords', null, 'records']],
    ['too deep', `${outline}[${'['.repeat(90)}${']'.repeat(90)}]}`, ['error', 'tooDeep', null, null]],
    ['endless nesting', '['.repeat(1_000_000), ['error', 'truncated', 1, null]],
    [
      'a text without end',
      `${outline}[{"id":"m","type":"map","title":"${'x'.repeat(1_000_001)}"}]}`,
      ['error', 'textTooLong', null, 'records[0]']
    ]
  ])('%s', (_, file, issue) => {
    expect(said(file)).toEqual([issue])
    expect(readJourneyFile(file).maps).toEqual([])
    expect(issueText('en', readJourneyFile(file).issues[0]!)).toMatch(/ — /)
    expect(issueText('vi', readJourneyFile(file).issues[0]!)).toMatch(/ — /)
  })
})

test('what can be mended is mended and said by its field', () => {
  const file = text
    .replace('"records"', '"extra": 1, "records"')
    .replace('"state":"current"', '"state":"current","size":1e400')
    .replace(/"attachments": \{\}/, `"attachments": {"${hash}": {"mime":"image/svg+xml","data":"AAAA"}}`)
  expect(said(file)).toEqual([
    ['warning', 'surplusField', null, 'extra'],
    ['warning', 'repair.notFinite', null, 'records[0].size'],
    ['warning', 'badAttachment', null, `attachments.${hash}`]
  ])
})

test('a photo that is not in the file, or not what it says, is left out and the persona keeps its initials', () => {
  const records = makeMap({ cards: 1, seed: 1 }).map((record) => (record.type === 'persona' ? { ...record, photo: hash } : record))
  const file = writeJourneyFile(documentOf(records), [{ hash, mime: 'image/png', data: 'AAAA' }])
  expect(readJourneyFile(file).maps[0]).toMatchObject({ attachments: [{ hash }], issues: [] })
  const read = readJourneyFile(file, () => 'wrongHash').maps[0]
  expect(read?.attachments).toEqual([])
  expect(read?.issues.map(({ code }) => code)).toEqual(['wrongHash', 'photoMissing', 'photoMissing'])
  expect(read?.records.flatMap((record) => (record.type === 'persona' ? [record.photo] : []))).toEqual([null, null])
})

const other = 'd'.repeat(64)

function withPicture(picture: CardPicture, text: string): JourneyRecord[] {
  return makeMap({ cards: 1, seed: 1 }).map((record) => (record.type === 'card' ? { ...record, picture, text } : record))
}

function cardOf(records: readonly JourneyRecord[] | undefined): JourneyRecord | undefined {
  return records?.find((record) => record.type === 'card')
}

test('a card whose picture is not in the file keeps the words that stood for it', () => {
  const picture: CardPicture = { hash, width: 40, height: 30, alt: 'The counter' }
  const read = (text: string) => readJourneyFile(writeJourneyFile(documentOf(withPicture(picture, text)))).maps[0]
  expect(cardOf(read('')?.records)).toMatchObject({ picture: null, text: 'The counter' })
  expect(cardOf(read('Waiting')?.records)).toMatchObject({ picture: null, text: 'Waiting' })
  expect(read('')?.issues.map(({ code, values }) => [code, values['name']])).toEqual([['pictureMissing', 'The counter']])
})

test('of a picture and its smaller copy either is enough', () => {
  const picture: CardPicture = { hash, thumbnail: other, width: 40, height: 30, alt: '' }
  const carrying = (...hashes: string[]) => {
    const attachments = hashes.map((each) => ({ hash: each, mime: 'image/png', data: 'AAAA' }))
    const map = readJourneyFile(writeJourneyFile(documentOf(withPicture(picture, '')), attachments)).maps[0]
    return [cardOf(map?.records), map?.issues.map(({ code }) => code)]
  }
  expect(carrying(hash, other)).toEqual([expect.objectContaining({ picture }), []])
  expect(carrying(hash)).toEqual([expect.objectContaining({ picture: { hash, width: 40, height: 30, alt: '' } }), []])
  expect(carrying(other)).toEqual([
    expect.objectContaining({ picture: { hash: other, width: 40, height: 30, alt: '' } }),
    ['pictureReduced']
  ])
})

test('resources/journey.schema.json is what the code says; node build/scripts/make-schema.ts writes it', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../../resources/journey.schema.json'), 'utf8')
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(journeySchema())))
})
