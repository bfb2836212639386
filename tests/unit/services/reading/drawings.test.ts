import { readFileSync } from 'node:fs'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { issueText } from '#contract/issueText.ts'
import { drawingInPng, inflatePages } from '#services/reading/drawingInPng.ts'
import { readBytes } from '#services/reading/readBytes.ts'
import { mapInWords } from '../../core/exchange/diagram/mapInWords.ts'

const fixture = (name: string) => readFileSync(`tests/fixtures/diagrams/${name}`)
const read = (name: string, bytes: Uint8Array = fixture(name)) => readBytes({ name, bytes, language: 'vi' })

describe('a drawing of draw.io', () => {
  it.each(['packed.drawio', 'carrier.drawio.png', 'carrier.drawio.svg'])('is read out of %s, every page of it', (name) => {
    const { maps, issues } = read(name)
    expect(issues).toEqual([])
    expect(maps.map(({ records }) => mapInWords(records))).toMatchObject([
      { title: 'Nhà hàng', stages: ['Đến: Đến', 'Ăn: Ăn'], lanes: [['text “”', 'Đặt bàn qua điện thoại', 'Chờ món 30 phút']] },
      { stages: ['Về: Về', 'Ăn: Ăn'], lanes: [['text “”', 'Đặt bàn qua điện thoại', 'Gọi món']] }
    ])
  })

  it('is read out of an old picture that has it packed', () => {
    expect(mapInWords(read('carrier-old.png').maps[0]?.records).lanes).toEqual([['text “”', 'Đặt bàn qua điện thoại', 'Trả tiền']])
  })

  it('is what its content says, whatever its name', () => {
    expect(read('x.json', fixture('packed.drawio')).maps).toHaveLength(2)
    expect(read('x.drawio', fixture('obsidian.canvas')).maps[0]?.title).toBe('Opening an account')
    expect(read('x.txt', fixture('carrier.drawio.png')).maps).toHaveLength(2)
  })
})

test('a picture without a drawing says what to do with it', () => {
  const { maps, issues } = read('plain.png')
  expect(maps).toEqual([])
  expect(issues.map(({ code }) => code)).toEqual(['picture.noMap'])
  expect(issueText('vi', { ...issues[0]!, values: {} })).toContain('ảnh')
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffda', 'hex')
  expect(read('photo.jpg', jpeg).issues.map(({ code }) => code)).toEqual(['picture.noMap'])
})

test('pages that would grow beyond all bounds are left out, together as well as alone', () => {
  const bomb = deflateRawSync(Buffer.alloc(60 * 2 ** 20, 'a')).toString('base64')
  const { maps, issues } = read('bomb.drawio', Buffer.from(`<mxfile><diagram name="B">${bomb}</diagram></mxfile>`))
  expect([maps, issues.map(({ code }) => code)]).toEqual([[], ['drawio.pageTooLarge']])
  const inflate = inflatePages()
  const half = deflateRawSync(Buffer.alloc(30 * 2 ** 20, 'a')).toString('base64')
  expect([inflate(half), inflate(half)].map((page) => ('fault' in page ? page.fault : 'read'))).toEqual(['read', 'tooLarge'])
  expect(inflate('AAAA')).toEqual({ fault: 'broken' })
})

test('a picture whose drawing would grow beyond all bounds carries none', () => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, check])
  }
  const png = (data: Buffer) =>
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('zTXt', Buffer.concat([Buffer.from('mxfile\0\0', 'latin1'), data]))])
  expect(drawingInPng(png(deflateSync(Buffer.alloc(60 * 2 ** 20, 'a'))))).toBe(null)
  expect(drawingInPng(png(deflateSync(Buffer.from('<mxfile/>'))))).toBe('<mxfile/>')
  expect(drawingInPng(png(Buffer.from('no deflate')))).toBe(null)
})
