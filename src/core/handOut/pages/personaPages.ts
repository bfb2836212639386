import { faceLevel } from '../../icons/faces.ts'
import type { IconName } from '../../icons/icons.ts'
import type { MapLayout } from '../../layout/boxes.ts'
import { layoutMap } from '../../layout/layout.ts'
import { personaMarkOf } from '../../layout/personaMark.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Persona } from '../../model/persona.ts'
import { mapOf, personasOf } from '../../queries/journey.ts'
import { assumedEntries } from '../../scene/legend.ts'
import { personaCurveScene } from '../../scene/personaCurve.ts'
import { personaMarker } from '../../scene/personaMarker.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { personaLook, themeOf, type Theme } from '../../theme/theme.ts'
import { radius, type } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import type { Page } from './page.ts'
import { drawLines, heightOf, setText, type Paragraph, type SetLine } from './setText.ts'
import { faceSign, feelingKey, iconSign, styles } from './styles.ts'
import { viewFrame, type ViewBody, type ViewJob } from './viewFrame.ts'

/** A4 upright at 96 dots an inch. */
const sheet = { width: 794, height: 1123 } as const
/** Sizes in which a page is tried until everything fits: little text is set large, to be read from afar. */
const sizes = [1.3, 1.24, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6] as const
/** What fits in none of them goes on on further pages in this size. */
const flowing = 0.82
const gap = 22
const marker = { size: 132, between: 28 } as const
const part = { padX: 16, padTop: 14, padBottom: 16, between: 12 } as const

const lists = [
  ['goals', 'target'],
  ['needs', 'heart'],
  ['pains', 'frown'],
  ['motivations', 'sparkles']
] as const satisfies readonly (readonly [keyof Persona, IconName])[]

/** A page for every persona: portrait, quote, goals, needs, pains, motivations, context, and the curve with its best and hardest moment. */
export function personaPages(job: ViewJob): Page[] {
  const { document, edition, options } = job
  const layout = layoutMap(document, { density: options.density })
  const title = mapOf(document).title || edition.say('domain:untitled')
  const lived = layout.lanes.flatMap((lane) => lane.curves)
  const legend = [
    { sign: [], signWidth: -8, text: edition.say('personas:page.onMap', { title }) },
    ...assumedEntries(lived, themeOf(options.look), edition.words)
  ]
  const { theme, box, pages } = viewFrame(job, { size: sheet, legend })
  const bodies = personasOf(document).flatMap((persona) => bodiesOf({ persona, layout, theme, edition }, box))
  return pages(bodies)
}

interface Sitter {
  readonly persona: Persona
  readonly layout: MapLayout
  readonly theme: Theme
  readonly edition: Edition
}

/** A part of the page: drawn as a whole, or line by line where it does not fit. */
interface Block {
  readonly height: number
  readonly primitives: readonly Primitive[]
  readonly lines: readonly SetLine[]
}

function bodiesOf(sitter: Sitter, box: { readonly width: number; readonly height: number }): ViewBody[] {
  const { persona, edition } = sitter
  const name = persona.name || edition.say('personas:newName')
  const body = (size: number, children: readonly Primitive[]): ViewBody => ({
    name,
    primitives: [{ kind: 'group', x: 0, y: 0, scale: size, record: persona.id, children }]
  })
  for (const size of sizes) {
    const blocks = blocksOf(sitter, box.width / size)
    const height = blocks.reduce((sum, block) => sum + block.height + gap, -gap)
    if (height * size > box.height) continue
    let y = 0
    const children = blocks.map((block): Primitive => {
      const group: Primitive = { kind: 'group', x: 0, y, children: block.primitives }
      y += block.height + gap
      return group
    })
    return [body(size, children)]
  }
  return flowed(blocksOf(sitter, box.width / flowing), box.height / flowing).map((children) => body(flowing, children))
}

