import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { tableAsHtml, tableOf } from '#core/handOut/tables.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { forSeeds, runs, seed } from '../seed.ts'
import { nastyJourney } from './nastyJourney.ts'
import { tableModel, withEmptySteps, withOwnNames } from './tableModel.ts'

test(`any map copied as a table is pasted as the same map (OI_SEED=${seed})`, { timeout: 3_600_000 }, () =>
  forSeeds(runs(100), (own) => {
    const document = withOwnNames(nastyJourney(own))
    if (stagesOf(document).length === 0) return
    const html = tableAsHtml(tableOf(document, 'map', editionIn(own % 2 === 0 ? 'en' : 'vi', '2026-05-01', null)))
    let count = 0
    const env = { laneTitles: messages.en.domain.lane, personaName: 'Persona 1', newId: () => `r${(count += 1)}` }
    const { maps } = readAny('', html, env)
    const read = documentOf(maps[0]?.records ?? [])
    expect(integrityProblems(read)).toEqual([])
    expect(plain(tableModel(read, { spans: true }))).toEqual(plain(withEmptySteps(tableModel(document, { spans: true }))))
  })
)

/** HTML knows one blank between words, and no empty lines. */
function plain(model: ReturnType<typeof tableModel>): unknown {
  return JSON.parse(
    JSON.stringify(model)
      .replace(/[ \u00a0]+/g, ' ')
      .replace(/ ?(?:\\n ?)+/g, '\\n')
  )
}
