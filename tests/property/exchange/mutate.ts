import type { Random } from '#core/samples/random.ts'

const splinters = [
  '{', '}', '[', ']', '"', ':', ',', '\\', '\n', '\u0000', '\ud800', '\u2028', '#', ';', '%%{', '}%%', '%%', '```', '~~~', '---', '<pre class="mermaid">',
  'null', 'true', '-0', '1e400', '-1e-400', '99999999999999999999', '"__proto__":{"polluted":1},', '"constructor":{"prototype":{"polluted":1}},',
  '"type":"spaceship",', '"id":"m",', '"order":"",', 'journey', 'title ', 'section ', 'accDescr {', ': 5: Me', ': 11: ', 'e\u0301', '['.repeat(70), '"x":'
] // prettier-ignore

/** A text damaged in a few random places: pieces cut, doubled, swapped, single bits turned, and splinters driven in. */
export function mutate(text: string, random: Random): string {
  let mutant = text
  for (let wound = random.int(6); wound >= 0; wound -= 1) {
    const at = random.int(mutant.length + 1)
    const end = Math.min(mutant.length, at + random.int(random.chance(0.2) ? 400 : 12))
    const piece = mutant.slice(at, end)
    switch (random.int(6)) {
      case 0:
        mutant = mutant.slice(0, at) + mutant.slice(end)
        break
      case 1:
        mutant = mutant.slice(0, at) + piece + piece + mutant.slice(end)
        break
      case 2:
        mutant = mutant.slice(0, at) + random.pick(splinters) + mutant.slice(end)
        break
      case 3:
        mutant = mutant.slice(0, at) + random.pick(splinters) + mutant.slice(at)
        break
      case 4:
        mutant = mutant.slice(0, at) + String.fromCharCode(mutant.charCodeAt(at) ^ (1 << random.int(8))) + mutant.slice(at + 1)
        break
      default:
        mutant = random.chance(0.3) ? mutant.slice(0, at) : mutant.slice(0, at) + mutant.slice(end) + piece
    }
  }
  return mutant
}
