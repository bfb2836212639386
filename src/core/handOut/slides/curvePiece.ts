// The curves of an emotion lane over some steps, in a box on a slide: neutral line, a freeform for each curve, a face for each feeling.
import { curveSegments, type CurveSegment } from '../../layout/curve.ts'
import { gapArea } from '../../layout/gapArea.ts'
import { personaMarkOf } from '../../layout/personaMark.ts'
import { feelingKinds, type FeelingKind } from '../../model/feelingKind.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Id } from '../../model/id.ts'
import type { Persona } from '../../model/persona.ts'
import { curveOf, personasOf } from '../../queries/journey.ts'
import { personaFace } from '../../scene/personaMarker.ts'
import { withAlpha } from '../../scene/withAlpha.ts'
import { mapLines } from '../../theme/mapMeasures.ts'
import { personaLook } from '../../theme/theme.ts'
import { groupOf } from './fromScene.ts'
import type { SlideBox, SlideItem } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** A column of a piece: its step, the middle of it, and the ground that its faces stand on. */
export interface PieceColumn {
  readonly stepId: Id
  readonly x: number
  readonly ring: string
}

/** What a piece of curves shows. `before` and `after` are steps beyond its edges towards which curves run on, cut at the edges. */
export interface CurvePiece {
  readonly laneId: Id
  readonly box: SlideBox
  readonly columns: readonly PieceColumn[]
  readonly before?: Id | undefined
  readonly after?: Id | undefined
  readonly personaIds?: readonly Id[]
  /** Only what is lived. */
  readonly isPlain?: boolean
  readonly face: number
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly point: EmotionPoint
  readonly ring: string
  readonly isInside: boolean
}

/** The items of a piece, what is lived on top, and of that the first persona. */
export function curvePiece(job: SlideJob, piece: CurvePiece): SlideItem[] {
  const { box } = piece
  const { theme, edition } = job
  const y = scoreY(box, piece.face)
  const lines: SlideItem[] = []
  const faces: SlideItem[] = []
  const taken = new Map<string, number[]>()
  const curves = new Map<string, readonly Placed[]>()
  for (const kind of feelingKinds)
    for (const [rank, persona] of personasOf(job.document).entries()) {
      if ((piece.personaIds && !piece.personaIds.includes(persona.id)) || (piece.isPlain && kind !== 'lived')) continue
      const points = placed(job, piece, persona, kind, y, taken)
      if (points.length === 0) continue
      curves.set(`${kind} ${persona.id}`, points)
      lines.unshift(...lineItems(job, piece, persona, kind, rank, points))
      faces.unshift(...faceItems(job, piece, persona, kind, rank, points))
    }
  const neutral: SlideItem = {
    kind: 'path',
    name: edition.say('slides:name.neutral'),
    alt: null,
    d: `M${box.x} ${y(0)}L${box.x + box.width} ${y(0)}`,
    stroke: withAlpha(theme.color.outline, 0.6),
    strokeWidth: 1.25,
    dash: [1.25, 3.75]
  }
  const paired = personasOf(job.document).find(({ id }) => curves.has(`lived ${id}`) && curves.has(`believed ${id}`))
  const gap = paired ? gapItems(job, piece, paired, curves.get(`believed ${paired.id}`) ?? [], curves.get(`lived ${paired.id}`) ?? []) : []
  return [neutral, ...gap, ...lines, ...faces]
}

/** Personas who have a curve of what they live in a lane at one of some steps. */
export function personasInPiece(job: SlideJob, laneId: Id, stepIds: readonly Id[]): readonly Persona[] {
  const steps = new Set(stepIds)
  return personasOf(job.document).filter(({ id }) =>
    feelingKinds.some((kind) => curveOf(job.document, laneId, id, kind).some(({ stepId }) => steps.has(stepId)))
  )
}

/** Height of a score within a box. */
export function scoreY({ y, height }: SlideBox, face: number): (score: number) => number {
  const inset = face / 2 + 4
  return (score) => y + inset + ((2 - score) / 4) * (height - 2 * inset)
}

