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
import { textAt } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** A block of a page and the height that it takes, px; its top left corner at 0, 0. */
export interface PageBlock {
  readonly height: number
  readonly primitives: readonly Primitive[]
}

const sentence = { size: 16, line: 24, weight: 400 as const }
const marker = { size: 48, gap: 14, between: 32, maxText: 340 } as const

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
    const lines = wrapText(map.description, sentence, Math.max(120, Math.min(left, 1100))).lines
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

/** In one row where they fit; else in columns, so that markers stand below each other. */
function personasScene(personas: readonly Persona[], theme: Theme, room: number): PageBlock & { readonly width: number } {
  const entries = personas.map((persona) => ({
    persona,
    entry: personaEntry(persona, theme, Math.min(marker.maxText, room - marker.size - marker.gap))
  }))
  const inOneRow = entries.reduce((sum, { entry }) => sum + entry.width + marker.between, -marker.between)
  const widest = Math.max(0, ...entries.map(({ entry }) => entry.width))
  const columns = inOneRow <= room ? entries.length : Math.max(1, Math.floor((room + marker.between) / (widest + marker.between)))
  const drawn: Primitive[] = []
  let x = 0
  let y = 0
  let rowHeight = 0
  entries.forEach(({ persona, entry }, index) => {
    if (index > 0 && index % columns === 0) {
      x = 0
      y += rowHeight + 16
      rowHeight = 0
    }
    drawn.push({ kind: 'group', x, y, record: persona.id, children: entry.primitives })
    rowHeight = Math.max(rowHeight, entry.height)
    x += (inOneRow <= room ? entry.width : widest) + marker.between
  })
  const width = entries.length === 0 ? 0 : inOneRow <= room ? inOneRow : columns * (widest + marker.between) - marker.between
  return { width, height: y + rowHeight, primitives: drawn }
}

/** Marker or photo, name with a few words, and the quote below; long ones take more lines, nothing is left out. */
function personaEntry(persona: Persona, theme: Theme, room: number): PageBlock & { readonly width: number } {
  const name = persona.summary === '' ? persona.name : `${persona.name}, ${persona.summary}`
  const names = wrapText(name, type.h2, room).lines
  const quotes = persona.quote === '' ? [] : wrapText(quoted(persona.quote), quoteStyle, room).lines
  const text = Math.ceil(Math.max(...[...names, ...quotes].map((line) => line.width)))
  const textHeight = names.length * type.h2.line + quotes.length * type.body.line
  const top = Math.max(0, (marker.size - textHeight) / 2)
  const left = marker.size + marker.gap
  const below = top + names.length * type.h2.line
  return {
    width: left + text,
    height: Math.max(marker.size, textHeight),
    primitives: [
      personaMarker(personaMarkOf(persona), theme, { x: marker.size / 2, y: marker.size / 2, size: marker.size }, persona.photo),
      ...names.map((line, index) => textAt(line.text, left, top + index * type.h2.line + baselineIn(16, 24), type.h2, theme.color.ink)),
      ...quotes.map((line, index) =>
        textAt(line.text, left, below + index * type.body.line + baselineIn(14, 20), quoteStyle, theme.color.ink2)
      )
    ]
  }
}

const quoteStyle = { ...type.body, italic: true }

/** A quote in quotation marks unless it already has some. */
function quoted(text: string): string {
  const line = text.replace(/\n+/gu, ' ')
  return /^["“„«]/u.test(line) ? line : `“${line}”`
}
