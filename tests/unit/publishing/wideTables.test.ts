import { join } from 'node:path'
import { expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { newCard } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { publish } from '#publishing/publish.ts'
import { readBytes } from '#services/reading/readBytes.ts'

const stepCount = 1300

/** A stage of very many steps, each with a card. */
function longMap(): JourneyRecord[] {
  const orders = freshOrderKeys(stepCount)
  return [
    newMap('map', 'A long way'),
    newStage('stage', 'All of it', 'a'),
    newLane('lane', 'doing', 'Doing', 'a'),
    ...orders.flatMap((order, at) => [
      newStep(`step${at}`, 'stage', `Step ${at + 1}`, order),
      newCard(`card${at}`, 'lane', `step${at}`, `Does ${at + 1}`, 'a')
    ])
  ]
}

it.each(['xlsx', 'csv', 'markdown'] as const)(
  'a map with more than a thousand steps is written as %s and comes in again',
  async (format) => {
    const written = await publish({
      document: documentOf(longMap()),
      format,
      options: { ...usualHandOut, language: 'en' },
      edition: editionIn('en', '2026-11-21', null),
      attachments: [],
      resourcesFolder: join(import.meta.dirname, '../../../resources')
    })
    expect(written.cards).toBe(stepCount)
    const { maps } = readBytes({ name: `map.${written.extension}`, bytes: written.data, language: 'en' })
    const found = (type: JourneyRecord['type']) => maps[0]?.records.filter((record) => record.type === type).length
    expect([maps.length, found('step'), found('card')]).toEqual([1, stepCount, stepCount])
  }
)
