import { expect, it } from 'vitest'
import { pictureType } from '#services/attachments/pictureType.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

it.each([
  ['image/png', '\x89PNG\r\n\x1a\n....'],
  ['image/jpeg', '\xff\xd8\xff\xe0....'],
  ['image/gif', 'GIF89a....'],
  ['image/gif', 'GIF87a....'],
  ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  [null, 'RIFF\x10\0\0\0WAVEfmt '],
  [null, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [null, 'BM......'],
  [null, '\x89PNG'],
  [null, '']
])('%s: %j', (type, head) => {
  expect(pictureType(bytes(head))).toBe(type)
})
