import { expect, it } from 'vitest'
import { fileName } from '#services/fileName.ts'
import { seeded, seedOfRun } from '../persistence/seeded.ts'

it.each([
  ['Hành trình mua điện thoại', 'Hành trình mua điện thoại.svg'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.svg'],
  ['../../etc/passwd', 'etc passwd.svg'],
  ['CON', '_CON.svg'],
  ['nul.txt', '_nul.txt.svg'],
  ['com1', '_com1.svg'],
  ['LPT³', '_LPT³.svg'],
  ['console', 'console.svg'],
  ['ends with dots...', 'ends with dots.svg'],
  ['ends with space ', 'ends with space.svg'],
  ['.hidden', 'hidden.svg'],
  ['-rf', 'rf.svg'],
  ['line\nbreak\ttab\0null', 'line break tab null.svg'],
  ['left\u202eright', 'left right.svg'],
  ['', 'journey.svg'],
  ['...', 'journey.svg'],
  ['???', 'journey.svg'],
  ['đường'.normalize('NFD'), 'đường.svg']
])('makes of %j the name %j', (title, name) => {
  expect(fileName(title, 'svg')).toBe(name)
})

it('shortens long titles by whole characters', () => {
  for (const character of ['ệ', '👩‍👩‍👧', 'x', '漢']) {
    const name = fileName(character.repeat(500), 'journey.json')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name.replaceAll(character, '')).toBe('.journey.json')
  }
})

it('gives a valid name for 5,000 random titles', () => {
  const random = seeded(seedOfRun('file names'))
  const alphabet = [...'aZ09 .-_~/\\:*?"<>|\0\n\t\u202e\u200dđệ漢😀CONnul$', '\ud800', '\udfff']
  for (let count = 0; count < 5000; count += 1) {
    const title = Array.from({ length: random.below(80) }, () => random.pick(alphabet)).join('')
    const name = fileName(title, 'png')
    expect(name).toMatch(/^[^\p{Cc}\p{Cs}<>:"/\\|?*.\s-][^\p{Cc}\p{Cs}<>:"/\\|?*]*\.png$/u)
    expect(name).not.toMatch(/[\s.]\.png$/)
    expect(name).not.toMatch(/^(con|nul)(\.|$)/i)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(204)
  }
})
