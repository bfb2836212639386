import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { layoutMap } from '#core/layout/layout.ts'
import { mapScene } from '#core/scene/mapScene.ts'
import { overviewScene } from '#core/scene/overview.ts'
import { svgElements } from '#core/scene/svg.ts'
import { themeOf } from '#core/theme/theme.ts'
import { Drawing } from '../../../../src/renderer/ui/Drawing.tsx'
import { billDocument } from '../../../golden/sceneFixture.ts'
import { Random, randomCommand, smallJourney } from '../../../property/randomJourney.ts'
const attachments = (hash) => `data:image/png;base64,${hash}`
/** React closes empty elements with an end tag where the file has a slash: the one difference that is none. */
function onScreen(primitives) {
  return renderToStaticMarkup(createElement(Drawing, { primitives, attachments })).replace(/><\/(?:rect|path|image)>/gu, '/>')
}
test('the page draws exactly the elements that the file holds (seeds 1–6)', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = new Random(seed)
    let count = 0
    let document = smallJourney()
    for (let step = 0; step < 200; step += 1) document = randomCommand(document, random, () => `r${(count += 1)}`)?.document ?? document
    const layout = layoutMap(document, { density: 'comfortable' })
    const theme = themeOf(seed % 2 === 0 ? 'dark' : 'ink')
    const { primitives } = mapScene(document, layout, theme, sceneWords('vi'), { titleBlock: true, legend: true })
    expect(onScreen(primitives)).toBe(svgElements(primitives, attachments))
  }
})
test('also far away, with pictures, doubled spaces and signs that need escaping', () => {
  const layout = layoutMap(billDocument(), { density: 'comfortable' })
  const primitives = [
    ...overviewScene(layout, themeOf('light')),
    { kind: 'image', x: 0.126, y: 0, width: 4, height: 4, attachment: 'abc', radius: 2 },
    {
      kind: 'text',
      x: 0,
      y: 0,
      text: `a  <b> & "c" 'd'`,
      size: 14,
      weight: 500,
      italic: true,
      letterSpacing: -0.1,
      anchor: 'end',
      fill: '#123456',
      width: 9
    }
  ]
  expect(onScreen(primitives)).toBe(svgElements(primitives, attachments))
})
