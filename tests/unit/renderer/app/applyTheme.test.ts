import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { themeProperties } from '../../../../src/renderer/app/applyTheme.ts'

const page = join(import.meta.dirname, '../../../../src/renderer')
const all = readdirSync(page, { recursive: true, encoding: 'utf8' })
const sheets = all.filter((file) => file.endsWith('.css'))
/** Properties that style sheets or components set for themselves. */
const set = new Set(
  all
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .flatMap((file) => [...readFileSync(join(page, file), 'utf8').matchAll(/['"`](--[\w-]+)['"`]|(--[\w-]+)\s*:/g)])
    .map(([, quoted, declared]) => quoted ?? declared)
)

test('light and dark give the same properties', () => {
  expect(Object.keys(themeProperties('dark'))).toEqual(Object.keys(themeProperties('light')))
})

test('every property that a style sheet uses is a token', () => {
  const known = new Set(Object.keys(themeProperties('light')))
  const unknown = sheets.flatMap((sheet) => {
    const text = readFileSync(join(page, sheet), 'utf8')
    return [...text.matchAll(/var\((--[\w-]+)(,)?/g)]
      .filter(([, name = '', fallback]) => !known.has(name) && !set.has(name) && !name.startsWith('--radix-') && fallback === undefined)
      .map(([, name]) => `${sheet}: ${name}`)
  })
  expect(unknown).toEqual([])
})

test('no style sheet states a colour of its own', () => {
  const stated = sheets.flatMap((sheet) =>
    [...readFileSync(join(page, sheet), 'utf8').matchAll(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)].map(([colour]) => `${sheet}: ${colour}`)
  )
  expect(stated).toEqual([])
})

test('text grows with the chosen size', () => {
  expect(themeProperties('light', 1)['--type-ui']).toContain('500 13px/18px')
  expect(themeProperties('light', 2)['--type-ui']).toContain('500 26px/36px')
})
