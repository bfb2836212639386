// Every format that the app hands out comes from the command line as well, and what can be read comes back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { readableKindOf } from '#core/exchange/readableEndings.ts'
import { formatTraits, handOutFormats } from '#core/handOut/formats.ts'
import { documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { runCommandLine } from './runCommandLine.ts'

const folder = mkdtempSync(join(tmpdir(), 'outside-in-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const ids = () => `r${String((count += 1)).padStart(8, '0')}`

const beginnings: Readonly<Record<string, string>> = {
  pptx: 'PK',
  xlsx: 'PK',
  pdf: '%PDF-',
  png: '\x89PNG',
  svg: '<svg',
  html: '<!',
  json: '{'
}

test('one map in every format at once, each counted and sound from its first bytes on', { timeout: 120_000 }, async () => {
  writeFileSync(join(folder, 'bill.journey.json'), writeJourneyFile(documentOf(sampleMap('vi', ids))))
  const run = await runCommandLine(
    folder,
    'convert',
    'bill.journey.json',
    '--to',
    handOutFormats.join(','),
    '--out',
    'all',
    '--language',
    'vi',
    '--json'
  )
  const report = JSON.parse(run.out) as { outputs: { path: string; format: string; bytes: number }[]; issues: { severity: string }[] }
  expect([run.code, report.issues.filter(({ severity }) => severity === 'error')]).toEqual([0, []])
  expect(report.outputs.map(({ path, format }) => [path, format])).toEqual(
    handOutFormats.map((format) => [join('all', `bill.${formatTraits[format].extension}`), format])
  )
  for (const { path, format, bytes } of report.outputs) {
    const data = readFileSync(join(folder, path))
    expect(data.byteLength).toBe(bytes)
    expect(data.subarray(0, 12).toString('latin1')).toContain(beginnings[format] ?? '')
  }
})

test('what the app writes and reads goes through a file and back with every stage', { timeout: 120_000 }, async () => {
  const readable = handOutFormats.filter(
    (format) => formatTraits[format].sort !== 'drawn' && readableKindOf(`x.${formatTraits[format].extension}`) !== null
  )
  expect(readable).toEqual(expect.arrayContaining(['xlsx', 'csv', 'markdown', 'mermaid', 'canvas', 'drawio', 'json']))
  const inputs = readable.map((format) => join('all', `bill.${formatTraits[format].extension}`))
  const run = await runCommandLine(folder, 'import', ...inputs, '--library', 'back.db', '--json', '--language', 'vi')
  const report = JSON.parse(run.out) as { maps: { file: string; stages: number }[] }
  expect(run.code).toBe(0)
  const stages = sampleMap('vi', ids).filter(({ type }) => type === 'stage').length
  expect(new Map(report.maps.map(({ file, stages: found }) => [file, found]))).toEqual(new Map(inputs.map((input) => [input, stages])))
})
