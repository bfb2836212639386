import { expect } from 'vitest'
import { handOutSubjects } from '#core/handOut/formats.ts'
import { wholeMap } from '#core/handOut/options.ts'
import { recordOf } from '#core/model/document.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { drawableCards } from '#publishing/completePages.ts'
import { makePptx, slideOptions } from '../../unit/publishing/pptx/makePptx.ts'
import { openPptx } from '../../unit/publishing/pptx/openPptx.ts'
import { Random } from '../randomJourney.ts'
import { seed } from '../seed.ts'
import { nastyJourney } from './nastyJourney.ts'

/** Writes random maps as slides of random shape and look, and reads them with another reader: rules kept, every card there, every word somewhere. */
export async function pptxRounds(count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    const own = (seed + round * 7919) % 1_000_000_000
    try {
      await check(own)
    } catch (error) {
      throw new Error(`Repeat with OI_SEED=${own} OI_RUNS=1`, { cause: error })
    }
  }
}

// What no file may hold is not looked for, nor how words are parted.
const solid = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}|\s/gu, '')

async function check(own: number): Promise<void> {
  const random = new Random(own)
  const document = nastyJourney(own)
  const language = random.pick(['en', 'vi'] as const) ?? 'en'
  const subject = random.next() < 0.7 ? 'map' : (random.pick(handOutSubjects) ?? 'map')
  const options = slideOptions(language, {
    look: random.pick(['light', 'dark', 'ink'] as const) ?? 'light',
    slides: random.pick(['16:9', '4:3'] as const) ?? '16:9',
    choice: { ...wholeMap, subject }
  })
  const { data, cards, pages } = await makePptx(document, options)
  const opened = openPptx(data)
  expect(opened.faults).toEqual([])
  expect(opened.slides).toHaveLength(pages ?? 0)
  for (const { shapes } of opened.slides)
    for (const { x, y, width, height, name } of shapes)
      expect([x >= -9525, y >= -9525, x + width <= opened.size.width + 9525, y + height <= opened.size.height + 9525, name]).toEqual([
        true,
        true,
        true,
        true,
        name
      ])
  if (subject !== 'map') return
  expect(cards).toBe(drawableCards(document).length)
  const notes = solid(opened.slides.map((slide) => slide.notes).join(''))
  const shapes = opened.slides.flatMap((slide) => slide.shapes)
  for (const id of drawableCards(document)) {
    const card = recordOf(document, id)
    if (card?.type !== 'card') continue
    const words = solid(card.text)
    const own = shapes.filter(({ name }) => name.endsWith(`· ${id}`)).map(({ paragraphs }) => solid(paragraphs.join('')))
    expect(own.length).toBeGreaterThan(0)
    expect(own.every((text) => text.includes(words)) || notes.includes(words)).toBe(true)
  }
  const all =
    solid(opened.slides.flatMap((slide) => [slide.title ?? '', ...slide.shapes.flatMap(({ paragraphs }) => paragraphs)]).join('')) + notes
  for (const stage of stagesOf(document)) expect(all).toContain(solid(stage.title))
}
