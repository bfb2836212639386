// A full disk and a folder that may not be written to: the old file stays whole, nothing half is left, and it is said why.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { writeJourneyFile } from '#core/exchange/journeyFile.ts'
import { documentOf } from '#core/model/document.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { fill, nobody, sharedFolder, smallDisk } from './faultyDisk.ts'
import { runCommandLine, runScript } from './runCommandLine.ts'
import { say } from '../unit/persistence/seeded.ts'

// Each run is a process of its own, over the sources: on a busy machine some of them take their time.
vi.setConfig({ testTimeout: 120_000 })

const home = mkdtempSync(join(tmpdir(), 'outside-in-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const input = join(home, 'map.journey.json')
writeFileSync(input, writeJourneyFile(documentOf(makeMap({ cards: 200, seed: 5 }))))
const disk = smallDisk()
afterAll(() => disk?.remove())
if (!disk) say('A disk of its own cannot be mounted here: a full disk is not tried.')

test.runIf(disk)('onto a full disk: the old file is whole, in both languages it says so, and once there is room it goes on', async () => {
  const { folder } = disk ?? { folder: '' }
  const target = join(folder, 'map.svg')
  writeFileSync(target, 'the old drawing')
  fill(folder)
  const before = readdirSync(folder)
  for (const [language, says] of [
    ['en', /map\.svg: The disk is full; the file was not written and what was there before is untouched — .+\n$/],
    ['vi', /map\.svg: Đĩa đã đầy; tệp chưa được ghi và những gì có trước vẫn nguyên — .+\n$/]
  ] as const) {
    const { code, out, error } = await runCommandLine(home, 'convert', input, target, '--language', language)
    expect([code, out, error]).toEqual([1, '', expect.stringMatching(says)])
    expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['the old drawing', before])
  }
  const library = join(home, 'full.db')
  expect((await runCommandLine(home, 'import', input, '--library', library)).code).toBe(0)
  const whole = await runCommandLine(
    home,
    'export',
    '--all',
    '--format',
    'json',
    '--out',
    join(folder, 'all'),
    '--library',
    library,
    '--json'
  )
  expect(JSON.parse(whole.out)).toMatchObject({ exitCode: 1, outputs: [], issues: [{ code: 'diskFull' }] })
  expect(readdirSync(join(folder, 'all'))).toEqual([])
  rmSync(join(folder, 'filler'))
  rmSync(join(folder, 'all'), { recursive: true })
  expect((await runCommandLine(home, 'convert', input, join(folder, 'small.mmd'))).code).toBe(0)
})

test('into a folder that may not be written to: the old file is whole, and it says so', async () => {
  const { folder, lock, remove } = sharedFolder()
  try {
    const target = join(folder, 'map.mmd')
    writeFileSync(target, 'the old text')
    writeFileSync(join(folder, 'in.mmd'), 'journey\n title T\n section S\n  Step: 3: Me\n')
    lock()
    const where = { folder, ...(nobody === null ? {} : { user: nobody }) }
    const { code, error } = await runScript('src/cli/index.ts', ['convert', 'in.mmd', 'map.mmd'], where)
    expect([code, error]).toEqual([1, expect.stringMatching(/^map\.mmd: Folder or file may not be written to; .+ untouched — .+\n$/)])
    expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['the old text', ['in.mmd', 'map.mmd']])
  } finally {
    remove()
  }
})
