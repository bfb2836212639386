// What diagrams write in words is what their reader knows: the two lists stand in different places.
import { expect, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { writeCanvas } from '#core/exchange/jsonCanvas/writeCanvas.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { isStepWord } from '#core/exchange/tables/laneWords.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'

test.each(['en', 'vi'] as const)('feelings of %s are told by their words alone: whose, of what sort, how strong', (language) => {
  let count = 0
  const newId = () => `s${(count += 1)}`
  const document = documentOf(sampleMap(language, newId))
  const feelingsOf = (records: readonly JourneyRecord[] = []) => {
    const nameOf = new Map(records.flatMap((record) => (record.type === 'persona' ? [[record.id, record.name] as const] : [])))
    const titleOf = new Map(records.flatMap((record) => (record.type === 'step' ? [[record.id, record.title] as const] : [])))
    return records
      .flatMap((record) =>
        record.type === 'emotionPoint'
          ? [`${nameOf.get(record.personaId)}, ${titleOf.get(record.stepId)}: ${record.kind} ${record.score}`]
          : []
      )
      .sort()
  }
  const env = { laneTitles: messages[language].domain.lane, newId }
  const edition = editionIn(language, '2026-05-01', null)
  const before = feelingsOf(sampleMap(language, newId))
  const { nodes, edges } = JSON.parse(writeCanvas(document, edition).text) as Record<string, unknown>
  const canvas = readAny('x.canvas', JSON.stringify({ nodes, edges }), env)
  expect(feelingsOf(canvas.maps[0]?.records)).toEqual(before)
  const drawing = readAny('x.drawio', writeDrawio(document, edition).text.replace(/ outsideIn="[^"]*"/, ''), env)
  expect(feelingsOf(drawing.maps[0]?.records)).toEqual(before)
  expect([...(canvas.maps[0]?.issues ?? []), ...(drawing.maps[0]?.issues ?? [])]).toEqual([])
  expect(isStepWord(messages[language].diagram.steps)).toBe(true)
})