/** Blocks over as many pages as it takes, broken between lines. */
function flowed(blocks: readonly Block[], height: number): Primitive[][] {
  let page: Primitive[] = []
  const pages = [page]
  let y = 0
  const next = (): void => {
    page = []
    pages.push(page)
    y = 0
  }
  for (const block of blocks) {
    if (block.lines.length === 0) {
      if (y > 0 && y + block.height > height) next()
      page.push({ kind: 'group', x: 0, y, children: block.primitives })
      y += block.height + gap
      continue
    }
    for (const line of block.lines) {
      if (y > 0 && y + line.height > height) next()
      page.push(...line.draw(0, y))
      y += line.height
    }
    y += gap
  }
  return pages
}

function blocksOf(sitter: Sitter, width: number): Block[] {
  const { persona, theme, edition } = sitter
  const { say } = edition
  const parts = lists.flatMap(([field, name]) => {
    const entries = entriesOf(persona[field])
    return entries.length === 0 ? [] : [{ title: say(`personas:${field}`), icon: name, entries, isPain: field === 'pains' }]
  })
  const context = entriesOf(persona.context)
  const isBlank = parts.length === 0 && context.length === 0 && persona.quote.trim() === ''
  return [
    headBlock(sitter, width),
    ...(persona.quote.trim() === '' ? [] : [quoteBlock(sitter, width)]),
    ...(isBlank ? [linesBlock(setText([{ text: say('personas:page.blank'), style: styles.body, color: theme.color.ink2 }], width))] : []),
    ...pairsOf(parts).map((pair) => pairBlock(pair, sitter, width)),
    ...(context.length === 0
      ? []
      : [
          pairBlock(
            [{ title: say('personas:context'), icon: 'map-pin', entries: context, isPain: false, isText: true }],
            sitter,
            width,
            true
          )
        ]),
    ...feelingsBlocks(sitter, width)
  ]
}

function headBlock({ persona, theme, edition }: Sitter, width: number): Block {
  const { ink, ink2 } = theme.color
  const color = personaLook(theme, persona.slot).color
  const left = marker.size + marker.between
  const lines = setText(
    [
      { text: edition.say(`domain:personaKind.${persona.kind}`), style: { ...type.ui, weight: 600 }, color },
      { text: persona.name || edition.say('personas:newName'), style: type.poster, color: ink, above: 2 },
      ...(persona.summary === '' ? [] : [{ text: persona.summary, style: { ...type.h2, weight: 400 as const }, color: ink2, above: 4 }])
    ],
    width - left
  )
  const text = heightOf(lines)
  const height = Math.max(marker.size, text)
  return {
    height,
    lines: [],
    primitives: [
      personaMarker(personaMarkOf(persona), theme, { x: marker.size / 2, y: height / 2, size: marker.size }, persona.photo),
      ...drawLines(lines, left, (height - text) / 2)
    ]
  }
}

