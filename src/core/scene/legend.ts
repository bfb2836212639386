import type { CurveBox, MapLayout } from '../layout/boxes.ts'
import { gapPair, type CurvePair } from '../layout/curvePairs.ts'
import { personaMarkOf } from '../layout/personaMark.ts'
import type { Certainty } from '../model/card.ts'
import { aims } from '../model/touchpointReview.ts'
import { mapLines } from '../theme/mapMeasures.ts'
import { personaLook, type Theme } from '../theme/theme.ts'
import { certaintyIcon, markColor } from './cardScene.ts'
import { aimIcon, controlIcon } from './domainIcons.ts'
import { footScene, type LegendEntry } from './foot.ts'
import { handOffMark, handOffSize } from './handOffScene.ts'
import { truthScene } from './headers.ts'
import { icon } from './icon.ts'
import { personaFace } from './personaMarker.ts'
import { withAlpha } from './withAlpha.ts'
import type { PageBlock } from './titleBlock.ts'
import type { Primitive } from './primitives.ts'
import type { SceneWords } from './words.ts'

/** The foot of a page of the map: a rule, what the signs on this map mean (only those that occur), and a note at the right. */
export function legendBlock(
  layout: MapLayout,
  theme: Theme,
  words: SceneWords,
  width: number,
  { note = '', hasHandOffs = false }: { readonly note?: string; readonly hasHandOffs?: boolean } = {}
): PageBlock {
  return footScene([...entriesOf(layout, theme, words), ...(hasHandOffs ? [handOffEntry(theme, words)] : [])], theme, width, note)
}

function handOffEntry(theme: Theme, words: SceneWords): LegendEntry {
  const sign: Primitive = { kind: 'group', x: 0, y: -handOffSize / 2, children: handOffMark(theme) }
  return { sign: [sign], signWidth: handOffSize, text: words.handOff }
}

function entriesOf(layout: MapLayout, theme: Theme, words: SceneWords): LegendEntry[] {
  const seen = signsOf(layout)
  const entries: LegendEntry[] = []
  for (const certainty of ['assumption', 'evidence', 'validated'] as const)
    if (seen.has(certainty)) entries.push(certaintyEntry(certainty, theme, words))
  if (layout.steps.some((step) => step.step.momentOfTruth))
    entries.push({ sign: truthScene(theme, 10, 0, 20), signWidth: 20, text: words.momentOfTruth })
  for (const aim of aims) {
    if (layout.steps.some(({ step }) => step.aim === aim))
      entries.push({ sign: [icon(aimIcon[aim], 0, -8, 16, theme.color.ink2)], signWidth: 16, text: words.aim[aim] })
  }
  entries.push(...curveEntries(layout.lanes, theme, words))
  const tiles = layout.lanes.flatMap((lane) => [...lane.measures.values()]).flatMap((cell) => cell.boxes)
  if (tiles.some(({ measure }) => measure.target !== null))
    entries.push({ sign: [icon('target', 0, -8, 16, theme.color.ink3)], signWidth: 16, text: words.metrics.target })
  if (tiles.some(({ metric }) => metric.rewarded))
    entries.push({ sign: [icon('trophy', 0, -8, 16, theme.color.warn)], signWidth: 16, text: words.metrics.rewarded })
  for (const control of ['influenced', 'uncontrolled'] as const) {
    const name = controlIcon(control)
    if (name && seen.has(control))
      entries.push({ sign: [icon(name, 0, -8, 16, theme.color.ink3)], signWidth: 16, text: words.control[control] })
  }
  return entries
}

/** What the mark of how sure one is means. */
function certaintyEntry(certainty: Certainty, theme: Theme, words: SceneWords): LegendEntry {
  const name = certaintyIcon[certainty]
  return { sign: [icon(name, 0, -8, 16, markColor(name, theme))], signWidth: 16, text: words.certainty[certainty] }
}

/** That what is dotted and hollow in curves that are lived is an assumption, where something is. */
export function assumedEntries(curves: readonly CurveBox[], theme: Theme, words: SceneWords): LegendEntry[] {
  return curves.some(hasAssumption) ? [certaintyEntry('assumption', theme, words)] : []
}

