// Several files at once, parts and views, reports for machines, and an end in good order when asked to stop.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { ended, runCommandLine, startScript } from './runCommandLine.ts'

// Each run is a process of its own, over the sources: on a busy machine some of them take their time.
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'outside-in-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cli = (...args: string[]) => runCommandLine(folder, ...args)
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return name
}
const diagram = (title: string) => `journey\n  title ${title}\n  section One\n    Step A: 5: Ann\n  section Two\n    Step B: 2: Bob\n`
const table = 'Stage,Before,After\nActions,search,pay\n'

test('many files into a folder: a file a map and format, names on standard output, nothing replaced without leave', async () => {
  file('a.mmd', diagram('A'))
  file('b.csv', table)
  const { code, out, error } = await cli('convert', 'a.mmd', 'b.csv', '--to', 'svg,json', '--out', 'made/here')
  expect([code, error]).toEqual([0, ''])
  expect(out.trimEnd().split('\n')).toEqual(['a.svg', 'a.journey.json', 'b.svg', 'b.journey.json'].map((name) => join('made/here', name)))
  const before = readFileSync(join(folder, 'made/here/a.svg'))
  const again = await cli('convert', 'a.mmd', '--to', 'svg', '--out', 'made/here', '--look', 'dark')
  expect([again.code, again.out]).toEqual([3, ''])
  expect(again.error).toMatch(/^made\/here\/a\.svg: A file of this name lies there already.+ — .+--force\.\n$/)
  expect(readFileSync(join(folder, 'made/here/a.svg'))).toEqual(before)
  expect((await cli('convert', 'a.mmd', '--to', 'svg', '--out', 'made/here', '--look', 'dark', '--force')).code).toBe(0)
  expect(readFileSync(join(folder, 'made/here/a.svg'))).not.toEqual(before)
})

test('an input that is refused keeps none of the others out; the report says which is which', async () => {
  file('good.mmd', diagram('Good'))
  file('bad.journey.json', '{"format":')
  const { code, out, error } = await cli('convert', 'good.mmd', 'bad.journey.json', 'gone.mmd', '--to', 'json', '--out', 'mixed', '--json')
  expect([code, error]).toEqual([3, ''])
  const report = JSON.parse(out) as Record<string, unknown>
  expect(Object.keys(report)).toEqual(['command', 'exitCode', 'inputs', 'maps', 'outputs', 'issues', 'counts'])
  expect(report).toMatchObject({
    command: 'convert',
    exitCode: 3,
    inputs: [
      { path: 'good.mmd', maps: 1 },
      { path: 'bad.journey.json', maps: 0 },
      { path: 'gone.mmd', maps: 0 }
    ],
    outputs: [{ path: join('mixed', 'good.journey.json'), format: 'json', source: 'good.mmd', title: 'Good', cards: 0 }],
    issues: [
      { severity: 'error', code: 'truncated', file: 'bad.journey.json', line: 1, field: null },
      { severity: 'error', code: 'inputMissing', file: 'gone.mmd', line: null, field: null }
    ],
    counts: { inputs: 3, maps: 0, outputs: 1, warnings: 0, errors: 2 }
  })
})

test('a wrong usage is a report as well', async () => {
  const { code, out, error } = await cli('convert', '--json')
  expect([code, error]).toEqual([2, ''])
  expect(JSON.parse(out)).toMatchObject({ exitCode: 2, issues: [{ severity: 'error', code: 'usage' }] })
})

test('stages are named, numbered or given by id; one that is not there is refused with those that are', async () => {
  file('parts.mmd', diagram('Parts'))
  expect((await cli('convert', 'parts.mmd', 'two.mmd', '--stages', 'two')).code).toBe(0)
  const { code, error } = await cli('convert', 'parts.mmd', 'none.mmd', '--stages', '1,Three')
  expect([code, error]).toEqual([3, expect.stringMatching(/^parts\.mmd: There is no stage “Three” .+ One, Two — .+\n$/)])
  expect(existsSync(join(folder, 'none.mmd'))).toBe(false)
})

test('sizes of a picture: exact pixels, dots an inch', async () => {
  file('p.mmd', diagram('P'))
  const widthOf = (name: string) => readFileSync(join(folder, name)).readUInt32BE(16)
  expect((await cli('convert', 'p.mmd', 'p.png')).code).toBe(0)
  expect((await cli('convert', 'p.mmd', 'p1234.png', '--width', '1234')).code).toBe(0)
  expect((await cli('convert', 'p.mmd', 'p192.png', '--dpi', '192')).code).toBe(0)
  expect([widthOf('p1234.png'), widthOf('p192.png')]).toEqual([1234, widthOf('p.png') * 2])
})

test('the whole library by several formats; maps of one title have files of their own', async () => {
  for (const name of ['x.mmd', 'y.mmd', 'z.mmd']) file(name, diagram(name === 'z.mmd' ? 'Khác' : 'Same'))
  const imported = await cli('import', 'x.mmd', 'y.mmd', 'z.mmd', '--library', 'many.db', '--json')
  expect(JSON.parse(imported.out)).toMatchObject({
    counts: { maps: 3 },
    maps: [{ title: 'Same', file: 'x.mmd', stages: 2 }, {}, { title: 'Khác' }]
  })
  const { code, out } = await cli('export', '--all', '--format', 'svg,mermaid', '--out', 'all', '--library', 'many.db')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toEqual(
    ['Same.svg', 'Same.mmd', 'Same (2).svg', 'Same (2).mmd', 'Khác.svg', 'Khác.mmd'].map((name) => join('all', name))
  )
  const named = await cli('export', 'Khác', 'nobody', '--format', 'svg', '--out', 'named', '--library', 'many.db', '--language', 'vi')
  expect([named.code, named.out, named.error]).toEqual([3, 'named/Khác.svg\n', expect.stringMatching(/^nobody: Không có bản đồ nào/)])
})

test('Ctrl+C ends the work and the worker within a moment; what was finished stays, nothing is half', async () => {
  file('small.mmd', diagram('Small'))
  file('large.journey.json', writeJourneyFile(documentOf(makeMap({ cards: 5000, seed: 3 }))))
  const args = ['convert', 'small.mmd', 'large.journey.json', '--to', 'png', '--scale', '8', '--out', 'stopped']
  const child = startScript('src/cli/index.ts', args, { folder })
  const run = ended(child)
  // The first file is said once it is written; the second takes many seconds.
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  const asked = performance.now()
  child.kill('SIGINT')
  const { code, out } = await run
  expect(performance.now() - asked).toBeLessThan(5000)
  expect([code, out, readdirSync(join(folder, 'stopped'))]).toEqual([130, 'stopped/small.png\n', ['small.png']])
})
