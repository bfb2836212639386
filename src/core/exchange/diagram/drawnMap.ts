import type { Edition } from '../../handOut/edition.ts'
import { faceLevel } from '../../icons/faces.ts'
import type { CardBox, CurveBox, LaneBox, MapLayout } from '../../layout/boxes.ts'
import { layoutMap } from '../../layout/layout.ts'
import type { Card } from '../../model/card.ts'
import { allRecords, documentOf, type JourneyDocument } from '../../model/document.ts'
import type { EmotionPoint } from '../../model/emotionPoint.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Id } from '../../model/id.ts'
import type { Lane } from '../../model/lane.ts'
import { isSeparator } from '../../model/lane.ts'
import type { Link } from '../../model/link.ts'
import { currentValueOf } from '../../model/measure.ts'
import type { Stage } from '../../model/stage.ts'
import type { Step } from '../../model/step.ts'
import { mapOf } from '../../queries/journey.ts'
import { formatMetricValue } from '../../text/metricValue.ts'

/** A rectangle of whole px. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a diagram shows of a map, px at 100 % times the scale that was asked for, all whole numbers. */
export interface DrawnMap {
  /** Title and description, parted by an empty line. */
  readonly title: { readonly text: string; readonly place: Place }
  readonly stages: readonly { readonly stage: Stage; readonly slot: number; readonly place: Place; readonly headerHeight: number }[]
  /** Says that the row of steps is one. */
  readonly stepsLabel: { readonly text: string; readonly place: Place } | null
  readonly steps: readonly { readonly step: Step; readonly slot: number; readonly text: string; readonly place: Place }[]
  readonly lanes: readonly { readonly lane: Lane; readonly isLine: boolean; readonly place: Place }[]
  readonly cards: readonly {
    readonly card: Card
    /** The stage that holds the whole of it; null where it reaches over several. */
    readonly stageId: Id | null
    readonly place: Place
  }[]
  /** What all personas feel at a step, in words, a line each, as high up as the first of them feels. */
  readonly feelings: readonly { readonly id: string; readonly stageId: Id | null; readonly text: string; readonly place: Place }[]
  readonly curves: readonly {
    readonly id: string
    readonly curve: CurveBox
    /** Whose curve it is, and what sort where it is not what is lived. */
    readonly name: string
    readonly points: readonly { readonly point: EmotionPoint; readonly text: string; readonly face: string; readonly place: Place }[]
  }[]
  readonly measures: readonly { readonly id: string; readonly stageId: Id | null; readonly text: string; readonly place: Place }[]
  /** Measures that their cell has no room for. */
  readonly moreMeasures: number
  readonly links: readonly { readonly link: Link; readonly label: string }[]
  /** Evidence that has an address, in a row below the map. */
  readonly evidence: readonly { readonly evidence: Evidence; readonly place: Place }[]
}

/** Names of the faces, as the messages have them. */
const feelingNames = { [-2]: 'angry', [-1]: 'annoyed', 0: 'neutral', 1: 'pleased', 2: 'delighted' } as const

