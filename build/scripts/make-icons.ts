// Draws the application's icons from build/icon.svg: PNG for Linux and the window, .ico for Windows, .icns for macOS. Run it after
// changing the drawing; what it writes is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

type Picture = { readonly size: number; readonly png: Buffer }

const root = join(import.meta.dirname, '..', '..')
const drawing = readFileSync(join(root, 'build/icon.svg'), 'utf8')
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))

writeFileSync(join(root, 'build/icon.png'), draw(1024).png)
writeFileSync(join(root, 'resources/icon.png'), draw(512).png)
writeFileSync(join(root, 'build/icon.ico'), windowsIcon([16, 24, 32, 48, 64, 128, 256].map(draw)))
writeFileSync(join(root, 'build/icon.icns'), appleIcon())

function draw(size: number): Picture {
  return { size, png: Buffer.from(new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()) }
}

/** ICONDIR, one ICONDIRENTRY a picture, then the pictures as PNG (Windows Vista and later). A size of 256 is written as 0. */
function windowsIcon(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}

/** Blocks of type, length and PNG; the types from ic11 on are the doubled sizes. */
function appleIcon(): Buffer {
  const types = { icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256, ic14: 512 }
  const blocks = Object.entries(types).map(([type, size]) => block(type, draw(size).png))
  return block('icns', Buffer.concat(blocks))
}

function block(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header.write(type, 'ascii')
  header.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([header, content])
}
