// Where lanes of a service blueprint belong: what people go through above, what the organisation does for it below, and the lines between.
import { isSeparator, type Lane, type LaneKind, type SeparatorKind } from '../model/lane.ts'
import type { Place } from '../model/orderKey.ts'

/** Bands from top to bottom: the customer's side, what they meet, what they do not see, what that in turn rests on. */
export type LaneBand = 0 | 1 | 2 | 3

/** The band of a kind of lane; null for those that may stand anywhere. */
export function bandOf(kind: LaneKind): LaneBand | null {
  switch (kind) {
    case 'frontstage':
      return 1
    case 'backstage':
      return 2
    case 'procedures':
    case 'systems':
      return 3
    case 'opportunities':
    case 'owners':
    case 'metrics':
    case 'notes':
    case 'text':
    case 'lineOfInteraction':
    case 'lineOfVisibility':
    case 'lineOfInternalInteraction':
      return null
    case 'storyboard':
    case 'doing':
    case 'thinking':
    case 'emotion':
    case 'touchpoints':
    case 'channels':
    case 'needs':
    case 'expectations':
    case 'pains':
    case 'gains':
    case 'quotes':
    case 'questions':
    case 'experiences':
    case 'interactions':
      return 0
  }
}

/** The band that begins below a line. */
export function bandBelow(line: SeparatorKind): LaneBand {
  return line === 'lineOfInteraction' ? 1 : line === 'lineOfVisibility' ? 2 : 3
}

/** A line, and where among the lanes it belongs. */
export interface ImpliedLine {
  readonly kind: SeparatorKind
  readonly place: Place
}

/**
 * Lines that the lanes imply, from top to bottom: of interaction where frontstage lies below what the customer goes through, of visibility
 * where something below is not seen, of internal interaction where backstage rests on procedures or systems.
 */
export function impliedLines(lanes: readonly Lane[]): readonly SeparatorKind[] {
  const bands = new Set(lanes.flatMap((lane) => bandOf(lane.kind) ?? []))
  const implied: readonly (readonly [SeparatorKind, boolean])[] = [
    ['lineOfInteraction', bands.has(0) && bands.has(1)],
    ['lineOfVisibility', (bands.has(0) || bands.has(1)) && (bands.has(2) || bands.has(3))],
    ['lineOfInternalInteraction', bands.has(2) && bands.has(3)]
  ]
  return implied.flatMap(([kind, isImplied]) => (isImplied ? [kind] : []))
}

/** Implied lines that are missing. */
export function missingLines(lanes: readonly Lane[]): readonly ImpliedLine[] {
  return impliedLines(lanes).flatMap((kind) =>
    lanes.some((lane) => lane.kind === kind) ? [] : [{ kind, place: derivedPlace(lanes, kind) }]
  )
}

/** Where a lane or line of a kind belongs among the lanes. */
export function derivedPlace(lanes: readonly Lane[], kind: LaneKind): Place {
  if (isSeparator(kind)) return above(lanes, bandBelow(kind), null)
  const band = bandOf(kind)
  return band === null ? 'end' : above(lanes, band + 1, band)
}

/** Whether a lane of a kind may stand at a place: nothing of a deeper band above it, nothing of a higher one below, nor a line that says otherwise. */
export function belongsAt(lanes: readonly Lane[], kind: LaneKind, place: Place): boolean {
  const band = bandOf(kind)
  if (band === null) return true
  const position = place === 'start' ? 0 : place === 'end' ? lanes.length : lanes.findIndex((lane) => lane.id === place.after) + 1
  return lanes.every((lane, at) => {
    const [highest, lowest] = reachOf(lane.kind)
    return at < position ? highest <= band : lowest >= band
  })
}

/** Right above the first lane or line of a band as deep as `band` or deeper; behind the last of `own` where there is none. */
function above(lanes: readonly Lane[], band: number, own: LaneBand | null): Place {
  const first = lanes.findIndex((lane) => {
    const [depth] = reachOf(lane.kind)
    return Number.isFinite(depth) && depth >= band
  })
  if (first >= 0) {
    const before = lanes[first - 1]
    return before ? { after: before.id } : 'start'
  }
  const last = own === null ? undefined : lanes.findLast((lane) => bandOf(lane.kind) === own)
  return last ? { after: last.id } : 'end'
}

/** The shallowest band that may follow below it, and the deepest that may stand above it: a line lies between two. */
function reachOf(kind: LaneKind): readonly [depth: number, least: number] {
  if (isSeparator(kind)) return [bandBelow(kind), bandBelow(kind) - 1]
  const band = bandOf(kind)
  return band === null ? [-Infinity, Infinity] : [band, band]
}
