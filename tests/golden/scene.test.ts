// Drawings as SVG text, kept in files beside this test. After a wanted change: UPDATE_GOLDEN=1 npx vitest run … tests/golden/scene.test.ts,
// and look at the pictures before committing them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import { minimapScene } from '#core/scene/minimap.ts'
import { overviewScene } from '#core/scene/overview.ts'
import { svgOf } from '#core/scene/svg.ts'
import { thumbnailScene } from '#core/scene/thumbnail.ts'
import { themeOf } from '#core/theme/theme.ts'
import { shortBillDocument } from './sceneFixture.ts'

const folder = join(import.meta.dirname, 'scene')
const document = shortBillDocument()
const comfortable = layoutMap(document, { density: 'comfortable' })
const compact = layoutMap(document, { density: 'compact' })
const light = themeOf('light')
const paper = { titleBlock: true, legend: true, note: 'Version 7 · 21 Nov 2026 · 1 of 1' }

const drawings: Readonly<Record<string, () => string>> = {
  'paper-light': () => svgOf(mapScene(document, compact, light, sceneWords('en'), paper), { title: 'A bill that doesn’t add up' }),
  'paper-ink': () => svgOf(mapScene(document, compact, themeOf('ink'), sceneWords('en'), paper)),
  'map-dark': () => svgOf(mapScene(document, comfortable, themeOf('dark'), sceneWords('vi'), { titleBlock: false, legend: false })),
  overview: () =>
    svgOf({ width: comfortable.width, height: comfortable.height, primitives: overviewScene(comfortable, light, { zoom: 0.35 }) }),
  minimap: () => svgOf({ width: 176, height: 76, primitives: minimapScene(comfortable, light) }),
  thumbnail: () => svgOf(thumbnailScene(document, light))
}

test.each(Object.keys(drawings))('%s is drawn as before', (name) => {
  // One element a line, so that a change reads as one.
  const drawn = `${(drawings[name]?.() ?? '').replaceAll('><', '>\n<')}\n`
  const file = join(folder, `${name}.svg`)
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, drawn)
  }
  expect(existsSync(file), `${file} is missing: run once with UPDATE_GOLDEN=1`).toBe(true)
  expect(drawn).toBe(readFileSync(file, 'utf8'))
})
