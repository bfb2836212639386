import { baselineIn } from '../layout/measures.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import type { MapRecord } from '../model/map.ts'
import type { Persona } from '../model/persona.ts'
import { measureText } from '../text/measure.ts'
import { wrapText } from '../text/wrap.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { stateIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { personaMarker } from './personaMarker.ts'
import { textAt, textWithin } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** A block of a page and the height that it takes, px; its top left corner at 0, 0. */
export interface PageBlock {
  readonly height: number
  readonly primitives: readonly Primitive[]
}

const sentence = { size: 16, line: 24, weight: 400 as const }
const marker = { size: 48, gap: 14, between: 32, row: 64, maxText: 300 } as const

/** The head of a page: title with the map's state, what it is about, and the personas with their quotes at the right. */
export function titleBlock(map: MapRecord, personas: readonly Persona[], theme: Theme, words: SceneWords, width: number): PageBlock {
  const people = personasScene(personas, theme, width * (width < 900 ? 1 : 0.56))
  const isStacked = people.width > 0 && width < 900
  const left = width - (isStacked || people.width === 0 ? 0 : people.width + 48)
  const badgeText = words.state[map.state]
  const badgeWidth = 12 + 14 + 6 + measureText(badgeText, type.ui) + 12
  const title = wrapText(map.title, type.poster, Math.max(120, left), { firstLineWidth: Math.max(120, left - badgeWidth - 14) }).lines
  const drawn: Primitive[] = title
    .filter((line) => line.text !== '')
    .map((line, index) =>
      textAt(line.text, 0, index * type.poster.line + baselineIn(type.poster.size, type.poster.line), type.poster, theme.color.ink)
    )
  const first = title[0]?.width ?? 0
  const badgeX = first > 0 ? first + 14 : 0
  drawn.push(
    { kind: 'rect', x: badgeX, y: 8, width: badgeWidth, height: 28, radius: 14, fill: theme.color.sunken },
    icon(stateIcon(map.state), badgeX + 10, 14, 16, theme.color.ink2),
    textAt(badgeText, badgeX + 32, 8 + baselineIn(13, 28), type.ui, theme.color.ink2)
  )
  let height = title.length * type.poster.line
  if (map.description !== '') {
    const lines = wrapText(map.description, sentence, Math.max(120, Math.min(left, 1100)), { maxLines: 6 }).lines
    lines.forEach((line, index) => {
      if (line.text !== '')
        drawn.push(textAt(line.text, 0, height + 6 + index * sentence.line + baselineIn(16, 24), sentence, theme.color.ink2))
    })
    height += 6 + lines.length * sentence.line
  }
  const peopleTop = isStacked ? height + 16 : 0
  drawn.push({ kind: 'group', x: isStacked ? 0 : width - people.width, y: peopleTop, children: people.primitives })
  return { height: Math.max(height, peopleTop + people.height), primitives: drawn }
}

function personasScene(personas: readonly Persona[], theme: Theme, room: number): PageBlock & { readonly width: number } {
  const entries = personas.map((persona) => {
    const name = persona.summary === '' ? persona.name : `${persona.name}, ${persona.summary}`
    const quote = persona.quote === '' ? '' : quoted(persona.quote)
    const text = Math.min(marker.maxText, Math.max(measureText(name, type.h2), measureText(quote, quoteStyle)))
    return { persona, name, quote, text: Math.ceil(text), width: marker.size + marker.gap + Math.ceil(text) }
  })
  const drawn: Primitive[] = []
  let x = 0
  let y = 0
  let widest = 0
  for (const { persona, name, quote, text, width } of entries) {
    if (x > 0 && x + width > room) {
      x = 0
      y += marker.row
    }
    const left = x + marker.size + marker.gap
    drawn.push({
      kind: 'group',
      x: 0,
      y: 0,
      record: persona.id,
      children: [
        personaMarker(personaMarkOf(persona), theme, { x: x + marker.size / 2, y: y + marker.size / 2, size: marker.size }, persona.photo),
        textWithin(name, left, y + (quote === '' ? 12 : 2) + baselineIn(16, 24), text + 1, type.h2, theme.color.ink),
        ...(quote === '' ? [] : [textWithin(quote, left, y + 26 + baselineIn(14, 20), text + 1, quoteStyle, theme.color.ink2)])
      ]
    })
    widest = Math.max(widest, x + width)
    x += width + marker.between
  }
  return { width: widest, height: entries.length > 0 ? y + marker.size : 0, primitives: drawn }
}

const quoteStyle = { ...type.body, italic: true }

/** A quote in quotation marks unless it already has some. */
function quoted(text: string): string {
  const line = text.replace(/\n+/gu, ' ')
  return /^["“„«]/u.test(line) ? line : `“${line}”`
}
