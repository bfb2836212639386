import { expect, test } from 'vitest'
import { join } from 'node:path'
import { editionIn } from '#contract/editionIn.ts'
import { handOutSubjects } from '#core/handOut/formats.ts'
import { usualHandOut, wholeMap } from '#core/handOut/options.ts'
import { documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { publish } from '#publishing/publish.ts'

const resourcesFolder = join(import.meta.dirname, '../../../resources')

test.each(handOutSubjects)('%s becomes a picture in which every card of the view is to be seen', async (subject) => {
  let next = 0
  const document = documentOf(sampleMap('vi', () => `r${(next += 1)}`))
  const options = {
    ...usualHandOut,
    language: 'vi',
    choice: { ...wholeMap, subject },
    picture: { by: 'scale', scale: 0.5 }
  } as const
  const job = { document, options, edition: editionIn('vi', '2026-11-21', 7), attachments: [], resourcesFolder }
  const [png, svg] = [await publish({ ...job, format: 'png' }), await publish({ ...job, format: 'svg' })]
  expect(png.cards).toBe(svg.cards)
  expect(png.issues).toEqual([])
  expect(svg.width).toBeGreaterThan(700)
})
