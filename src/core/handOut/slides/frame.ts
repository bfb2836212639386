import { mapOf } from '../../queries/journey.ts'
import { dayText } from '../pages/dayText.ts'
import { fitted, heightFor, linesOf } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { Slide, SlideBox, SlideItem, SlideParagraph, SlideShape, SlideText } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** Words without a shape around them. */
export function textBox(
  name: string,
  box: SlideBox,
  paragraphs: readonly SlideParagraph[],
  extra: Partial<Pick<SlideText, 'anchor' | 'isOneLine'>> & Pick<Partial<SlideShape>, 'role'> = {}
): SlideShape {
  const { role, anchor = 'top', isOneLine } = extra
  const text = { paragraphs, inset: [0, 0, 0, 0] as const, anchor, ...(isOneLine ? { isOneLine } : {}) }
  return { kind: 'shape', name, alt: null, box, form: 'rect', text, ...(role ? { role } : {}) }
}

/** What stands around the content of a slide. */
export interface Frame {
  readonly title: string
  /** Small words above the title. */
  readonly over: string
  readonly section: string
  readonly notes?: readonly string[]
  /** Room kept free at the right of the title, px. */
  readonly besideTitle?: number
}

/** A slide with title and foot around its content. */
export function framed(job: SlideJob, frame: Frame, items: readonly SlideItem[]): Slide {
  const { theme, size, edition } = job
  const { color } = theme
  const notes = [...(frame.notes ?? [])]
  const width = size.right - size.left - (frame.besideTitle ?? 0)
  const title = titleParagraph(frame.title, width, color.ink)
  if (title.isCut) {
    job.noteCut()
    notes.push(frame.title)
  }
  const foot: Pick<SlideParagraph, 'size' | 'line' | 'color'> = { ...slideType.least, color: color.ink3 }
  const mapTitle = mapOf(job.document).title || edition.say('domain:untitled')
  const footWidth = size.right - size.left - 80
  const shown = fitted({ ...foot, text: `${mapTitle} · ${dayText(edition.day, edition)}` }, footWidth, 1).paragraph
  const head: SlideItem[] = [
    textBox(edition.say('slides:name.title'), { x: size.left, y: 60, width, height: slideType.title.line + 8 }, [title.paragraph], {
      role: 'title',
      anchor: 'middle'
    }),
    ...(frame.over === ''
      ? []
      : [
          textBox(edition.say('slides:name.over'), { x: size.left, y: 38, width, height: 20 }, [
            fitted({ ...slideType.small, color: color.ink3, text: frame.over }, width, 1).paragraph
          ])
        ])
  ]
  return {
    title: frame.title,
    section: frame.section,
    isCover: false,
    notes: notes.filter((note) => note.trim() !== '').join('\n\n'),
    items: [
      ...head,
      ...items,
      textBox(edition.say('slides:name.foot'), { x: size.left, y: 678, width: footWidth, height: 20 }, [shown], { role: 'footer' }),
      // The number itself is a field of the program's own.
      textBox(
        edition.say('slides:name.number'),
        { x: size.right - 72, y: 678, width: 72, height: 20 },
        [{ ...foot, align: 'right', text: '‹#›' }],
        {
          role: 'number'
        }
      )
    ]
  }
}

/** The title on one line, or smaller on two; what is longer still is cut. */
function titleParagraph(text: string, width: number, color: string): { paragraph: SlideParagraph; isCut: boolean } {
  const clean = text.trim() === '' ? '–' : text.replace(/\n+/gu, ' ')
  for (const size of [slideType.title.size, 30.667, 26.667]) {
    const paragraph = { text: clean, size, line: lineFor(size) - 3, color, bold: true }
    if (linesOf(paragraph, width).length === 1) return { paragraph, isCut: false }
  }
  const small = { text: clean, size: 20, line: 26, color, bold: true }
  return fitted(small, width, 2)
}

/** The paragraphs of a text, one for each of its lines; at most so many lines in all, the rest cut. */
export function paragraphsOf(
  text: string,
  style: Omit<SlideParagraph, 'text'>,
  room: { readonly width: number; readonly maxLines: number }
): { paragraphs: SlideParagraph[]; isCut: boolean } {
  const paragraphs: SlideParagraph[] = []
  let left = Math.max(1, room.maxLines)
  const parts = text.split('\n').filter((part) => part.trim() !== '')
  for (const [at, part] of parts.entries()) {
    if (left < 1) return { paragraphs: withEllipsis(paragraphs), isCut: true }
    const { paragraph, isCut } = fitted({ ...style, text: part.trim() }, room.width, left)
    paragraphs.push(paragraph)
    if (isCut) return { paragraphs, isCut: true }
    left -= linesOf(paragraph, room.width).length
    if (left < 1 && at < parts.length - 1) return { paragraphs: withEllipsis(paragraphs), isCut: true }
  }
  return { paragraphs, isCut: false }
}

function withEllipsis(paragraphs: SlideParagraph[]): SlideParagraph[] {
  const last = paragraphs.at(-1)
  if (!last) return paragraphs
  return [...paragraphs.slice(0, -1), { ...last, text: `${last.text.replace(/[\s,;:.…–-]+$/u, '')}…` }]
}

/** Whether the words of a shape stay within it. */
export function holdsText({ box, text }: Pick<SlideShape, 'box' | 'text'>): boolean {
  return text === undefined || heightFor(text, box.width) <= box.height + 0.5
}
