import type { Id } from '../../model/id.ts'
import { stagesOf } from '../../queries/journey.ts'
import { stageColors } from '../../theme/theme.ts'
import { curvePiece } from './curvePiece.ts'
import { columnsOfStages } from './stageColumns.ts'
import { fitted } from './slideText.ts'
import { slideType } from './slideSize.ts'
import type { SlideBox, SlideItem } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

const head = 28

/** The stages side by side as tints with their names, and the lived curves of a lane over them: of some personas, or of all. */
export function stageStrip(
  job: SlideJob,
  box: SlideBox,
  curve: { readonly laneId: Id | null; readonly personaIds?: readonly Id[] }
): SlideItem[] {
  const { document, theme, edition } = job
  const stages = stagesOf(document)
  if (stages.length === 0) return []
  const columns = columnsOfStages(job, stages, box.x, box.width, stages.length > 40 ? 2 : 6)
  const items = columns.flatMap(({ stage, slot, x, width }): SlideItem[] => {
    const colors = stageColors(theme, slot)
    const outline = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
    const name = edition.say('slides:name.sheet')
    const corner = Math.min(10, width / 4)
    const text = stage.title.replace(/\n+/gu, ' ').trim()
    const title = fitted({ ...slideType.least, color: colors.ink, bold: true, text }, width - 16, 1).paragraph
    const isRead = width >= 52 && title.text.length > 1
    return [
      { kind: 'shape', name, alt: null, box: { ...box, x, width }, form: 'round', corner, fill: colors.panel, ...outline },
      {
        kind: 'shape',
        name: stage.title || name,
        alt: stage.title || null,
        box: { x, y: box.y, width, height: head },
        form: 'roundTop',
        corner,
        fill: colors.header,
        ...outline,
        ...(isRead ? { text: { paragraphs: [title], inset: [8, 2, 8, 2], anchor: 'middle' } } : {})
      }
    ]
  })
  if (curve.laneId === null) return items
  const places = columns.flatMap((column) =>
    column.steps.map(({ step, x }) => ({ stepId: step.id, x, ring: stageColors(theme, column.slot).panel }))
  )
  const inner = { ...box, y: box.y + head + 2, height: box.height - head - 4 }
  const { laneId, personaIds } = curve
  return [
    ...items,
    ...curvePiece(job, { laneId, box: inner, columns: places, ...(personaIds ? { personaIds } : {}), isPlain: true, face: 22 })
  ]
}
