// How employees and customers feel along the same journey, read together (DOMAIN §2.2): stressed front-line staff pass it on.
import { listOf, type JourneyDocument } from '../model/document.ts'
import type { EmotionPoint } from '../model/emotionPoint.ts'
import type { Id } from '../model/id.ts'
import { listKeys } from '../model/listKeys.ts'
import type { Persona, PersonaKind } from '../model/persona.ts'
import type { Step } from '../model/step.ts'
import { allStepsOf, personasOf, shownLanesOf } from '../queries/journey.ts'

/** A curve falls where a point lies at least this much below the one before it on the same curve. */
export const leastFall = 0.5

/** Somebody is low at a score of this or less. */
export const lowScore = -0.5

/** A fall of a persona's curve: how it felt before, and at the step where it fell. */
export interface Fall {
  readonly persona: Persona
  readonly point: EmotionPoint
  readonly from: number
  readonly to: number
}

/** A step at which customers and employees fall together: of each the one who falls most. */
export interface FallTogether {
  readonly step: Step
  readonly index: number
  readonly customer: Fall
  readonly employee: Fall
}

/** A step at which a customer falls after an employee was low one or two steps before. */
export interface StressFirst {
  readonly step: Step
  readonly index: number
  readonly customer: Fall
  readonly employee: { readonly persona: Persona; readonly point: EmotionPoint; readonly step: Step; readonly index: number }
}

/** Both curves read together, in the order of the steps. */
export interface BothCurves {
  /** Those with a lived curve. */
  readonly customers: readonly Persona[]
  readonly employees: readonly Persona[]
  readonly fallTogether: readonly FallTogether[]
  readonly stressFirst: readonly StressFirst[]
}

const customerKinds: ReadonlySet<PersonaKind> = new Set<PersonaKind>(['customer', 'prospect', 'citizen'])

/** Which curve a kind of persona belongs to; null for suppliers, partners and investors, who stand on neither side of the counter. */
export function sideOf(kind: PersonaKind): 'customer' | 'employee' | null {
  return kind === 'employee' ? 'employee' : customerKinds.has(kind) ? 'customer' : null
}

/**
 * Reads the lived curves of customers, prospects and citizens together with those of employees.
 * - *Together*: at one step the curve of a customer and that of an employee both fall by `leastFall` or more, each from the point before
 *   it on the same curve.
 * - *Stress first*: a customer falls so at a step, and an employee was at `lowScore` or below at the step before it or the one before
 *   that; the nearer step counts, and at one step the lowest employee. It says that one preceded the other, not that it caused it.
 * Several curves of a persona (in several emotion lanes) are read one by one. Computed anew only when a point, a persona, a lane or a step
 * changed.
 */
export function bothCurves(document: JourneyDocument): BothCurves {
  const personas = personasOf(document)
  const steps = allStepsOf(document)
  const lanes = shownLanesOf(document).filter((lane) => lane.kind === 'emotion')
  const inputs: readonly unknown[] = [
    ...steps,
    ...lanes.flatMap((lane) => personas.map((persona) => pointsOf(document, lane.id, persona.id)))
  ]
  const known = readings.get(personas)
  if (known?.inputs.length === inputs.length && known.inputs.every((input, index) => input === inputs[index])) return known.reading
  const reading = readCurves(
    document,
    personas,
    steps,
    lanes.map((lane) => lane.id)
  )
  readings.set(personas, { inputs, reading })
  return reading
}

const readings = new WeakMap<readonly Persona[], { readonly inputs: readonly unknown[]; readonly reading: BothCurves }>()

function pointsOf(document: JourneyDocument, laneId: Id, personaId: Id): readonly EmotionPoint[] {
  return listOf<EmotionPoint>(document, listKeys.curve(laneId, personaId, 'lived'))
}

interface Curve {
  readonly persona: Persona
  readonly points: ReadonlyMap<Id, EmotionPoint>
}

function readCurves(document: JourneyDocument, personas: readonly Persona[], steps: readonly Step[], laneIds: readonly Id[]): BothCurves {
  const curvesOf = (side: 'customer' | 'employee'): readonly Curve[] =>
    personas
      .filter((persona) => sideOf(persona.kind) === side)
      .flatMap((persona) => laneIds.map((laneId) => ({ persona, points: byStep(pointsOf(document, laneId, persona.id)) })))
      .filter((curve) => curve.points.size > 0)
  const customers = curvesOf('customer')
  const employees = curvesOf('employee')
  const customerFalls = deepestFalls(customers, steps)
  const employeeFalls = deepestFalls(employees, steps)
  const lows = steps.map((step) => lowest(employees, step))
  const fallTogether: FallTogether[] = []
  const stressFirst: StressFirst[] = []
  steps.forEach((step, index) => {
    const customer = customerFalls[index]
    if (!customer) return
    const employee = employeeFalls[index]
    if (employee) fallTogether.push({ step, index, customer, employee })
    const before = [index - 1, index - 2].find((at) => lows[at])
    const low = before === undefined ? undefined : lows[before]
    const lowStep = before === undefined ? undefined : steps[before]
    if (before !== undefined && low && lowStep)
      stressFirst.push({ step, index, customer, employee: { ...low, step: lowStep, index: before } })
  })
  return { customers: named(customers), employees: named(employees), fallTogether, stressFirst }
}

function byStep(points: readonly EmotionPoint[]): ReadonlyMap<Id, EmotionPoint> {
  return new Map(points.map((point) => [point.stepId, point]))
}

/** At each step the deepest fall of any of these curves. */
function deepestFalls(curves: readonly Curve[], steps: readonly Step[]): readonly (Fall | null)[] {
  const deepest = new Array<Fall | null>(steps.length).fill(null)
  for (const { persona, points } of curves) {
    let from: number | null = null
    steps.forEach((step, index) => {
      const point = points.get(step.id)
      if (!point) return
      const known = deepest[index]
      const depth = from === null ? 0 : from - point.score
      // Scores have one decimal: a hair keeps 0.3 − (−0.2) from being less than a half.
      if (from !== null && depth >= leastFall - 1e-9 && (!known || depth > known.from - known.to))
        deepest[index] = { persona, point, from, to: point.score }
      from = point.score
    })
  }
  return deepest
}

/** The employee who is lowest at a step, if low at all. */
function lowest(curves: readonly Curve[], step: Step): { readonly persona: Persona; readonly point: EmotionPoint } | null {
  let found: { persona: Persona; point: EmotionPoint } | null = null
  for (const { persona, points } of curves) {
    const point = points.get(step.id)
    if (point && point.score <= lowScore && (!found || point.score < found.point.score)) found = { persona, point }
  }
  return found
}

function named(curves: readonly Curve[]): readonly Persona[] {
  return [...new Set(curves.map((curve) => curve.persona))]
}