function quoteBlock({ persona, theme }: Sitter, width: number): Block {
  const quote = persona.quote.trim()
  const text = /^["“„«]/u.test(quote) ? quote : `“${quote}”`
  const lines = setText([{ text, style: { ...type.h1, weight: 500, italic: true }, color: theme.color.ink }], width - 24)
  const color = personaLook(theme, persona.slot).color
  const barred = lines.map((line) => ({
    height: line.height,
    draw: (x: number, y: number): Primitive[] => [
      { kind: 'rect', x, y, width: 4, height: line.height, fill: color },
      ...line.draw(x + 24, y)
    ]
  }))
  return linesBlock(barred)
}

function linesBlock(lines: readonly SetLine[]): Block {
  return { height: heightOf(lines), primitives: drawLines(lines, 0, 0), lines }
}

interface Part {
  readonly title: string
  readonly icon: IconName
  readonly entries: readonly string[]
  readonly isPain: boolean
  /** Paragraphs, not a list. */
  readonly isText?: boolean
}

/** One or two parts side by side on grounds of the same height. */
function pairBlock(pair: readonly Part[], sitter: Sitter, width: number, isWide = false): Block {
  const { theme } = sitter
  const column = isWide ? width : (width - part.between) / 2
  const texts = pair.map((each) => partLines(each, sitter, column - 2 * part.padX))
  const height = Math.max(...texts.map(heightOf)) + part.padTop + part.padBottom
  const primitives = texts.flatMap((lines, index): Primitive[] => {
    const x = index * (column + part.between)
    const fill = theme.name === 'light' ? theme.color.ground : theme.color.surface
    const edge = theme.name === 'ink' ? { stroke: theme.color.hairline, strokeWidth: 1 } : {}
    return [
      { kind: 'rect', x, y: 0, width: column, height, radius: radius.cell, fill, ...edge },
      ...drawLines(lines, x + part.padX, part.padTop)
    ]
  })
  // Where it has to be broken over pages it stands in one column.
  const lines = pair.flatMap((each, index) => {
    const set = partLines(each, sitter, width)
    return index === 0 ? set : [{ height: gap, draw: () => [] }, ...set]
  })
  return { height, primitives, lines }
}

function partLines({ title, icon, entries, isPain, isText = false }: Part, { persona, theme }: Sitter, width: number): readonly SetLine[] {
  const color = isPain ? theme.color.pain : personaLook(theme, persona.slot).color
  const bullet = {
    width: 16,
    draw: (x: number, middle: number): Primitive[] => [
      { kind: 'rect', x: x + 2, y: middle - 2.5, width: 5, height: 5, radius: 2.5, fill: color }
    ]
  }
  const paragraphs: Paragraph[] = [
    { text: title, style: type.title, color: theme.color.ink, sign: iconSign(icon, color, 18, 8) },
    ...entries.map((text, index): Paragraph => ({
      text,
      style: styles.body,
      color: theme.color.ink,
      above: index === 0 ? 8 : 6,
      ...(isText ? {} : { sign: bullet })
    }))
  ]
  return setText(paragraphs, width)
}

function pairsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.flatMap((each, index) => (index % 2 === 0 ? [[each, ...parts.slice(index + 1, index + 2)]] : []))
}

function feelingsBlocks({ persona, layout, theme, edition }: Sitter, width: number): Block[] {
  const { say } = edition
  const size = { width, height: 236 }
  const curve = personaCurveScene(layout, persona.id, theme, size)
  if (!curve) return []
  const title = setText([{ text: say('personas:page.feels'), style: type.title, color: theme.color.ink }], width)
  const top = heightOf(title) + 8
  const picture: Block = {
    height: top + size.height,
    primitives: [...drawLines(title, 0, 0), { kind: 'group', x: 0, y: top, children: curve }],
    lines: []
  }
  const points = layout.lanes
    .flatMap((lane) => lane.curves.filter((each) => each.persona.id === persona.id && each.kind === 'lived'))
    .flatMap((each) => each.points.map(({ point }) => point))
    .toSorted((a, b) => b.score - a.score)
  const [best, worst] = [points[0], points.at(-1)]
  if (!best || !worst || faceLevel(best.score) === faceLevel(worst.score)) return [picture]
  const column = (width - part.between) / 2
  const moment = (point: EmotionPoint, label: string) => {
    const step = layout.steps.find((each) => each.step.id === point.stepId)
    const quote = point.quote.trim()
    return setText(
      [
        { text: label, style: styles.note, color: theme.color.ink2 },
        {
          text: step ? `${step.index + 1}  ${step.step.title}` : '',
          style: styles.strong,
          color: theme.color.ink,
          sign: faceSign(point.score, theme),
          above: 4
        },
        { text: say(feelingKey(point.score)), style: styles.meta, color: theme.color.ink2 },
        ...(quote === '' ? [] : [{ text: `“${quote}”`, style: { ...styles.meta, italic: true }, color: theme.color.ink2 }])
      ],
      column
    )
  }
  const both = [moment(best, say('personas:page.best')), moment(worst, say('personas:page.worst'))]
  return [
    picture,
    {
      height: Math.max(...both.map(heightOf)),
      primitives: both.flatMap((lines, index) => drawLines(lines, index * (column + part.between), 0)),
      lines: []
    }
  ]
}

/** Entries of a list that is kept one a line, without the signs that people type before them. */
function entriesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–]\s+/u, '').trim())
    .filter((line) => line !== '')
}
