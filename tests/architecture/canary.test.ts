// The nets are only worth what they catch: a copy of the project's shape, with one violation of every kind planted in it, goes
// through each net once. The copy lies inside the project, so that packages resolve as they do for the real sources.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise, lint, typecheck, type Finding } from './nets.ts'
import { violations } from './violations.ts'

const ofProject = createRequire(import.meta.url)
const table = ofProject('../../build/layers.cjs') as Record<string, { readonly layers: readonly string[] }>
const root = join(import.meta.dirname, '../..')
const layers = globSync('src/*/tsconfig.json', { cwd: root }).map((path) => path.split(/[\\/]/)[1] ?? '')
let copy = ''
let typeErrors = ''
let imports: readonly Finding[] = []
let lintErrors: readonly Finding[] = []

beforeAll(async () => {
  mkdirSync(join(root, '.artifacts'), { recursive: true })
  copy = mkdtempSync(join(root, '.artifacts/canary-'))
  for (const path of ['package.json', 'tsconfig.json', 'build', 'tests/tsconfig.json', 'electron.vite.config.ts'])
    cpSync(join(root, path), join(copy, path), { recursive: true })
  for (const layer of layers) cpSync(join(root, `src/${layer}/tsconfig.json`), join(copy, `src/${layer}/tsconfig.json`))
  for (const path of [...layers.map((layer) => `src/${layer}`), 'tests']) plant(`${path}/sound.ts`, "export const sound = 'sound'\n")
  for (const { file, text } of violations) plant(file, text)
  ;[typeErrors, { violations: imports }, lintErrors] = await Promise.all([typecheck(copy), cruise(copy, 'src'), lint(copy)])
}, 120_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('planted violations', () => {
  it.each(violations.filter(({ types }) => types !== undefined))('the compiler sees $file', ({ file, types }) => {
    const said = typeErrors.split('\n').filter((line) => line.startsWith(`${file}(`))
    expect(said.join('\n')).toMatch(types ?? '')
  })

  it.each(violations.filter((violation) => violation.imports !== undefined))('dependency-cruiser sees $file', ({ file, imports: rule }) => {
    expect(rulesFor(imports, file)).toContain(rule)
  })

  it.each(violations.filter((violation) => violation.lint !== undefined))('ESLint sees $file', ({ file, lint: rule }) => {
    expect(rulesFor(lintErrors, file)).toContain(rule)
  })
})

describe('what is sound', () => {
  it('passes every net', () => {
    const isSound = (from: string) => from.endsWith('sound.ts')
    expect(typeErrors.split('\n').filter((line) => /sound\.ts\(/.test(line))).toEqual([])
    expect([...imports, ...lintErrors].filter(({ from }) => isSound(from))).toEqual([])
  })
})

describe('the nets reach every file', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((path) => path.replaceAll('\\', '/'))

  it('dependency-cruiser reads as many modules as there are sources', async () => {
    const read = new Set((await cruise(root, 'src')).modules)
    expect(sources.filter((path) => !read.has(path) && !path.endsWith('.d.ts'))).toEqual([])
  })

  it('every source lies in a layer of the arrow table', () => {
    expect(sources.filter((path) => !((path.split('/')[1] as string) in table))).toEqual([])
    expect([...layers].sort()).toEqual(Object.keys(table).sort())
  })

  it('the project references are the arrow table', () => {
    const references = Object.keys(table).map((layer) => [layer, referencesOf(layer)])
    expect(references).toEqual(Object.entries(table).map(([layer, row]) => [layer, row.layers]))
  })
})

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}

function rulesFor(findings: readonly Finding[], file: string): string[] {
  return findings.filter(({ from }) => from === file).map(({ rule }) => rule)
}

function referencesOf(layer: string): string[] {
  const config = JSON.parse(readFileSync(join(root, `src/${layer}/tsconfig.json`), 'utf8')) as { references: { path: string }[] }
  return config.references.map(({ path }) => path.replace('../', ''))
}
