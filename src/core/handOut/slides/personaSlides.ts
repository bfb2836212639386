import type { Persona } from '../../model/persona.ts'
import { allStepsOf, evidenceFor, personasOf, shownLanesOf } from '../../queries/journey.ts'
import { personaLook } from '../../theme/theme.ts'
import { portrait } from './coverSlide.ts'
import { quoted } from './quoted.ts'
import { personasInPiece } from './curvePiece.ts'
import { framed, paragraphsOf, textBox } from './frame.ts'
import { stageStrip } from './stageStrip.ts'
import { fitted, heightOf } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { Slide, SlideBox, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

const sections = ['goals', 'needs', 'pains', 'motivations', 'context'] as const

/** A slide for every persona: who it is, what they say, want and suffer, and how the journey feels to them. */
export function personaSlides(job: SlideJob): Slide[] {
  return personasOf(job.document).flatMap((persona) => slideOf(job, persona))
}

function slideOf(job: SlideJob, persona: Persona): Slide {
  const { size, edition, theme } = job
  const { content } = size
  const { color } = theme
  const { say } = edition
  const notes: string[] = []
  const cut = (text: string) => {
    job.noteCut()
    notes.push(text)
  }
  const isNarrow = size.width < 1000
  const leftWidth = isNarrow ? 230 : 290
  const curve = curveStrip(job, persona)
  const bottom = content.y + content.height - (curve ? 178 : 0)
  const items: SlideItem[] = [...portrait(job, persona, { x: content.x + 66, y: content.y + 70, size: 132 })]
  let y = content.y + 152
  const words = [
    {
      text: say(`domain:personaKind.${persona.kind}`),
      style: { ...slideType.body, color: personaLook(theme, persona.slot).color, bold: true },
      lines: 1
    },
    { text: persona.summary, style: { ...slideType.body, color: color.ink2 }, lines: 3 },
    {
      text: persona.quote.trim() === '' ? '' : quoted(persona.quote),
      style: { ...slideType.lead, size: 18.667, line: 26, color: color.ink, italic: true, before: 12 },
      lines: Math.max(1, Math.floor((bottom - y - 100) / 26))
    }
  ]
  const paragraphs: SlideParagraph[] = []
  for (const { text, style, lines } of words) {
    if (text.trim() === '') continue
    const made = fitted({ ...style, text: text.replace(/\n+/gu, ' ') }, leftWidth, lines)
    if (made.isCut) cut(text)
    paragraphs.push(made.paragraph)
  }
  const height = heightOf(paragraphs, leftWidth)
  if (paragraphs.length > 0)
    items.push({ ...textBox(persona.name || '–', { x: content.x, y, width: leftWidth, height }, paragraphs), record: persona.id })
  y += height
  const box = { x: content.x + leftWidth + 40, y: content.y, width: content.width - leftWidth - 40, height: bottom - content.y }
  const panels = panelItems(job, persona, box, cut)
  items.push(...panels, ...(curve ?? []))
  const evidence = evidenceFor(job.document, persona.id).length
  return framed(
    job,
    {
      title: persona.name.replace(/\n+/gu, ' ').trim() || say('slides:section.personas'),
      over: [say('slides:section.personas'), evidence > 0 ? say('touchpoints:pieces', { count: evidence }) : '']
        .filter(Boolean)
        .join(' · '),
      section: say('slides:section.personas'),
      notes
    },
    items
  )
}

/** How large the text of panels is, px, and how many lines a panel has at most: smaller first, cut only at the smallest. */
const panelSettings = [
  ...[17.333, 16, 14.667, 13.333].map((size) => ({ size, maxLines: Infinity })),
  ...[20, 14, 10, 8, 6, 5, 4, 3, 2, 1].map((maxLines) => ({ size: 13.333, maxLines }))
] as const

/** Goals, needs and the rest as panels in columns; the text as large as the room allows. */
function panelItems(job: SlideJob, persona: Persona, box: SlideBox, cut: (text: string) => void): SlideItem[] {
  const { theme, edition } = job
  const { color } = theme
  const filled = sections.filter((section) => persona[section].trim() !== '')
  if (filled.length === 0) return []
  const columns = filled.length === 1 ? 1 : 2
  const gap = 14
  const width = (box.width - gap * (columns - 1)) / columns
  const inner = width - 36
  for (const [attempt, { size, maxLines }] of panelSettings.entries()) {
    const bottoms = new Array<number>(columns).fill(box.y)
    const panels = filled.map((section) => {
      const text = persona[section]
      const line = lineFor(size)
      const style = { size, line, color: color.ink, before: 3, ...(text.trim().includes('\n') ? { bullet: true } : {}) }
      const made = paragraphsOf(text, style, { width: inner, maxLines: Math.min(maxLines, 400) })
      const paragraphs = [{ size, line, color: color.ink3, bold: true, text: edition.say(`personas:${section}`) }, ...made.paragraphs]
      const height = heightOf(paragraphs, inner) + 28
      const column = bottoms.indexOf(Math.min(...bottoms))
      const y = bottoms[column] ?? box.y
      bottoms[column] = y + height + gap
      return { section, paragraphs, isCut: made.isCut, text, box: { x: box.x + column * (width + gap), y, width, height } }
    })
    if (attempt < panelSettings.length - 1 && Math.max(...bottoms) - gap > box.y + box.height) continue
    return panels.map(({ section, paragraphs, isCut, text, box: place }): SlideItem => {
      const name = edition.say(`personas:${section}`)
      if (isCut) cut(`${name}\n${text}`)
      return {
        kind: 'shape',
        name,
        alt: null,
        box: place,
        form: 'round',
        corner: 12,
        fill: color.surface,
        stroke: color.hairline,
        strokeWidth: 0.75,
        text: { paragraphs, inset: [18, 14, 18, 14], anchor: 'top' }
      }
    })
  }
  return []
}

/** How the journey feels to a persona: stages as tints, their names, and the curve. Null where nothing is known. */
function curveStrip(job: SlideJob, persona: Persona): SlideItem[] | null {
  const { document, size } = job
  const { content } = size
  const stepIds = allStepsOf(document).map(({ id }) => id)
  const lane = shownLanesOf(document).find(
    (each) => each.kind === 'emotion' && personasInPiece(job, each.id, stepIds).some(({ id }) => id === persona.id)
  )
  if (!lane) return null
  const box = { x: content.x, y: content.y + content.height - 158, width: content.width, height: 158 }
  return stageStrip(job, box, { personaIds: [persona.id], laneId: lane.id })
}