function placed(
  job: SlideJob,
  { laneId, box, columns, before, after, face }: CurvePiece,
  persona: Persona,
  kind: FeelingKind,
  y: (score: number) => number,
  taken: Map<string, number[]>
): Placed[] {
  const apart = columns.length > 1 ? (columns[1]?.x ?? 0) - (columns[0]?.x ?? 0) : box.width
  const first = columns[0]
  const last = columns.at(-1)
  if (!first || !last) return []
  const at = new Map<Id, { x: number; ring: string; isInside: boolean }>(
    columns.map(({ stepId, x, ring }) => [stepId, { x, ring, isInside: true }])
  )
  if (before !== undefined) at.set(before, { x: Math.min(first.x - apart, box.x - 1), ring: first.ring, isInside: false })
  if (after !== undefined) at.set(after, { x: Math.max(last.x + apart, box.x + box.width + 1), ring: last.ring, isInside: false })
  const points = curveOf(job.document, laneId, persona.id, kind).flatMap((point): Placed[] => {
    const place = at.get(point.stepId)
    if (!place) return []
    const height = y(point.score)
    const others = taken.get(point.stepId) ?? []
    const near = others.filter((other) => Math.abs(other - height) < face * 0.4).length
    taken.set(point.stepId, [...others, height])
    return [{ ...place, x: place.x + (place.isInside ? Math.min(near * face * 0.7, apart / 2 - face / 2) : 0), y: height, point }]
  })
  return points.some(({ isInside }) => isInside) ? points : []
}

/** The gap between what a persona lives and what is believed of it, shaded and hatched as on the map; below the curves. */
function gapItems(
  { theme, edition }: SlideJob,
  { box }: CurvePiece,
  persona: Persona,
  believed: readonly Placed[],
  lived: readonly Placed[]
): SlideItem[] {
  const { every, width } = mapLines.gapHatch
  const area = gapArea(believed, lived, { every, grain: 4 }, { from: box.x, to: box.x + box.width })
  if (!area) return []
  const { fill, hatch } = mapLines.gapOpacity[theme.scheme]
  const { color } = personaLook(theme, persona.slot)
  const named = { name: edition.words.gapBetween, alt: null }
  return [
    { kind: 'path', ...named, d: area.outline, fill: withAlpha(color, fill) },
    ...(area.hatch === '' ? [] : [{ kind: 'path', ...named, d: area.hatch, stroke: withAlpha(color, hatch), strokeWidth: width } as const])
  ]
}

function lineItems(
  job: SlideJob,
  { box }: CurvePiece,
  persona: Persona,
  kind: FeelingKind,
  rank: number,
  points: readonly Placed[]
): SlideItem[] {
  const { theme, edition } = job
  const color = colorOf(job, persona, kind)
  const isLived = kind === 'lived'
  const width = isLived ? (mapLines.curve[Math.min(rank, mapLines.curve.length - 1)] ?? 2) : 1.5
  const stretches: { isDotted: boolean; d: string; end: string }[] = []
  curveSegments(points).forEach((segment, index) => {
    const cut = clipped(segment, box.x, box.x + box.width)
    if (!cut) return
    const isDotted = isLived && (points[index]?.point.certainty === 'assumption' || points[index + 1]?.point.certainty === 'assumption')
    const start = `${short(cut.from.x)} ${short(cut.from.y)}`
    const end = `${short(cut.to.x)} ${short(cut.to.y)}`
    const cubic = `C${short(cut.c1.x)} ${short(cut.c1.y)} ${short(cut.c2.x)} ${short(cut.c2.y)} ${end}`
    const last = stretches.at(-1)
    if (last && last.isDotted === isDotted && last.end === start) {
      last.d += cubic
      last.end = end
    } else stretches.push({ isDotted, d: `M${start}${cubic}`, end })
  })
  const name = edition.say('slides:name.curve', { name: persona.name, kind: edition.say(`domain:feelingKind.${kind}`) })
  const scores = points.filter(({ isInside }) => isInside).map(({ point }) => scoreText(job, point.score))
  return stretches.map(({ isDotted, d }, at) => ({
    kind: 'path',
    name,
    alt: at === 0 ? edition.say('slides:alt.curve', { name, scores: scores.join('; ') }) : null,
    d,
    stroke: color,
    strokeWidth: width,
    cap: 'round',
    ...(isDotted ? { dash: [width * 0.7, width * 2.2] } : {}),
    ...(theme.name === 'ink' && !isLived ? { dash: [6, 4] } : {})
  }))
}