/** The geometry and words of a map for a program that draws boxes and lines. Folded lanes are opened: nothing is merely counted. */
export function drawnMap(document: JourneyDocument, { words, say }: Edition, scale: number): DrawnMap {
  const layout = layoutMap(unfolded(document), { density: 'comfortable' })
  const placed = placing(scale)
  const left = -layout.laneHeaderWidth
  const { title, description } = mapOf(document)
  const stageAt = (firstIndex: number, lastIndex: number): Id | null => {
    const first = layout.steps[firstIndex]?.step.stageId
    return first !== undefined && first === layout.steps[lastIndex]?.step.stageId ? first : null
  }
  const top = layout.stageHeaderHeight
  const stepHeight = layout.headerHeight - top
  const bottom = layout.height
  const feelings: DrawnMap['feelings'][number][] = []
  const curves: DrawnMap['curves'][number][] = []
  const measures: DrawnMap['measures'][number][] = []
  let moreMeasures = 0
  for (const lane of layout.lanes) {
    for (const at of feelingsOf(lane, layout)) {
      const lines = at.points.map(({ point, name }) => feelingText(point, name))
      const height = 24 + 14 * lines.length
      const y = Math.min(Math.max(at.y - height / 2, 4), Math.max(4, lane.height - height - 4))
      const place = placed({ x: at.left + 8, y: lane.y + y, width: at.width - 16, height })
      feelings.push({ id: `oi:${lane.lane.id}:${at.stepId}`, stageId: at.stageId, text: lines.join('\n'), place })
    }
    for (const curve of lane.curves) {
      const points = curve.points.map(({ point, x, y }) => ({
        point,
        text: feelingText(point, curve.persona.name),
        face: faceOf(point),
        place: placed({ x: x - 9, y: lane.y + y - 9, width: 18, height: 18 })
      }))
      const sort = curve.kind === 'lived' ? '' : say(`domain:feelingKind.${curve.kind}`)
      const name = [curve.persona.name, sort].filter((part) => part !== '').join(', ')
      curves.push({ id: `oi:${lane.lane.id}:${curve.persona.id}:${curve.kind}`, curve, name, points })
    }
    for (const [index, cell] of lane.measures) {
      moreMeasures += cell.more
      for (const { metric, measure, touchpoint, ...box } of cell.boxes) {
        const value = currentValueOf(measure)
        const written = (number: number) => formatMetricValue(number, metric, words.metrics.numbers, { unit: true })
        const name = touchpoint === null ? metric.name : `${metric.name} (${touchpoint})`
        const target = measure.target === null ? '' : say('diagram:target', { value: written(measure.target) })
        const text = `${name}: ${value === null ? '–' : written(value)}${target}`
        measures.push({ id: `oi:${measure.id}`, stageId: stageAt(index, index), text, place: placed({ ...box, y: lane.y + box.y }) })
      }
    }
  }
  return {
    title: {
      text: description === '' ? title : `${title}\n\n${description}`,
      place: placed({ x: left, y: -104, width: Math.max(480, Math.min(720, layout.width - left)), height: 88 })
    },
    stages: layout.stages.map(({ stage, slot, x, width }) => ({
      stage,
      slot,
      place: placed({ x, y: 0, width, height: bottom }),
      headerHeight: placed({ x, y: 0, width, height: top }).height
    })),
    stepsLabel:
      layout.steps.length === 0
        ? null
        : { text: say('diagram:steps'), place: placed({ x: left, y: top, width: -left - 8, height: stepHeight - 8 }) },
    steps: layout.steps.map(({ step, slot, x, width }) => ({
      step,
      slot,
      text: step.title,
      place: placed({ x: x + 8, y: top + 4, width: width - 16, height: stepHeight - 12 })
    })),
    lanes: layout.lanes.map(({ lane, y, height }) => {
      const isLine = isSeparator(lane.kind)
      return { lane, isLine, place: placed({ x: left, y: y + 2, width: isLine ? layout.width - left : -left - 8, height: height - 4 }) }
    }),
    cards: layout.lanes.flatMap((lane) =>
      [...lane.cells.values()].flat().map((box: CardBox) => ({
        card: box.card,
        stageId: stageAt(box.firstIndex, box.lastIndex),
        place: placed({ x: box.x, y: lane.y + box.y, width: box.width, height: box.height })
      }))
    ),
    feelings,
    curves,
    measures,
    moreMeasures,
    links: layout.links.map(({ link }) => ({
      link,
      label: link.label === '' && link.kind !== 'leadsTo' ? say(`domain:linkKind.${link.kind}`) : link.label
    })),
    evidence: evidenceWithAddress(document).map((evidence, index) => ({
      evidence,
      place: placed({ x: index * 196, y: bottom + 48, width: 180, height: 120 })
    }))
  }

  function faceOf({ score }: EmotionPoint): string {
    return say(`domain:feeling.${feelingNames[faceLevel(score)]}`)
  }

  function feelingText(point: EmotionPoint, name: string): string {
    const { score, kind } = point
    const rounded = Math.round(score * 100) / 100
    const number = `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${String(Math.abs(rounded)).replace('.', words.metrics.numbers.decimal)}`
    const face = faceOf(point)
    const said = kind === 'lived' ? face : `${face}, ${say(`domain:feelingKind.${kind}`)}`
    return `${name === '' ? '' : `${name}: `}${said} (${number})`
  }

  function feelingsOf(lane: LaneBox, { steps }: MapLayout) {
    return steps.flatMap(({ step, x, width, index }) => {
      const points = lane.curves.flatMap(({ persona, points }) =>
        points.flatMap(({ point, y }) => (point.stepId === step.id ? [{ point, y, name: persona.name }] : []))
      )
      const [first] = points
      return first ? [{ stepId: step.id, stageId: stageAt(index, index), left: x, width, y: first.y, points }] : []
    })
  }
}

/** Evidence of cards with an address that can be opened. */
function evidenceWithAddress(document: JourneyDocument): Evidence[] {
  const found: Evidence[] = []
  for (const record of allRecords(document)) if (record.type === 'evidence' && /^https?:\/\//i.test(record.url)) found.push(record)
  return found.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1))
}

function unfolded(document: JourneyDocument): JourneyDocument {
  const records = [...allRecords(document)]
  if (!records.some((record) => record.type === 'lane' && record.collapsed)) return document
  return documentOf(records.map((record) => (record.type === 'lane' ? { ...record, collapsed: false } : record)))
}

/** Edges are rounded, not sizes: what touches goes on touching. */
function placing(scale: number): (place: Place) => Place {
  return ({ x, y, width, height }) => {
    const left = Math.round(x * scale)
    const top = Math.round(y * scale)
    return {
      x: left + 0,
      y: top + 0,
      width: Math.max(1, Math.round((x + width) * scale) - left),
      height: Math.max(1, Math.round((y + height) * scale) - top)
    }
  }
}