function hasAssumption({ kind, points }: CurveBox): boolean {
  return kind === 'lived' && points.some(({ point }) => point.certainty === 'assumption')
}

/** What the lines of curves in lanes mean. */
export function curveEntries(lanes: MapLayout['lanes'], theme: Theme, words: SceneWords): LegendEntry[] {
  const all = lanes.flatMap((lane) => lane.curves)
  const lived = new Map(all.filter(({ kind }) => kind === 'lived').map((curve) => [curve.persona.id, curve]))
  const pair = lanes.map((lane) => gapPair(lane, null)).find((each) => each !== null)
  return [
    ...[...lived.values()].map((curve) => ({
      sign: curveSign(curve, theme),
      signWidth: 40,
      text: words.livedBy(nameWithKind(curve.persona, words))
    })),
    ...(['believed', 'intended'] as const).flatMap((kind) =>
      all.some((curve) => curve.kind === kind) ? [{ sign: openSign(kind, theme), signWidth: 40, text: words[kind] }] : []
    ),
    ...(pair ? [{ sign: gapSign(pair, theme), signWidth: 28, text: words.gapBetween }] : [])
  ]
}

/** Who is no customer is named with what she stands for: employees are read against customers (DOMAIN §2.2). */
function nameWithKind({ name, kind }: CurveBox['persona'], words: SceneWords): string {
  const word = words.personaKind[kind]
  return kind === 'customer' || name.startsWith(word) ? name : `${name} (${word})`
}

/** A thin line with the open point of what nobody has lived. */
export function openSign(kind: 'believed' | 'intended', theme: Theme, weight = 1): Primitive[] {
  const stroke = kind === 'believed' ? theme.color.believed : theme.color.accent
  const fill = theme.scheme === 'dark' ? theme.color.ground : '#FFFFFF'
  const line = { fill, stroke, strokeWidth: 1.5 * weight }
  return [
    { kind: 'path', d: 'M1 0L39 0', stroke, strokeWidth: 1.5 * weight, cap: 'round' },
    kind === 'believed'
      ? { kind: 'rect', x: 20 - 3 * weight, y: -3 * weight, width: 6 * weight, height: 6 * weight, radius: 3 * weight, ...line }
      : { kind: 'path', d: diamond(4.2 * weight), ...line }
  ]
}

function diamond(reach: number): string {
  return `M20 ${-reach}L${20 + reach} 0L20 ${reach}L${20 - reach} 0Z`
}

/** A piece of the shaded gap. */
export function gapSign({ lived }: CurvePair, theme: Theme): Primitive[] {
  const color = personaLook(theme, lived.persona.slot).color
  const { fill, hatch } = mapLines.gapOpacity[theme.scheme]
  return [
    { kind: 'rect', x: 0, y: -8, width: 28, height: 16, radius: 3, fill: withAlpha(color, fill) },
    {
      kind: 'path',
      d: 'M0 -2L6 -8M0 8L16 -8M10 8L26 -8M20 8L28 0',
      stroke: withAlpha(color, hatch),
      strokeWidth: mapLines.gapHatch.width
    }
  ]
}

/** A piece of the curve as somebody lives it, with her face. */
export function curveSign(curve: CurveBox, theme: Theme): Primitive[] {
  const width = mapLines.curve[Math.min(curve.rank, mapLines.curve.length - 1)] ?? 2
  const color = personaLook(theme, curve.persona.slot).color
  const face = {
    x: 20,
    y: 0,
    size: curve.rank === 0 ? 20 : 16,
    ring: theme.name === 'dark' ? theme.color.ground : '#FFFFFF',
    isHollow: false
  }
  return [
    { kind: 'path', d: 'M1 0L39 0', stroke: color, strokeWidth: width, cap: 'round' },
    personaFace(personaMarkOf(curve.persona), 1, theme, face)
  ]
}

function signsOf(layout: MapLayout): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const lane of layout.lanes) {
    if (lane.curves.some(hasAssumption)) seen.add('assumption')
    for (const cards of lane.cells.values()) {
      for (const { card, look } of cards) {
        if (look === 'card' || card.certainty === 'assumption') seen.add(card.certainty)
        if (look === 'tile' && card.control !== null) seen.add(card.control)
      }
    }
  }
  return seen
}
