// Pages of the sample map as SVG text, kept in files beside this test. After a wanted change: UPDATE_GOLDEN=1 npx vitest run …
// tests/golden/handOut/pages.test.ts, and look at the pictures before committing them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import type { HandOutSubject } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { partOfMap } from '#core/handOut/partOfMap.ts'
import { documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { svgOf } from '#core/scene/svg.ts'

const folder = join(import.meta.dirname, 'pages')

const drawings: readonly (readonly [subject: HandOutSubject, language: 'en' | 'vi', look: 'light' | 'dark' | 'ink'])[] = [
  ['map', 'vi', 'ink'],
  ['emotion', 'en', 'light'],
  ['touchpoints', 'vi', 'light'],
  ['improve', 'en', 'light'],
  ['layers', 'vi', 'ink'],
  ['personas', 'en', 'dark'],
  ['metrics', 'vi', 'light'],
  ['maturity', 'en', 'light']
]

test.each(drawings)('%s in %s, %s, is drawn as before', (subject, language, look) => {
  let next = 0
  const records = sampleMap(language, () => `r${(next += 1)}`)
  const reviewed = records.map((record) => (record.type === 'map' ? { ...record, reviewDate: '2026-12-01' } : record))
  const choice = { ...wholeMap, subject }
  const edition = editionIn(language, '2026-11-21', 7)
  const { document } = partOfMap(documentOf(reviewed), choice)
  const [page] = pagesOf(document, { ...usualHandOut, language, look, choice }, edition)
  // One element a line, so that a change reads as one; ids are of this run.
  const svg = (page ? svgOf(page.scene) : '').replaceAll(/ data-record="r\d+"/gu, '')
  const drawn = `${svg.replaceAll('><', '>\n<')}\n`
  const file = join(folder, `${subject}-${look}-${language}.svg`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, drawn)
  }
  expect(existsSync(file), `${file} is missing: run once with UPDATE_GOLDEN=1`).toBe(true)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})
