// What stands on the slides of the sample map, kept in files beside this test: after a wanted change run once with UPDATE_GOLDEN=1, and look
// at the slides in a presentation program before committing them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePptx, sampleDocument, slideOptions } from '../../unit/publishing/pptx/makePptx.ts'
import { openPptx } from '../../unit/publishing/pptx/openPptx.ts'

const folder = join(import.meta.dirname, 'pptx')

test.each([
  ['en', '16:9', 'light'],
  ['vi', '4:3', 'ink']
] as const)('the slides of the sample in %s, %s, %s, say what they said', async (language, slides, look) => {
  const { data } = await makePptx(sampleDocument(language), slideOptions(language, { slides, look }))
  const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
    [x, y, width, height].map((length) => Math.round(length / 9525)).join(' ')
  const drawn = openPptx(data)
    .slides.flatMap((slide, at) => [
      `# ${at + 1} ${slide.title ?? ''}`,
      ...slide.shapes
        .filter(({ paragraphs, alt }) => alt !== '' || paragraphs.some((text) => text !== ''))
        .map(
          (shape) =>
            `${place(shape)} [${shape.name}] ${shape.paragraphs.filter((text) => text !== '').join(' ¶ ')}${shape.alt === '' ? '' : ` (${shape.alt})`}`
        ),
      ...(slide.cells.length > 0 ? [`cells: ${slide.cells.join(' | ')}`] : []),
      ...(slide.notes === '' ? [] : [`notes: ${slide.notes.replaceAll('\n', ' ¶ ')}`])
    ])
    .join('\n')
  const file = join(folder, `sample-${slides.replace(':', 'x')}-${look}-${language}.txt`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${drawn}\n`)
  }
  expect(existsSync(file), `${file} is missing: run once with UPDATE_GOLDEN=1`).toBe(true)
  expect(`${drawn}\n`).toBe(readFileSync(file, 'utf8'))
})
