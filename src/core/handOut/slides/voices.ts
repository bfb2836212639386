// Beside a stage of few steps there is room for what people say there.
import type { Step } from '../../model/step.ts'
import { personasOf, pointsAt } from '../../queries/journey.ts'
import { textBox } from './frame.ts'
import { heightOf } from './slideText.ts'
import { slideType } from './slideSize.ts'
import { quoted } from './quoted.ts'
import type { SlideBox, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** Least width in which quotes can be read, px, and their distance from the sheet. */
const least = 240
const apart = 36

/** A voice: what somebody says at a step. */
export interface Voice {
  readonly name: string
  readonly step: Step
  readonly quote: string
}

/** What personas say at some steps. */
export function voicesAt({ document }: SlideJob, steps: readonly Step[]): Voice[] {
  const names = new Map(personasOf(document).map(({ id, name }) => [id, name]))
  return steps.flatMap((step) =>
    pointsAt(document, step.id).flatMap(({ quote, personaId }) =>
      quote.trim() === '' ? [] : [{ name: names.get(personaId) ?? '', step, quote: quoted(quote) }]
    )
  )
}

/** Quotes at the right of a sheet, as many as there is room for; none where there is none. */
export function voiceItems(job: SlideJob, steps: readonly Step[], sheet: SlideBox): SlideItem[] {
  const { size, theme, edition } = job
  const left = sheet.x + sheet.width + apart
  const width = size.right - left
  if (width < least) return []
  const bottom = size.content.y + size.content.height
  const items: SlideItem[] = []
  let y = size.content.y + 12
  for (const { name, quote } of voicesAt(job, steps)) {
    const said: SlideParagraph[] = [
      { ...slideType.lead, color: theme.color.ink, italic: true, text: quote },
      { ...slideType.small, color: theme.color.ink2, before: 4, text: name.replace(/\n+/gu, ' ') }
    ]
    const height = heightOf(said, width - 18)
    if (y + height > bottom) break
    items.push(
      {
        kind: 'shape',
        name: edition.say('slides:name.legend'),
        alt: null,
        box: { x: left, y, width: 3, height },
        form: 'rect',
        fill: theme.color.hairline
      },
      textBox(edition.say('slides:name.quote', { name }), { x: left + 18, y, width: width - 18, height }, said)
    )
    y += height + 28
  }
  return items
}
