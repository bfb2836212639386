import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { editionIn } from '#contract/editionIn.ts'
import { messages } from '#contract/messages/messages.ts'
import { saysDrawio } from '#core/exchange/drawio/readDrawio.ts'
import { textOfHtml } from '#core/exchange/drawio/textOfHtml.ts'
import { writeDrawio } from '#core/exchange/drawio/writeDrawio.ts'
import { readAny } from '#core/exchange/readAny.ts'
import { documentOf } from '#core/model/document.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { mapInWords } from '../diagram/mapInWords.ts'

const plain = readFileSync('tests/fixtures/diagrams/plain.drawio', 'utf8')

function read(text: string, name = 'flow.drawio') {
  let count = 0
  return readAny(name, text, { laneTitles: messages.en.domain.lane, newId: () => `r${(count += 1)}`, personaName: 'Me' })
}

const page = (cells: string) => `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`
const box = (id: string, value: string, [x, y, width, height]: readonly number[], style = 'html=1;', parent = '1') =>
  `<mxCell id="${id}" value="${value}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${x}" y="${y}" width="${width}" height="${height}" as="geometry"/></mxCell>`

describe('a drawing by hand', () => {
  const { maps, issues } = read(plain)

  it('has the lanes of a pool as stages; groups are dissolved, wrappers and labels of lines are read, HTML is text', () => {
    expect(mapInWords(maps[0]?.records)).toEqual({
      title: 'Joining a gym',
      stages: ['Hear: Hear', 'Try: ·, ·', 'Join: Join'],
      lanes: [
        ['doing “Actions”', 'Sees a poster\non the bus', 'Books a trial', 'Comes at six & sweats', 'Signs for a %year%'],
        ['pains “Pains”', 'Price is hidden', '', '', '']
      ],
      links: ['Sees a poster\non the bus → Books a trial (next day)', 'Signs for a %year% → Books a trial (back)']
    })
    expect(maps[0]?.issues.map(({ code, values }) => [code, values.found])).toEqual([
      ['drawio.pictures', 'logo'],
      ['diagram.links', 'e3']
    ])
  })

  it('has a map for each page; a table of draw.io is one', () => {
    expect(issues).toEqual([])
    expect(mapInWords(maps[1]?.records)).toEqual({
      title: 'flow',
      stages: ['Order: Order', 'Delivery: Delivery'],
      lanes: [
        ['thinking “Suy nghĩ”', 'Cheap!', 'Where is it?'],
        ['emotion “Cảm xúc”', 'Me 2', 'Me -2']
      ],
      links: []
    })
  })
})

describe('other drawings', () => {
  it('have swimlanes one below the other as lanes, and what stands above them as stages', () => {
    const lane = 'swimlane;horizontal=0;html=1;'
    const cells = [
      ...[box('h1', 'Ask', [200, 0, 200, 40]), box('h2', 'Decide', [420, 0, 200, 40])],
      ...[box('a', 'Khách hàng', [0, 60, 640, 120], lane), box('b', 'Hậu trường', [0, 180, 640, 120], lane)],
      ...[
        box('1', 'Calls', [210, 20, 160, 60], 'html=1;', 'a'),
        box('2', 'Chooses', [430, 20, 160, 60], 'html=1;', 'a'),
        box('3', 'Looks it up', [210, 20, 160, 60], 'html=1;', 'b')
      ]
    ]
      .join('')
      .replace('id="1" value="Calls"', 'id="c" value="Calls"')
    const { maps } = read(page(cells))
    expect(mapInWords(maps[0]?.records)).toMatchObject({
      stages: ['Ask: Ask', 'Decide: Decide'],
      lanes: [
        ['text “Khách hàng”', 'Calls', 'Chooses'],
        ['backstage “Hậu trường”', 'Looks it up', '']
      ]
    })
  })

  it('have large rectangles under others as frames, also where nothing ties them', () => {
    const cells = [
      ...[box('g1', 'Plan', [0, 0, 300, 400]), box('g2', 'Fly', [320, 0, 300, 400])],
      ...[
        box('a', 'Compares prices', [20, 60, 120, 60]),
        box('b', 'Books', [160, 60, 120, 60]),
        box('c', 'Boards', [340, 60, 120, 60]),
        box('d', 'Lands', [480, 60, 120, 60])
      ]
    ]
    expect(mapInWords(read(page(cells.join(''))).maps[0]?.records)).toMatchObject({
      stages: ['Plan: ·, ·', 'Fly: ·, ·'],
      lanes: [['text “”', 'Compares prices', 'Books', 'Boards', 'Lands']]
    })
  })

  it('have shapes that stand in each other and ids that are there twice, without harm', () => {
    const { maps } = read(
      page(
        box('a', 'A', [0, 0, 9, 9], 'html=1;', 'b') + box('b', 'B', [0, 0, 9, 9], 'swimlane', 'a') + box('b', 'C', [50, 0, 9, 9], '', 'b')
      )
    )
    expect(
      maps[0]?.records
        .flatMap((record) =>
          record.type === 'card' || record.type === 'stage' ? [record.type === 'card' ? record.text : record.title] : []
        )
        .sort()
    ).toEqual(['A', 'B', 'C'])
  })
})

test('an own drawing that was renamed in, or saved with labels as HTML, is still the map', () => {
  let count = 0
  const text = writeDrawio(documentOf(sampleMap('vi', () => `s${(count += 1)}`)), editionIn('vi', '2026-05-01', null)).text
  const { maps } = read(text)
  expect(maps[0]?.issues).toEqual([])
  const words = mapInWords(maps[0]?.records)
  const renamed = read(text.replaceAll(`value="${words.stages[0]?.split(':')[0]}"`, 'value="Đầu tiên"'))
  expect(mapInWords(renamed.maps[0]?.records).stages[0]).toMatch(/^Đầu tiên:/)
  const html = text.replace(/html=0;/g, 'html=1;')
  expect(mapInWords(read(html).maps[0]?.records)).toEqual(words)
})

test('labels that are HTML become their words, never anything else', () => {
  expect(textOfHtml('<div>One&nbsp;two</div><div><br></div><p>three</p><ul><li>a</li><li>b</li></ul>')).toBe('One two\nthree\na\nb')
  expect(textOfHtml('<img src=x onerror=alert(1)><script>alert(2)</script><b>x</b> &lt;i&gt;')).toBe('x <i>')
})

test('what is no drawing is refused with a reason', () => {
  const codes = (text: string, name?: string) => read(text, name).issues.map(({ code }) => code)
  expect(codes('<mxfile><diagram>')).toEqual(['drawio.notXml'])
  expect(codes('<!DOCTYPE mxfile [<!ENTITY a "b">]><mxfile><diagram name="&a;"/></mxfile>')).toEqual(['drawio.forbidden'])
  expect(codes('<mxfile></mxfile>')).toEqual(['drawio.noPage'])
  expect(codes('<mxfile><diagram name="Empty"></diagram></mxfile>')).toEqual(['diagram.nothing', 'drawio.emptyPage'])
  expect(codes('<mxfile><diagram name="Bad">§§</diagram></mxfile>')).toEqual(['drawio.badPage'])
  expect(codes('<project><task/></project>', 'ant.xml')).toEqual(['drawio.notADiagram'])
  expect(codes('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', 'logo.svg')).toEqual(['picture.noMap'])
  expect(saysDrawio('<html><body><mxfile></body></html>')).toBe(false)
})
