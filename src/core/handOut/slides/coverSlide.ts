import { personaMarkOf } from '../../layout/personaMark.ts'
import type { Persona } from '../../model/persona.ts'
import { mapOf, personasOf, shownLanesOf } from '../../queries/journey.ts'
import { stateIcon } from '../../scene/domainIcons.ts'
import { icon } from '../../scene/icon.ts'
import { personaMarker } from '../../scene/personaMarker.ts'
import { dayText } from '../pages/dayText.ts'
import { paragraphsOf, textBox } from './frame.ts'
import { groupOf } from './fromScene.ts'
import { stageStrip } from './stageStrip.ts'
import { quoted } from './quoted.ts'
import { fitted, heightOf, linesOf } from './slideText.ts'
import { lineFor, slideType } from './slideSize.ts'
import type { Slide, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

const stripTop = 470

/** The first slide: what the journey is called and about, whose it is, and its curve over all stages. `subject` names the view it is of. */
export function coverSlide(job: SlideJob, subject: string): Slide {
  const { document, edition, theme, size } = job
  const { color } = theme
  const { say } = edition
  const map = mapOf(document)
  const width = size.right - size.left
  const wide = Math.min(width, 980)
  const notes: string[] = []
  const title = coverTitle(map.title.replace(/\n+/gu, ' ').trim() || say('domain:untitled'), wide, color.ink)
  if (title.isCut) {
    job.noteCut()
    notes.push(map.title)
  }
  const state = say(`domain:stateLong.${map.state}`)
  const over: SlideParagraph = { ...slideType.lead, color: color.ink2, text: subject === '' ? state : `${subject} · ${state}` }
  const items: SlideItem[] = [
    ...groupOf([icon(stateIcon(map.state), size.left, 76, 22, color.ink3)], { name: say('slides:name.sign'), alt: null }),
    textBox(say('slides:name.over'), { x: size.left + 32, y: 73, width: wide - 32, height: 28 }, [fitted(over, wide - 32, 1).paragraph])
  ]
  let y = 112
  const titleHeight = heightOf([title.paragraph], wide)
  items.push(textBox(say('slides:name.title'), { x: size.left, y, width: wide, height: titleHeight }, [title.paragraph], { role: 'title' }))
  y += titleHeight + 12
  if (map.description.trim() !== '') {
    const style = { size: 21.333, line: 30, color: color.ink2 }
    const { paragraphs, isCut } = paragraphsOf(map.description, style, { width: wide, maxLines: 3 })
    if (isCut) {
      job.noteCut()
      notes.push(map.description)
    }
    const height = heightOf(paragraphs, wide)
    items.push(textBox(say('slides:name.about'), { x: size.left, y, width: wide, height }, paragraphs, { role: 'subtitle' }))
    y += height
  }
  items.push(...people(job, y + 26, notes), ...strip(job))
  const version = edition.version === null ? '' : say('slides:version', { version: edition.version })
  const foot = [dayText(edition.day, edition), version].filter((part) => part !== '').join(' · ')
  items.push(
    textBox(say('slides:name.foot'), { x: size.left, y: 678, width, height: 20 }, [{ ...slideType.least, color: color.ink3, text: foot }])
  )
  return { title: title.paragraph.text, section: say('slides:section.overview'), isCover: true, items, notes: notes.join('\n\n') }
}

function coverTitle(text: string, width: number, color: string): { paragraph: SlideParagraph; isCut: boolean } {
  for (const size of [slideType.cover.size, 45.333, 37.333]) {
    const paragraph = { text, size, line: Math.round(size * 1.2), color, bold: true }
    if (linesOf(paragraph, width).length <= 2) return { paragraph, isCut: false }
  }
  return fitted({ text, size: 29.333, line: 37, color, bold: true }, width, 3)
}

/** Up to three personas with what they say, and the names of the others. */
function people(job: SlideJob, top: number, notes: string[]): SlideItem[] {
  const { document, theme, size } = job
  const { color } = theme
  const personas = personasOf(document)
  const shown = personas.slice(0, size.width > 1000 ? 3 : 2)
  const gap = 32
  const marker = 56
  const width = Math.min(380, (size.right - size.left - gap * (shown.length - 1)) / Math.max(1, shown.length))
  const room = Math.min(132, stripTop - (personas.length > shown.length ? 40 : 20) - top)
  if (room < marker) return []
  return [
    ...shown.flatMap((persona, at) => {
      const x = size.left + at * (width + gap)
      const inner = width - marker - 16
      const name = fitted(
        {
          ...slideType.heading,
          color: color.ink,
          bold: true,
          text: [persona.name, persona.summary].filter(Boolean).join(', ').replace(/\n+/gu, ' ')
        },
        inner,
        3
      )
      const nameHeight = heightOf([name.paragraph], inner)
      const line = lineFor(slideType.body.size)
      const lines = Math.min(3, Math.floor((room - nameHeight - 4) / line))
      const quote =
        persona.quote.trim() === '' || lines < 1
          ? null
          : fitted({ ...slideType.body, line, color: color.ink2, italic: true, before: 2, text: quoted(persona.quote) }, inner, lines)
      if (quote?.isCut || name.isCut) {
        job.noteCut()
        notes.push(`${persona.name}: ${[persona.summary, quoted(persona.quote)].join('\n')}`)
      }
      const paragraphs = [name.paragraph, ...(quote ? [quote.paragraph] : [])]
      const height = Math.max(marker, heightOf(paragraphs, inner))
      return [
        ...portrait(job, persona, { x: x + marker / 2, y: top + marker / 2, size: marker }),
        {
          ...textBox(persona.name || '–', { x: x + marker + 16, y: top, width: inner, height }, paragraphs, {
            anchor: heightOf(paragraphs, inner) <= marker ? 'middle' : 'top'
          }),
          record: persona.id
        }
      ]
    }),
    ...othersOf(job, personas.slice(shown.length), notes)
  ]
}

/** Who else is on the map, in one line above the journey. */
function othersOf(job: SlideJob, others: readonly Persona[], notes: string[]): SlideItem[] {
  if (others.length === 0) return []
  const { edition, theme, size } = job
  const names = others.map(({ name }) => name.replace(/\n+/gu, ' ').trim() || '–').join(', ')
  const width = size.right - size.left
  const text = edition.say('slides:alsoPersonas', { names })
  const line = fitted({ ...slideType.small, color: theme.color.ink2, text }, width, 1)
  if (line.isCut) {
    job.noteCut()
    notes.push(text)
  }
  return [
    textBox(edition.say('slides:section.personas'), { x: size.left, y: stripTop - 22, width, height: 20 }, [line.paragraph], {
      isOneLine: true
    })
  ]
}

/** A persona's photo or marker, centred. */
export function portrait(
  { theme, edition }: SlideJob,
  persona: ReturnType<typeof personasOf>[number],
  place: { readonly x: number; readonly y: number; readonly size: number }
): SlideItem[] {
  const alt = edition.say('slides:alt.portrait', { name: persona.name })
  return groupOf([personaMarker(personaMarkOf(persona), theme, place, persona.photo)], { name: persona.name || '–', alt })
}

/** The stages with the curve over them, along the foot of the slide. */
function strip(job: SlideJob): SlideItem[] {
  const { document, size } = job
  const lane = shownLanesOf(document).find(({ kind }) => kind === 'emotion')
  const box = { x: size.left, y: stripTop, width: size.right - size.left, height: 186 }
  if (!lane) return stageStrip(job, { ...box, y: box.y + box.height - 84, height: 84 }, { laneId: null })
  return stageStrip(job, box, { laneId: lane.id })
}
