import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { allRecords } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { cleanLine, cleanText } from '#core/text/clean.ts'
import { Random, randomCommand, smallJourney } from '../randomJourney.ts'

/** Texts that break writers: other scripts, emoji, decomposed Vietnamese, control characters, markup of every sort, formulas. */
export const nastyTexts: readonly string[] = [
  '😀 👩‍👩‍👧‍👦 🇻🇳', 'مرحبا بالعالم', '你好，世界。', 'đường ',
  'Tiếng Việt'.normalize('NFD'), 'ctl\u0000\u0001\u000b\u001f\u007f\u0085x', 'lone \ud800 \udc00', '\ufffe\uffff', ']]>', '<![CDATA[', '--> <!-- <b>&amp;</b>',
  '=1+1', '@SUM(A1)', '-2', '+84 90', '# Heading', '## two\n# one', '* item\n- item\n1. item', '**bold** _it_ __u__ ~~s~~ ==h==', '`code` ```\nx\n```',
  '[[wiki|link]] ![x](y) [a](http://b)', '$a$ $$b$$', '%%c%% #tag ^id', '\\ \\\\ \\*', '&lt;br&gt; &#38; &amp;', '<br>line', 'a\n\n\nb', ' lead and trail ',
  '__proto__', 'constructor', '{{count}}', '&quot;\'"', 'tab\there', '> quote', '| a | b |\n|---|---|', 'snake_case 5 * 3', '\u202eRTL\u202c', 'zero\u200bwidth'
] // prettier-ignore

/** A map of random commands, then filled with texts that break writers. The same seed gives the same map. */
export function nastyJourney(seed: number): JourneyDocument {
  const random = new Random(seed)
  let count = 0
  let document = smallJourney()
  for (let step = 20 + random.below(60); step > 0; step -= 1)
    document = randomCommand(document, random, () => `n${(count += 1)}`)?.document ?? document
  const nasty = () =>
    Array.from({ length: 1 + random.below(3) }, () => random.pick(nastyTexts) ?? '').join(random.next() < 0.5 ? ' ' : '\n')
  return documentOf([...allRecords(document)].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => spoiled(record, random, nasty)))
}

function spoiled(record: JourneyRecord, random: Random, nasty: () => string): JourneyRecord {
  if (random.next() < 0.4) return record
  switch (record.type) {
    case 'map':
      return { ...record, title: cleanLine(nasty()), description: cleanText(nasty()) }
    case 'stage':
    case 'step':
    case 'lane':
      return { ...record, title: cleanLine(nasty()) }
    case 'card':
      return { ...record, text: cleanText(nasty()) }
    case 'persona':
      return { ...record, name: cleanLine(nasty()) }
    case 'link':
      return { ...record, label: cleanLine(nasty()) }
    case 'evidence':
      return { ...record, url: random.next() < 0.5 ? 'https://example.com/a?b=1&c="2"' : 'file:///etc/passwd' }
    default:
      return record
  }
}
