import { describe, expect, test } from 'vitest'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { isWithinPixels } from '#core/pictures/pictureLimits.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)))

const png = (width: number[], height: number[]) => bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height, [8, 6, 0, 0, 0])
const frame = [0xff, 0xc0, 0, 11, 8, 0x01, 0x00, 0x02, 0x00, 3, 0, 0]
const exif = (orientation: number) => {
  const tiff = bytes('II', [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0])
  const segment = bytes('Exif\0\0', [...tiff])
  return [0xff, 0xe1, 0, segment.length + 2, ...segment]
}

describe('the size of a picture stands in its first bytes', () => {
  test.each([
    ['PNG', png([0, 0, 3, 32], [0, 0, 2, 88]), { mime: 'image/png', width: 800, height: 600, orientation: 1 }],
    ['GIF', bytes('GIF89a', [0x20, 3, 0x58, 2]), { mime: 'image/gif', width: 800, height: 600, orientation: 1 }],
    [
      'lossy WebP',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0x20, 3, 0x58, 2]),
      { mime: 'image/webp', width: 800, height: 600, orientation: 1 }
    ],
    [
      'lossless WebP',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x1f, 0xc3, 0x95, 0x00, 0, 0, 0, 0, 0]),
      { mime: 'image/webp', width: 800, height: 600, orientation: 1 }
    ],
    [
      'extended WebP',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]),
      { mime: 'image/webp', width: 800, height: 600, orientation: 1 }
    ],
    ['JPEG', bytes([0xff, 0xd8], [...frame]), { mime: 'image/jpeg', width: 512, height: 256, orientation: 1 }],
    [
      'a photo taken with the camera on its side',
      bytes([0xff, 0xd8], exif(6), [...frame]),
      { mime: 'image/jpeg', width: 256, height: 512, orientation: 6 }
    ],
    [
      'a photo taken upside down',
      bytes([0xff, 0xd8], exif(3), [...frame]),
      { mime: 'image/jpeg', width: 512, height: 256, orientation: 3 }
    ],
    [
      'an orientation that is none',
      bytes([0xff, 0xd8], exif(9), [...frame]),
      { mime: 'image/jpeg', width: 512, height: 256, orientation: 1 }
    ]
  ])('%s', (_, content, head) => {
    expect(pictureHead(content)).toEqual(head)
  })

  test('nothing else is a picture, and no head cut short makes it stumble', () => {
    for (const content of ['', 'PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<html>', '%PDF-1.7', 'BM'])
      expect(pictureHead(bytes(content))).toBeNull()
    expect(pictureHead(png([0, 0, 0, 0], [0, 0, 0, 1]))).toBeNull()
    const photo = bytes([0xff, 0xd8], exif(6), [...frame])
    for (let length = 0; length < photo.length - 3; length += 1) expect(pictureHead(photo.subarray(0, length))).toBeNull()
  })
})

test('a picture that would swell up is known before it is unpacked', () => {
  expect(isWithinPixels({ width: 8160, height: 6120 })).toBe(true)
  expect(isWithinPixels({ width: 50_000, height: 50_000 })).toBe(false)
  expect(isWithinPixels({ width: 40_000, height: 1 })).toBe(false)
})
