// The command line as people start it: a process of its own, over the sources.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { readMermaid } from '#core/exchange/mermaid/readMermaid.ts'

// Each run is a process of its own, over the sources: on a busy machine some of them take their time.
vi.setConfig({ testTimeout: 120_000 })

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'outside-in-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const diagram =
  'journey\n  title Two views\n  section One\n    Step A: 5: Ann, Bob\n    Step B: 1: Bob, Ann\n  section Two\n    Step C: 3\n'

function file(name: string, content?: string | Uint8Array): string {
  const path = join(folder, name)
  if (content !== undefined) writeFileSync(path, content)
  return path
}

function run(script: string, args: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: folder,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder }
  })
  let [out, error] = ['', '']
  child.stdout.on('data', (data) => (out += String(data)))
  child.stderr.on('data', (data) => (error += String(data)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })))
}
const cli = (...args: string[]) => run('src/cli/index.ts', args)

describe('convert', () => {
  test('Mermaid to JSON and back says the same; no library is touched', async () => {
    const input = file('a.mmd', diagram)
    expect(await cli('convert', input, file('a.journey.json'))).toEqual({ code: 0, out: '', error: '' })
    expect(await cli('convert', file('a.journey.json'), file('back.mmd'))).toEqual({ code: 0, out: '', error: '' })
    const journeyOf = (name: string) => readMermaid(readFileSync(file(name), 'utf8'), { strict: true }).diagrams[0]?.journey
    expect(journeyOf('back.mmd')).toEqual(journeyOf('a.mmd'))
    expect(readdirSync(folder).filter((name) => name.includes('.db') || name.includes('.part') || name === 'outside-in')).toEqual([])
  })

  test('a picture of exact size, and a drawing of every card', async () => {
    const map = file('m.journey.json')
    expect((await run('build/scripts/make-map.ts', ['--cards', '30', '--seed', '7', map])).code).toBe(0)
    expect((await cli('convert', map, file('m.svg'))).code).toBe(0)
    expect((await cli('convert', map, file('m.png'), '--scale', '1')).code).toBe(0)
    const svg = readFileSync(file('m.svg'), 'utf8')
    const ids = [...readFileSync(map, 'utf8').matchAll(/"id":"(\w+)","type":"card"/g)].map(([, id]) => id ?? '')
    expect(ids).toHaveLength(30)
    expect(svg.startsWith('<svg')).toBe(true)
    const [, width, height] = /<svg[^>]* width="(\d+)[^"]*"[^>]* height="(\d+)/.exec(svg) ?? []
    const png = readFileSync(file('m.png'))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width), Number(height)])
  })

  test('several diagrams of one Markdown file become several files', async () => {
    const input = file('two.md', `# Two\n\n\`\`\`mermaid\n${diagram}\`\`\`\n\n~~~mermaid\n${diagram.replace('Two views', 'Other')}~~~\n`)
    const { code, error } = await cli('convert', input, file('two.mmd'))
    expect([code, error]).toEqual([0, expect.stringMatching(/two\.md: warning: The file holds 2 maps/)])
    expect(readFileSync(file('two-2.mmd'), 'utf8')).toContain('title Other')
  })

  test('warnings stand on standard error by line and do not change the exit code', async () => {
    const { code, out, error } = await cli(
      'convert',
      file('w.mmd', `${diagram}    Wake at 7:30: 4: Ann\n    Pay; wait: 9: Bob`),
      file('w.journey.json')
    )
    expect([code, out]).toEqual([0, ''])
    expect(error.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/w\.mmd:8: warning: .+ — .+/),
      expect.stringMatching(/w\.mmd:9: warning: .+ — .+/),
      expect.stringMatching(/w\.mmd:1: warning: Scores above 5 .+ — .+/)
    ])
  })

  test.each<[string, string | Uint8Array, RegExp]>([
    ['broken.journey.json', '{\n  "format": oops }', /^.*broken\.journey\.json:2: This is not valid JSON from column 13 on — .+$/],
    [
      'cut.journey.json',
      '{"format":"outside-in/journey","version":1,"records":[{"id":"a',
      /^.*cut\.journey\.json:1: .*ends in the middle.* — .+$/
    ],
    ['newer.journey.json', '{"format":"outside-in/journey","version":9,"records":[]}', /^.*: version: A newer version .+ — update .+$/],
    ['photo.mmd', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /^.*photo\.mmd: This is not a text file — .+$/],
    ['letter.md', 'Dear friend,\nhow are you?', /^.*letter\.md: There is no table .+ — .+$/],
    ['latin1.mmd', Buffer.from('journey\n title Caf\xe9', 'latin1'), /^.*latin1\.mmd: .*UTF-8.* — .+$/]
  ])('%s is refused with exit code 3 and one line that says where, why and what to do; nothing is written', async (name, content, line) => {
    const { code, out, error } = await cli('convert', file(name, content), file('never.svg'))
    expect([code, out]).toEqual([3, ''])
    expect(error.trimEnd().split('\n')).toEqual([expect.stringMatching(line)])
    expect(existsSync(file('never.svg'))).toBe(false)
  })

  test('what cannot be written leaves the old file as it was', async () => {
    mkdirSync(file('taken.journey.json'))
    const { code, error } = await cli('convert', file('a.mmd', diagram), file('taken.journey.json'))
    expect([code, error]).toEqual([1, expect.stringMatching(/taken\.journey\.json: The file cannot be written .+ — .+/)])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('usage', () => {
  test.each([
    [[]],
    [['fly']],
    [['convert', 'a.mmd']],
    [['convert', 'a.zip', 'b.svg']],
    [['convert', 'a.mmd', 'b.mmd', 'c.svg']],
    [['convert', 'a.mmd', '--out', 'folder']],
    [['convert', 'a.mmd', 'b.svg', '--to', 'svg,png']],
    [['convert', 'a.mmd', 'b.svg', '--to', 'bmp']],
    [['convert', 'a.mmd', 'b.svg', '--look', 'red']],
    [['convert', 'a.mmd', 'b.svg', '--without', 'everything']],
    [['convert', 'a.mmd', 'b.png', '--scale', '1', '--dpi', '96']],
    [['convert', 'a.mmd', 'b.svg', '--all']],
    [['export', '--all', '--format', 'json']],
    [['export', 'one', '--all', '--format', 'json', '--out', 'folder']],
    [['convert', 'a.mmd', 'b.gif']],
    [['convert', 'a.mmd', 'b.svg', '--port', '1']],
    [['convert', 'a.mmd', 'b.png', '--scale', '9']],
    [['list', 'more']],
    [['serve', '--port', 'x']],
    [['--bogus']]
  ])('%j is refused with exit code 2 and one line', async (args) => {
    const { code, out, error } = await cli(...args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^[^\n]+ — see [^\n]+\n$/)
  })

  test('help says every command', async () => {
    const { code, out } = await cli('help')
    expect(code).toBe(0)
    for (const command of ['convert', 'list', 'import', 'export', 'serve']) expect(out).toContain(`  ${command}`)
  })
})

test('import, list and export work on the library that is named', async () => {
  const library = file('some.db')
  expect((await cli('list', '--library', library)).code).toBe(3)
  const imported = await cli('import', file('a.mmd', diagram), file('none.mmd'), '--library', library)
  expect([imported.code, imported.error]).toEqual([3, expect.stringMatching(/none\.mmd: The file is not there — .+\n$/)])
  const id = imported.out.split('\t')[0] ?? ''
  const listed = await cli('list', '--library', library)
  expect([listed.code, listed.out]).toEqual([
    0,
    expect.stringMatching(new RegExp(`^${id}\\tTwo views\\t2 stages, 3 steps, 0 cards\\t[^\\n]+\\n$`))
  ])
  expect(await cli('export', 'Two views', file('out.mmd'), '--library', library)).toEqual({ code: 0, out: '', error: '' })
  expect(readFileSync(file('out.mmd'), 'utf8')).toContain('Step A: 5: Ann, Bob')
  expect((await cli('export', 'nothing', file('out.mmd'), '--library', library)).code).toBe(3)
})

test('serve prints one line with the address, which answers, and ends when asked', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [
    join(root, 'src/cli/index.ts'),
    'serve',
    '--library',
    file('serve.db'),
    '--no-open',
    '--port',
    '0'
  ])
  let out = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      out += String(data)
      if (out.includes('\n')) resolve(out.trim())
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${out}`)))
  })
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S*$/)
  expect((await fetch(address)).status).toBeLessThan(400)
  child.removeAllListeners('exit')
  const ended = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(1)
})
