// The name of a lane beside a stage that stands alone: right-aligned, with its icon in front, and for feelings who feels what.
import type { LaneBox } from '../layout/boxes.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import { curvePersonas } from '../layout/curvePersonas.ts'
import { yOfScore } from '../layout/score.ts'
import { isSeparator } from '../model/lane.ts'
import { wrapText } from '../text/wrap.ts'
import { mapMeasures } from '../theme/mapMeasures.ts'
import type { Theme } from '../theme/theme.ts'
import { type } from '../theme/tokens.ts'
import { laneIcon } from './domainIcons.ts'
import { icon } from './icon.ts'
import { personaMarker } from './personaMarker.ts'
import { textAt } from './text.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

const { iconText, iconMeta } = mapMeasures.presentation
const space = { icon: 7, row: 22, marker: 16, markerGap: 7, mostPersonas: 4 } as const

/** The name of a lane, ending at x 0, y within the lane; no wider than `width` px. */
export function laneNameScene(box: LaneBox, theme: Theme, words: SceneWords, width: number): Primitive[] {
  const isLine = isSeparator(box.lane.kind)
  const style = isLine ? type.meta : { ...type.card, weight: 600 as const }
  const size = isLine ? iconMeta : iconText
  const lines = wrapText(box.lane.title, style, width - size - space.icon, { maxLines: 3 }).lines
  const isFeeling = box.lane.kind === 'emotion'
  const first = isFeeling ? feelingBaseline(box, lines.length) : (box.titleLines[0]?.y ?? 22)
  const drawn: Primitive[] = lines.map((line, index) =>
    textAt(line.text, 0, first + index * style.line, style, isLine ? theme.color.ink2 : theme.color.ink, 'end')
  )
  const left = -(lines[0]?.width ?? 0) - space.icon - size
  drawn.push(icon(laneIcon(box.lane.kind), left, first - 4.5 - size / 2, size, theme.color.ink2))
  if (isFeeling) drawn.push(...personasScene(box, theme, words, width, first + (lines.length - 1) * type.card.line + space.row))
  return drawn
}

/** The name and the personas under it stand in the middle of the lane together. */
function feelingBaseline(box: LaneBox, lines: number): number {
  const rows = Math.min(curvePersonas(box).length, space.mostPersonas)
  return Math.round(yOfScore(box.height, 0) + 5 - (rows * space.row + (lines - 1) * type.card.line) / 2)
}

function personasScene(box: LaneBox, theme: Theme, words: SceneWords, width: number, first: number): Primitive[] {
  const style = { ...type.meta, weight: 400 as const }
  const curves = curvePersonas(box)
  const shown = curves.length > space.mostPersonas ? curves.slice(0, space.mostPersonas - 1) : curves
  const drawn = shown.flatMap(({ persona }, index): Primitive[] => {
    const y = first + index * space.row
    const name = wrapText(persona.name, style, width - space.marker - space.markerGap, { maxLines: 1 }).lines[0]
    const x = -(name?.width ?? 0) - space.markerGap - space.marker / 2
    return [
      textAt(name?.text ?? '', 0, y, style, theme.color.ink2, 'end'),
      personaMarker(personaMarkOf(persona), theme, { x, y: y - 4.5, size: space.marker })
    ]
  })
  const hidden = curves.length - shown.length
  if (hidden > 0) drawn.push(textAt(words.more(hidden), 0, first + shown.length * space.row, style, theme.color.ink2, 'end'))
  return drawn
}
