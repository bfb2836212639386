// Files that were handed out come in as the map that they were made of: one map, not one for each stage or sheet.
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { readAny } from '#core/exchange/readAny.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { readHtmlTables } from '#core/exchange/tables/htmlTables.ts'
import type { HandOutFormat } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { newComment } from '#core/model/comment.ts'
import { allRecords, documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { publish } from '#publishing/publish.ts'
import { workbookMaps } from '#services/reading/workbookMaps.ts'

async function handedOut(format: HandOutFormat, language: 'en' | 'vi'): Promise<Uint8Array> {
  let count = 0
  const sample = documentOf(sampleMap(language, () => `id${(count += 1)}`))
  const card = [...allRecords(sample)].find(({ type }) => type === 'card')
  const document = documentOf([...allRecords(sample), newComment('said', card?.id ?? '', 'Ask Hà', 'Minh', 0)])
  const options = { ...usualHandOut, choice: { ...wholeMap, withComments: true }, language }
  const job = {
    document,
    format,
    options,
    edition: editionIn(language, '2026-11-21', 7),
    attachments: [],
    resourcesFolder: resolve('resources')
  }
  return (await publish(job)).data
}

function env() {
  let count = 0
  return { laneTitles: messages.en.domain.lane, newId: () => `new${(count += 1)}`, personaName: 'Persona', choices: [] }
}

/** The maps of a file by their titles, with how much is in them. */
function inside({ maps }: ReadOutcome) {
  return maps.map(({ title, records }) => [
    title,
    ...(['stage', 'step', 'card', 'emotionPoint'] as const).map((type) => records.filter((one) => one.type === type).length)
  ])
}

test.each(['en', 'vi'] as const)('in %s a page of the web is the same map as its table', async (language) => {
  const page = Buffer.from(await handedOut('html', language)).toString('utf8')
  const markdown = Buffer.from(await handedOut('markdown', language)).toString('utf8')
  expect(inside(readAny('page.html', page, env()))).toEqual(inside(readAny('page.md', markdown, env())))
})

test.each(['en', 'vi'] as const)('in %s a workbook is one map; its sheet of comments is known as ours', async (language) => {
  const { maps, issues } = workbookMaps(await handedOut('xlsx', language), 'map.xlsx', env())
  expect(maps).toHaveLength(1)
  expect(issues.map(({ code }) => code)).not.toContain('table.passedOver')
})

test('a table knows the heading over its own heading, and forgets it where another chapter begins', () => {
  const table = '<table><tr><td>Step<td>a<tr><td>Doing<td>x</table>'
  const tables = readHtmlTables(`<h1>Map</h1><h2>One</h2>${table}<h3>Deeper</h3>${table}<h1>Next</h1>${table}`)
  expect(tables.map(({ title, above }) => [title, above])).toEqual([
    ['One', 'Map'],
    ['Deeper', 'One'],
    ['Next', '']
  ])
})
