import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { usualHandOut, type HandOutOptions } from '#core/handOut/options.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { publish, type Publication } from '#publishing/publish.ts'

function ids() {
  let count = 0
  return () => `id${(count += 1)}`
}

function publication(records: readonly JourneyRecord[], more: Partial<Publication>): Publication {
  return {
    document: documentOf(records),
    format: 'svg',
    options: { ...usualHandOut, language: 'vi' },
    edition: editionIn('vi', '2026-11-21', null),
    attachments: [],
    resourcesFolder: join(import.meta.dirname, '../../../resources'),
    ...more
  }
}

const times = (scale: number): HandOutOptions => ({ ...usualHandOut, language: 'vi', picture: { by: 'scale', scale } })

describe('publish', () => {
  it('writes an SVG that holds every card, its texts as text and the faces it needs', async () => {
    const records = sampleMap('vi', ids())
    const { data, cards, issues } = await publish(publication(records, {}))
    const svg = Buffer.from(data).toString('utf8')
    const hidden = new Set(records.flatMap((record) => (record.type === 'lane' && record.hidden ? [record.id] : [])))
    const shown = records.flatMap((record) => (record.type === 'card' && !hidden.has(record.laneId) ? [record.id] : []))
    for (const id of shown) expect(svg).toContain(`data-record="${id}"`)
    expect(cards).toBe(shown.length)
    expect(svg).toContain('Hoá đơn cước bất thường')
    expect(svg).toContain('@font-face')
    expect(svg).not.toContain('foreignObject')
    expect(issues).toEqual([])
  })

  it.each([1, 2, 3, 4])('writes a PNG of exactly %s times the SVG', async (scale) => {
    const records = sampleMap('en', ids())
    const svg = await publish(publication(records, {}))
    const png = await publish(publication(records, { format: 'png', options: times(scale) }))
    const bytes = Buffer.from(png.data)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([png.width, png.height])
    expect(png.width).toBe(Math.round((svg.width ?? 0) * scale))
    expect(png.height).toBe(Math.round((svg.height ?? 0) * scale))
  })

  it('draws in bands what it draws whole: the same picture for a map many bands high', async () => {
    const records = makeMap({ cards: 60, seed: 7 })
    const heard: number[] = []
    const png = await publish(publication(records, { format: 'png', options: times(4) }), (done) => heard.push(done))
    expect((png.width ?? 0) * (png.height ?? 0)).toBeGreaterThan(40_000_000)
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.at(-1)).toBe(1)
  })

  it('writes the own format and Mermaid', async () => {
    const records = sampleMap('en', ids())
    const json = await publish(publication(records, { format: 'json' }))
    expect(JSON.parse(Buffer.from(json.data).toString('utf8'))).toMatchObject({ format: 'outside-in/journey', version: 1 })
    const mermaid = await publish(publication(records, { format: 'mermaid' }))
    expect(Buffer.from(mermaid.data).toString('utf8')).toMatch(/^journey\n/)
  })
})
