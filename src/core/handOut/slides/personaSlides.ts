import type { Persona } from '../../model/persona.ts'
import { allStepsOf, evidenceFor, personasOf, shownLanesOf, stagesOf } from '../../queries/journey.ts'
import { personaLook, stageColors } from '../../theme/theme.ts'
import { portrait, quoted } from './coverSlide.ts'
import { curvePiece, personasInPiece } from './curvePiece.ts'
import { framed, paragraphsOf, textBox } from './frame.ts'
import { columnsOfStages } from './stageColumns.ts'
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
  const panels = panelItems(job, persona, box, isNarrow ? 1 : 2, cut)
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

/** Goals, needs and the rest as panels in columns; the text as large as the room allows. */
function panelItems(job: SlideJob, persona: Persona, box: SlideBox, columns: number, cut: (text: string) => void): SlideItem[] {
  const { theme, edition } = job
  const { color } = theme
  const filled = sections.filter((section) => persona[section].trim() !== '')
  if (filled.length === 0) return []
  const count = filled.length === 1 ? 1 : columns
  const gap = 14
  const width = (box.width - gap * (count - 1)) / count
  const inner = width - 36
  for (const size of [17.333, 16, 14.667, 13.333]) {
    const heads: Pick<SlideParagraph, 'size' | 'line' | 'color' | 'bold'> = { size, line: lineFor(size), color: color.ink3, bold: true }
    const isLast = size < 13.4
    const perPanel = isLast
      ? Math.max(1, Math.floor((box.height / Math.ceil(filled.length / count) - gap - 36 - heads.line) / lineFor(size)))
      : Infinity
    const panels = filled.map((section) => {
      const text = persona[section]
      const isList = text.trim().includes('\n')
      const style = { size, line: lineFor(size), color: color.ink, before: 3, ...(isList ? { bullet: true } : {}) }
      const made = paragraphsOf(text, style, {
        width: inner,
        maxLines: isLast ? Math.max(1, perPanel - text.split('\n').length * 0.2) : 400
      })
      const paragraphs = [{ ...heads, text: edition.say(`personas:${section}`) }, ...made.paragraphs]
      return { section, paragraphs, height: heightOf(paragraphs, inner) + 28, isCut: made.isCut, text }
    })
    const bottoms = new Array<number>(count).fill(box.y)
    const placed = panels.map((panel) => {
      const column = bottoms.indexOf(Math.min(...bottoms))
      const y = bottoms[column] ?? box.y
      bottoms[column] = y + panel.height + gap
      return { ...panel, x: box.x + column * (width + gap), y }
    })
    if (!isLast && Math.max(...bottoms) - gap > box.y + box.height) continue
    return placed.flatMap(({ section, paragraphs, height, x, y, isCut, text }): SlideItem[] => {
      if (isCut) cut(`${edition.say(`personas:${section}`)}\n${text}`)
      return [
        {
          kind: 'shape',
          name: edition.say(`personas:${section}`),
          alt: null,
          box: { x, y, width, height },
          form: 'round',
          corner: 12,
          fill: color.surface,
          stroke: color.hairline,
          strokeWidth: 0.75,
          text: { paragraphs, inset: [18, 14, 18, 14], anchor: 'top' }
        }
      ]
    })
  }
  return []
}

/** How the journey feels to a persona: stages as tints, their names, and the curve. Null where nothing is known. */
function curveStrip(job: SlideJob, persona: Persona): SlideItem[] | null {
  const { document, theme, size, edition } = job
  const { content } = size
  const stages = stagesOf(document)
  const stepIds = allStepsOf(document).map(({ id }) => id)
  const lane = shownLanesOf(document).find(
    (each) => each.kind === 'emotion' && personasInPiece(job, each.id, stepIds).some(({ id }) => id === persona.id)
  )
  if (!lane) return null
  const box = { x: content.x, y: content.y + content.height - 158, width: content.width, height: 158 }
  const columns = columnsOfStages(job, stages, box.x, box.width, 6)
  const items: SlideItem[] = columns.flatMap(({ stage, slot, x, width }): SlideItem[] => {
    const colors = stageColors(theme, slot)
    const outline = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
    const name = edition.say('slides:name.sheet')
    const title = fitted(
      { ...slideType.least, color: colors.ink, bold: true, text: stage.title.replace(/\n+/gu, ' ').trim() },
      width - 12,
      1
    ).paragraph
    return [
      {
        kind: 'shape',
        name,
        alt: null,
        box: { ...box, x, width },
        form: 'round',
        corner: Math.min(10, width / 4),
        fill: colors.panel,
        ...outline
      },
      {
        kind: 'shape',
        name: stage.title || name,
        alt: null,
        box: { x, y: box.y, width, height: 26 },
        form: 'roundTop',
        corner: Math.min(10, width / 4),
        fill: colors.header,
        ...outline,
        ...(width < 44 || title.text === '' ? {} : { text: { paragraphs: [title], inset: [6, 2, 6, 2], anchor: 'middle' } })
      }
    ]
  })
  const places = columns.flatMap((column) =>
    column.steps.map(({ step, x }) => ({ stepId: step.id, x, ring: stageColors(theme, column.slot).panel }))
  )
  const inner = { x: box.x, y: box.y + 28, width: box.width, height: box.height - 30 }
  return [...items, ...curvePiece(job, { laneId: lane.id, box: inner, columns: places, personaIds: [persona.id], isPlain: true, face: 22 })]
}