function faceItems(
  job: SlideJob,
  piece: CurvePiece,
  persona: Persona,
  kind: FeelingKind,
  rank: number,
  points: readonly Placed[]
): SlideItem[] {
  const { theme, edition } = job
  const inside = points.filter(({ isInside }) => isInside)
  const apart = piece.columns.length > 1 ? (piece.columns[1]?.x ?? 0) - (piece.columns[0]?.x ?? 0) : Infinity
  return inside.flatMap((place, at): SlideItem[] => {
    const { x, y, point, ring } = place
    const named = {
      name: edition.say('slides:name.feeling', { name: persona.name, score: scoreText(job, point.score) }),
      alt: edition
        .say('slides:alt.feeling', {
          name: persona.name,
          kind: edition.say(`domain:feelingKind.${kind}`),
          score: scoreText(job, point.score),
          said: point.quote === '' ? '' : `“${point.quote.replace(/\n+/gu, ' ')}”`
        })
        .trim(),
      record: point.id
    }
    if (kind !== 'lived') {
      const color = colorOf(job, persona, kind)
      const radius = kind === 'believed' ? 3.5 : 4.5
      const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
      if (kind === 'believed') return [{ kind: 'shape', ...named, box, form: 'ellipse', fill: ring, stroke: color, strokeWidth: 1.5 }]
      const d = `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`
      return [{ kind: 'path', ...named, d, fill: ring, stroke: color, strokeWidth: 1.5 }]
    }
    // Where faces would touch only the turning points keep theirs.
    if (apart < piece.face + 4 && !isTurn(inside, at)) return []
    const size = rank === 0 ? piece.face : piece.face * 0.8
    const face = personaFace(personaMarkOf(persona), point.score, theme, { x, y, size, ring, isHollow: point.certainty === 'assumption' })
    return groupOf([face], named)
  })
}

/** Whether a feeling is higher or lower than those beside it, or the first or last. */
function isTurn(points: readonly Placed[], at: number): boolean {
  const own = points[at]
  const before = points[at - 1]
  const after = points[at + 1]
  if (!own || !before || !after) return true
  return (own.y - before.y) * (after.y - own.y) < 0 && Math.abs(own.point.score) >= 1
}

function colorOf({ theme }: SlideJob, persona: Persona, kind: FeelingKind): string {
  if (kind === 'lived') return personaLook(theme, persona.slot).color
  return kind === 'believed' ? theme.color.believed : theme.color.accent
}

/** A score with its sign, as the language writes numbers. */
export function scoreText({ edition }: Pick<SlideJob, 'edition'>, score: number): string {
  const rounded = Math.round(score * 10) / 10
  const digits = String(Math.abs(rounded)).replace('.', edition.say('drawing:decimalPoint'))
  return rounded > 0 ? `+${digits}` : rounded < 0 ? `−${digits}` : '0'
}

/** The part of a piece of curve between two edges; x runs evenly along it, so the shares are known. Null where nothing is between them. */
function clipped(segment: CurveSegment, left: number, right: number): CurveSegment | null {
  const { from, to } = segment
  const way = to.x - from.x
  if (to.x <= left || from.x >= right || way <= 0) return null
  const start = Math.max(0, (left - from.x) / way)
  const end = Math.min(1, (right - from.x) / way)
  return end - start < 1e-6 ? null : between(segment, start, end)
}

/** A stretch of a cubic between two shares of it (de Casteljau). */
function between({ from, c1, c2, to }: CurveSegment, start: number, end: number): CurveSegment {
  const mix = (a: { x: number; y: number }, b: { x: number; y: number }, share: number) => ({
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share
  })
  const at = (s: number, t: number, u: number) => mix(mix(mix(from, c1, s), mix(c1, c2, s), t), mix(mix(c1, c2, s), mix(c2, to, s), t), u)
  return { from: at(start, start, start), c1: at(start, start, end), c2: at(start, end, end), to: at(end, end, end) }
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
