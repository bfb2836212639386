import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneWords } from '#contract/sceneWords.ts'
import { makeMap } from '#core/samples/makeMap.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { documentOf } from '#core/model/document.ts'
import { publish } from '#publishing/publish.ts'
function ids() {
  let count = 0
  return () => `id${(count += 1)}`
}
function publication(records, more) {
  return {
    document: documentOf(records),
    format: 'svg',
    look: 'light',
    density: 'compact',
    scale: 1,
    titleBlock: true,
    words: sceneWords('vi'),
    attachments: [],
    resourcesFolder: join(import.meta.dirname, '../../../resources'),
    ...more
  }
}
describe('publish', () => {
  it('writes an SVG that holds every card, its texts as text and the faces it needs', async () => {
    const records = sampleMap('vi', ids())
    const { data, cards, issues } = await publish(publication(records, {}))
    const svg = Buffer.from(data).toString('utf8')
    for (const record of records) if (record.type === 'card') expect(svg).toContain(`data-record="${record.id}"`)
    expect(cards).toBe(records.filter(({ type }) => type === 'card').length)
    expect(svg).toContain('Hoá đơn cước bất thường')
    expect(svg).toContain('@font-face')
    expect(svg).not.toContain('foreignObject')
    expect(issues).toEqual([])
  })
  it.each([1, 2, 3, 4])('writes a PNG of exactly %s times the SVG', async (scale) => {
    const records = sampleMap('en', ids())
    const svg = await publish(publication(records, {}))
    const png = await publish(publication(records, { format: 'png', scale }))
    const bytes = Buffer.from(png.data)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([png.width, png.height])
    expect(png.width).toBe(Math.round((svg.width ?? 0) * scale))
    expect(png.height).toBe(Math.round((svg.height ?? 0) * scale))
  })
  it('draws in bands what it draws whole: the same picture for a map many bands high', async () => {
    const records = makeMap({ cards: 400, seed: 7 })
    const heard = []
    const png = await publish(publication(records, { format: 'png', scale: 4 }), (done) => heard.push(done))
    expect((png.width ?? 0) * (png.height ?? 0)).toBeGreaterThan(64 * 1024 * 1024)
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
