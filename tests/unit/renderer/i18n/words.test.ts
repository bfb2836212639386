// Both languages are complete, nothing in them is dead, and no words stand outside of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { errorCodes } from '#contract/error.ts'
import { messages } from '#contract/messages/messages.ts'
import { words as english } from '../../../../src/renderer/i18n/words/en.ts'
import { words as englishLater } from '../../../../src/renderer/i18n/words/enLater.ts'
import { words as vietnamese } from '../../../../src/renderer/i18n/words/vi.ts'
import { words as vietnameseLater } from '../../../../src/renderer/i18n/words/viLater.ts'

const source = join(import.meta.dirname, '../../../../src')
const pageNamespaces = ['common', 'library', 'map', 'inspector', 'personas', 'exporting', 'importing', 'settings', 'shortcuts'] as const

const flat = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flat(value as object, `${path}${key}.`)
  )
const withoutComments = (text: string) => text.replace(/^\s*(\/\/|\/?\*).*$/gm, '')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('messages'))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(source, file), 'utf8')) }))

test('every message exists in both languages, is not empty, and takes the same values', () => {
  const inEnglish = new Map(flat(messages.en))
  const inVietnamese = new Map(flat(messages.vi))
  expect([...inVietnamese.keys()].sort()).toEqual([...inEnglish.keys()].sort())
  const placeholders = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
  for (const [key, text] of inEnglish) {
    expect(text.trim(), key).not.toBe('')
    expect(inVietnamese.get(key)?.trim(), key).not.toBe('')
    expect(placeholders(inVietnamese.get(key)), key).toEqual(placeholders(text))
  }
})

test('every error of the contract has words', () => {
  expect(Object.keys(messages.en.error).sort()).toEqual([...errorCodes].sort())
})

test('every key that the page asks for exists', () => {
  const known = new Set(flat(messages.en).map(([key]) => key.replace(/_(one|other)$/, '')))
  const asked = files
    .filter(({ file }) => file.startsWith('renderer'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/['`]([a-z]+):([A-Za-z][\w.]*\w)['`]/g)].map(([, namespace, key]) => ({ file, key: `${namespace}.${key}` }))
    )
    .filter(({ key }) => Object.hasOwn(messages.en, key.split('.')[0] ?? ''))
  expect(asked.length).toBeGreaterThan(200)
  expect(asked.filter(({ key }) => !known.has(key))).toEqual([])
})

test('no message of the page is dead', () => {
  const all = files.map(({ text }) => text).join('\n')
  const literal = new Set([...all.matchAll(/['`]([a-z]+:[A-Za-z][\w.]*)['`]/g)].map(([, key]) => key))
  const prefixes = [...all.matchAll(/`([a-z]+:[\w.]*)\$\{/g)].map(([, prefix]) => prefix ?? '')
  const dead = pageNamespaces.flatMap((namespace) =>
    flat(messages.en[namespace])
      .map(([key]) => `${namespace}:${key.replace(/_(one|other)$/, '')}`)
      .filter((key) => !literal.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))
  )
  expect([...new Set(dead)]).toEqual([])
})

test('no words for people stand in the page itself', () => {
  const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'hint', 'detail'])
  const found: string[] = []
  for (const { file, text } of files.filter(({ file }) => file.endsWith('.tsx'))) {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(`${file}: ${node.text.trim()}`)
      if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer)) {
        if (/\p{L}/u.test(node.initializer.text)) found.push(`${file}: ${node.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  expect(found).toEqual([])
})

test('the page loads every word but those of hosts, command line and files, each once', () => {
  const loaded = { en: [english, englishLater], vi: [vietnamese, vietnameseLater] }
  for (const language of ['en', 'vi'] as const) {
    const wanted = Object.entries(messages[language]).filter(([namespace]) => !['host', 'cli', 'issue'].includes(namespace))
    expect(loaded[language].flatMap((words) => flat(words)).sort()).toEqual(flat(Object.fromEntries(wanted)).sort())
  }
})
