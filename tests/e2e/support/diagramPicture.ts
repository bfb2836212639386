import { crc32 } from 'node:zlib'

/** A PNG of one pixel. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

const cell = (id: string, value: string, x: number, y: number) =>
  `<mxCell id="${id}" value="${value}" style="rounded=1" vertex="1" parent="1"><mxGeometry x="${x}" y="${y}" width="120" height="60" as="geometry"/></mxCell>`

const drawing =
  `<mxfile host="app.diagrams.net"><diagram id="d" name="Diagram"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>` +
  `${cell('a', 'Search', 0, 0)}${cell('b', 'Compare', 160, 0)}${cell('c', 'Buy', 320, 0)}</root></mxGraphModel></diagram></mxfile>`

/** The same picture with a diagram of three boxes in it, as draw.io puts one there. */
export function withDiagram(png: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('tEXtmxfile\0'), Buffer.from(encodeURIComponent(drawing))])
  const chunk = Buffer.alloc(8 + body.length)
  chunk.writeUInt32BE(body.length - 4, 0)
  body.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(body), chunk.length - 4)
  // Behind the header, before the pixels.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}
