// Where pieces of a table, of a list, or copied cards go on a map. Data in, plan out: what is pasted only runs the plan.
import type { Filling, FillingCard, FillingFeeling } from '#core/commands/fillCommand.ts'
import { cellTexts } from '#core/exchange/tables/cellTexts.ts'
import { readFeeling, scaleOf, scoreOn, type Feeling } from '#core/exchange/tables/feelings.ts'
import { scales } from '#core/exchange/tables/scales.ts'
import type { CardFields } from '#core/commands/cardCommands.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import type { Id } from '#core/model/id.ts'
import { isSeparator, laneTakesCards, type Lane, type LaneKind } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { allStepsOf, lanesOf } from '#core/queries/journey.ts'

/** Something to put so many lanes below and so many steps behind where one is. */
export interface Piece {
  readonly row: number
  readonly column: number
  /** Steps that it covers. */
  readonly span: number
  /** A cell's text, parted into cards; or what one card says. */
  readonly text: string
  /** Makes it one card, with what is known of it. */
  readonly card?: Pick<FillingCard, 'measures'> & { readonly id: Id; readonly fields: CardFields }
}

/** Where pieces are put, and what is needed to make room for them. */
export interface FillingPlace {
  readonly document: JourneyDocument
  /** The first lane and step; the first of the map where they are null. */
  readonly laneId: Id | null
  readonly stepId: Id | null
  readonly place: Place
  /** Only lanes that hold cards count as rows. */
  readonly onlyCardLanes?: boolean
  readonly newId: () => Id
  /** Whose feelings they are; added under a name where there is nobody yet. */
  readonly persona: { readonly id: Id; readonly newName: string | null } | null
  readonly stepTitle: (column: number) => string
  readonly stageTitle: string
  readonly newLane: (row: number) => { readonly kind: LaneKind; readonly title: string }
}

/** What will be done, in numbers that a person is told. */
export interface FillingReport {
  /** Lines of the clipboard that stood beside the table and are not placed. */
  readonly beside?: number
  readonly cards: number
  readonly feelings: number
  readonly steps: number
  readonly lanes: number
  /** Scale on which numbers were read as feelings, or null. */
  readonly scale: readonly [number, number] | null
  /** Texts in a feeling lane that say no known feeling and became cards of a lane of their own. */
  readonly strange: { readonly count: number; readonly lane: string } | null
}

/** A filling, its cards in order, and what it will do. */
export interface FillingPlan {
  readonly filling: Omit<Filling, 'cards'> & { readonly cards: readonly (FillingCard & { readonly id: Id })[] }
  readonly report: FillingReport
}

/** The plan for putting pieces into a map. Steps and lanes that are missing are added; nothing is left out. */
export function planFilling(pieces: readonly Piece[], at: FillingPlace): FillingPlan {
  return new Planning(pieces, at).plan()
}

/** The lanes that pasted rows go to: those that can be seen and have cells, from one on. */
export function lanesFrom(document: JourneyDocument, laneId: Id | null, { onlyCards = false } = {}): readonly Lane[] {
  const lanes = lanesOf(document).filter(
    // Measures are pasted on their own: no card goes into a lane of metrics.
    (lane) =>
      !isSeparator(lane.kind) &&
      lane.kind !== 'metrics' &&
      (!lane.hidden || lane.id === laneId) &&
      (!onlyCards || laneTakesCards(lane.kind))
  )
  const first = laneId === null ? 0 : lanes.findIndex((lane) => lane.id === laneId)
  return first < 0 ? [] : lanes.slice(first)
}

interface FeelingPiece {
  readonly piece: Piece
  readonly lane: Pick<Lane, 'id' | 'title'>
  readonly feeling: Feeling
}

type Row = Pick<Lane, 'id' | 'kind' | 'title'>

class Planning {
  readonly #pieces: readonly Piece[]
  readonly #at: FillingPlace
  readonly #newLanes: { id: Id; kind: LaneKind; title: string; place: Place }[] = []
  readonly #newSteps: { id: Id; title: string }[] = []
  readonly #cards: (FillingCard & { id: Id })[] = []

  constructor(pieces: readonly Piece[], at: FillingPlace) {
    this.#pieces = pieces
    this.#at = at
  }

