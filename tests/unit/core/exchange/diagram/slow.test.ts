import { expect, test } from 'vitest'
import { messages } from '#contract/messages/messages.ts'
import { readAny } from '#core/exchange/readAny.ts'

const many = Array.from({ length: 22_000 }, (_, index) => index)
const text = (id: string, x: number, y: number, words: string) => ({ id, type: 'text', x, y, width: 50, height: 10, text: words })

function read(name: string, content: string) {
  let count = 0
  const started = performance.now()
  const outcome = readAny(name, content, { laneTitles: messages.en.domain.lane, newId: () => `r${(count += 1)}` })
  // What looks at everything for everything takes a minute here.
  expect(performance.now() - started).toBeLessThan(10_000)
  return outcome
}

test('thousands of names at the left, each beside a card, are read in time; those that are too many to be lanes become cards', () => {
  const group = { id: 'g', type: 'group', label: 'S', x: 0, y: 0, width: 1e6, height: 1e6 }
  const nodes = [
    group,
    ...many.flatMap((index) => [text(`l${index}`, -100, index * 30, `Pains ${index}`), text(`c${index}`, 100, index * 30 + 15, 'c')])
  ]
  const { maps } = read('x.canvas', JSON.stringify({ nodes, edges: [] }))
  expect(maps[0]?.records.filter(({ type }) => type === 'lane')).toHaveLength(500)
  expect(maps[0]?.records.filter(({ type }) => type === 'card')).toHaveLength(2 * many.length - 500)
})

test('thousands of labels on one line are read in time', () => {
  const cells = many.map((index) => `<mxCell id="a${index}" value="l" vertex="1" parent="e"/>`).join('')
  const box = '<mxCell id="b" value="B" vertex="1" parent="1"><mxGeometry x="0" y="0" width="9" height="9" as="geometry"/></mxCell>'
  const { maps } = read(
    'x.drawio',
    `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${box}<mxCell id="e" edge="1" parent="1"/>${cells}</root></mxGraphModel>`
  )
  expect(maps[0]?.records.filter(({ type }) => type === 'card')).toHaveLength(1)
})

test('what would become more records than a map may hold is refused', () => {
  const nodes = many.map((index) => text(String(index), index * 60, index * 20, 'x'))
  expect(read('x.canvas', JSON.stringify({ nodes, edges: [] })).issues.map(({ code }) => code)).toEqual(['tooManyRecords'])
})
