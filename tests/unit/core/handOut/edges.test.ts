import { expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut } from '#core/handOut/options.ts'
import { pagesOf } from '#core/handOut/pages.ts'
import { documentOf } from '#core/model/document.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import type { Primitive } from '#core/scene/primitives.ts'

/** The right edges of all texts, by their measured widths. */
function rightEdges(primitives: readonly Primitive[], x = 0, scale = 1): number[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind === 'group') return rightEdges(primitive.children, x + primitive.x * scale, scale * (primitive.scale ?? 1))
    if (primitive.kind !== 'text') return []
    const reach = primitive.anchor === 'end' ? 0 : primitive.anchor === 'middle' ? primitive.width / 2 : primitive.width
    return [x + (primitive.x + reach) * scale]
  })
}

it('the label of a link at the last step is on the page', () => {
  let count = 0
  const records = recordsOf(
    {
      title: 'Edge',
      description: '',
      state: 'current',
      personas: {},
      stages: [{ title: 'Stage', steps: ['One step'] }],
      lanes: [
        { kind: 'doing', title: 'Doing', cells: [{ text: 'From here', name: 'from' }] },
        { kind: 'thinking', title: 'Thinking', cells: [{ text: 'to here', name: 'to' }] }
      ],
      links: [{ from: 'from', to: 'to', kind: 'leadsTo', label: 'with a label that says a good deal' }]
    },
    () => `id${(count += 1)}`
  )
  const options = { ...usualHandOut, titleBlock: false, language: 'en' } as const
  const [page] = pagesOf(documentOf(records), options, editionIn('en', '2026-11-22', null))
  if (!page) throw new Error('no page')
  expect(Math.max(...rightEdges(page.scene.primitives))).toBeLessThanOrEqual(page.scene.width)
})