  plan(): FillingPlan {
    const rows = this.#rows()
    const steps = this.#steps()
    const feelings: FeelingPiece[] = []
    for (const piece of this.#pieces) {
      const lane = rows[piece.row]
      const stepId = steps[piece.column]
      if (!lane || stepId === undefined) continue
      if (lane.kind === 'emotion') feelings.push({ piece, lane, feeling: readFeeling(piece.text) })
      else this.#addCards(piece, lane.id, stepId)
    }
    const { points, scale } = this.#points(feelings, steps)
    const strange = this.#keepWords(feelings, steps)
    const { place, stageTitle, persona } = this.#at
    const personas = points.length > 0 && persona?.newName != null ? [{ id: persona.id, name: persona.newName }] : []
    return {
      filling: { personas, steps: this.#newSteps, stageTitle, lanes: this.#newLanes, cards: this.#cards, place, feelings: points },
      report: {
        cards: this.#cards.length,
        feelings: points.length,
        steps: this.#newSteps.length,
        lanes: this.#newLanes.length,
        scale,
        strange
      }
    }
  }

  #rows(): readonly Row[] {
    const { document, laneId, onlyCardLanes = false, newLane, newId } = this.#at
    const rows: Row[] = [...lanesFrom(document, laneId, { onlyCards: onlyCardLanes })]
    const count = this.#pieces.reduce((most, piece) => Math.max(most, piece.row + 1), 0)
    let before = lanesOf(document).at(-1)?.id
    for (let row = rows.length; row < count; row += 1) {
      const lane = { id: newId(), ...newLane(row) }
      this.#newLanes.push({ ...lane, place: before === undefined ? 'end' : { after: before } })
      rows.push(lane)
      before = lane.id
    }
    return rows
  }

  #steps(): readonly Id[] {
    const { document, stepId, newId, stepTitle } = this.#at
    const all = allStepsOf(document).map((step) => step.id)
    const steps = all.slice(Math.max(0, stepId === null ? 0 : all.indexOf(stepId)))
    const count = this.#pieces.reduce((most, piece) => Math.max(most, piece.column + piece.span), 0)
    for (let column = steps.length; column < count; column += 1) {
      const step = { id: newId(), title: stepTitle(column) }
      this.#newSteps.push(step)
      steps.push(step.id)
    }
    return steps
  }

  #addCards({ text, span, card }: Piece, laneId: Id, stepId: Id): void {
    if (card) {
      this.#cards.push({ ...card, laneId, stepId, text })
      return
    }
    for (const words of cellTexts(text)) {
      this.#cards.push({ id: this.#at.newId(), laneId, stepId, text: words.slice(0, 20_000), ...(span > 1 ? { fields: { span } } : {}) })
    }
  }

  #points(feelings: readonly FeelingPiece[], steps: readonly Id[]): { points: FillingFeeling[]; scale: readonly [number, number] | null } {
    const numbers = feelings.flatMap(({ feeling }) => (feeling.kind === 'number' && feeling.top === null ? [feeling.value] : []))
    const scale = numbers.length === 0 ? null : scaleHere(numbers)
    const known = feelings.filter(({ feeling }) => feeling.kind === 'number' || feeling.kind === 'score')
    const personaId = this.#at.persona?.id
    if (personaId === undefined || known.length === 0) return { points: [], scale: null }
    const points = known.flatMap(({ piece, lane, feeling }) => {
      const score = scoreOfFeeling(feeling, scale)
      const note = feeling.kind === 'none' ? '' : feeling.words.slice(0, 20_000)
      return steps
        .slice(piece.column, piece.column + piece.span)
        .map((stepId): FillingFeeling => ({ laneId: lane.id, stepId, personaId, score, ...(note === '' ? {} : { note }) }))
    })
    return { points, scale }
  }

  /** A lane of feelings holds no words alone: they get a lane of text under the same name, right below. */
  #keepWords(feelings: readonly FeelingPiece[], steps: readonly Id[]): FillingReport['strange'] {
    const strange = feelings.filter(({ feeling }) => feeling.kind === 'unknown')
    const lanes = new Map<Id, Id>()
    for (const { piece, lane } of strange) {
      let laneId = lanes.get(lane.id)
      if (laneId === undefined) {
        laneId = this.#at.newId()
        lanes.set(lane.id, laneId)
        this.#newLanes.push({ id: laneId, kind: 'text', title: lane.title, place: { after: lane.id } })
      }
      const stepId = steps[piece.column]
      if (stepId !== undefined) this.#addCards(piece, laneId, stepId)
    }
    return strange.length === 0 ? null : { count: strange.length, lane: strange[0]?.lane.title ?? '' }
  }
}

/** On a map whose own scale runs from −2 to +2, numbers that fit it and cannot be out of five are on it. */
function scaleHere(numbers: readonly number[]): readonly [number, number] {
  const isOurs = numbers.some((number) => number <= 0) && numbers.every((number) => Math.abs(number) <= 2)
  return isOurs ? scales.plusMinusTwo : scales[scaleOf(numbers).scale]
}

function scoreOfFeeling(feeling: Feeling, scale: readonly [number, number] | null): number {
  if (feeling.kind === 'score') return feeling.score
  if (feeling.kind !== 'number') return 0
  if (feeling.top === null) return scoreOn(scale ?? scales.oneToFive, feeling.value)
  return scoreOn(feeling.top === 5 || feeling.top === 10 ? [1, feeling.top] : [0, feeling.top], feeling.value)
}
