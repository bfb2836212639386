import type { Card } from '../model/card.ts'
import type { JourneyDocument, RecordChange } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import { isSeparator, laneTakesCards, type Lane } from '../model/lane.ts'
import { changesSince } from '../queries/changesSince.ts'
import { allStepsOf, cardsInCell, lanesOf } from '../queries/journey.ts'
import { bandOf } from '../queries/laneBands.ts'

/** A department at work at a step, and the cards that say so. */
export interface DepartmentAt {
  /** As it is written where it is first met. */
  readonly department: string
  readonly cardIds: readonly Id[]
}

/** Work that passes from one department to another. Columns count from 0 over the whole journey. */
export interface HandOff {
  readonly from: string
  readonly to: string
  readonly fromColumn: number
  readonly toColumn: number
  /** The card where the work arrives. */
  readonly cardId: Id
}

/** Who works below the line of visibility, and where the work changes hands. */
export interface HandOffs {
  /** Departments in the order in which they are first met. */
  readonly departments: readonly string[]
  /** Departments at each column, in the order in which they take turns. */
  readonly columns: readonly (readonly DepartmentAt[])[]
  readonly handOffs: readonly HandOff[]
}

/**
 * Hand-offs between departments along the journey (DOMAIN §2.3, silos). Counted are cards below the line of visibility that have an owner;
 * on a map without that line, cards of backstage, procedures and systems. Departments take turns in the order of the steps and within a step
 * from top to bottom, except that whoever had the work last goes on with it first, where they are at this step too: what can be done without
 * changing hands is not counted as a change. A card that covers several steps is work at each of them. Two spellings are one department
 * when they differ only in case and spaces. Every change of department is one hand-off.
 */
export function handOffsOf(document: JourneyDocument): HandOffs {
  const found = known.get(document)
  if (found) return found
  const changes = last && changesSince(last.document, document)
  const made = last && changes && !changes.some(concernsWork) ? last.made : handOffsAmong(departmentsByColumn(document))
  known.set(document, made)
  last = { document, made }
  return made
}

const known = new WeakMap<JourneyDocument, HandOffs>()

/** What was made last: most edits change nothing about who works where. */
let last: { readonly document: JourneyDocument; readonly made: HandOffs } | null = null

function concernsWork({ from, to }: RecordChange): boolean {
  const [before, after] = [from, to].map((record) => (record?.type === 'card' && record.owner.trim() !== '' ? record : null))
  if (before && after) return workFields.some((field) => before[field] !== after[field])
  const type = (from ?? to)?.type
  return Boolean(before ?? after) || type === 'lane' || type === 'step' || type === 'stage'
}

const workFields = ['owner', 'laneId', 'stepId', 'span', 'order'] as const

/** Lanes whose cards nobody outside sees: those below the line of visibility, or by their kind where there is no such line. */
export function unseenLanesOf(document: JourneyDocument): readonly Lane[] {
  const lanes = lanesOf(document)
  const line = lanes.findIndex(({ kind }) => kind === 'lineOfVisibility')
  const below = line >= 0 ? lanes.slice(line + 1) : lanes.filter(({ kind }) => (bandOf(kind) ?? 0) >= 2)
  return below.filter(({ kind }) => !isSeparator(kind) && laneTakesCards(kind))
}

/** Departments of a column by the name under which they are one, in the order in which they are met. */
type Column = Map<string, { readonly name: string; readonly cards: Card[] }>

function departmentsByColumn(document: JourneyDocument): { columns: readonly Column[]; names: ReadonlyMap<string, string> } {
  const steps = allStepsOf(document)
  const lanes = unseenLanesOf(document)
  const columns = steps.map((): Column => new Map<string, { name: string; cards: Card[] }>())
  const names = new Map<string, string>()
  // Lane by lane, so that within a step what stands higher comes first, however far left a wide card begins.
  for (const { id } of lanes) {
    steps.forEach((step, column) => {
      for (const card of ownedIn(cardsInCell(document, id, step.id))) {
        const key = card.owner.trim().replace(/\s+/gu, ' ').toLowerCase()
        for (let at = column; at < Math.min(steps.length, column + card.span); at += 1) {
          const there = columns[at]?.get(key)
          if (there) there.cards.push(card)
          else columns[at]?.set(key, { name: card.owner.trim(), cards: [card] })
        }
      }
    })
  }
  for (const column of columns) for (const [key, { name }] of column) if (!names.has(key)) names.set(key, name)
  return { columns, names }
}

const owned = new WeakMap<readonly Card[], readonly Card[]>()

function ownedIn(cell: readonly Card[]): readonly Card[] {
  if (cell.length === 0) return cell
  let cards = owned.get(cell)
  if (!cards) {
    cards = cell.filter(({ owner }) => owner.trim() !== '')
    owned.set(cell, cards)
  }
  return cards
}

function handOffsAmong({ columns, names }: ReturnType<typeof departmentsByColumn>): HandOffs {
  const handOffs: HandOff[] = []
  let holder: { key: string; column: number } | null = null
  const nameOf = (key: string) => names.get(key) ?? key
  const ordered = columns.map((column, at) => {
    const keys = [...column.keys()]
    const turns: string[] = holder && column.has(holder.key) ? [holder.key, ...keys.filter((key) => key !== holder?.key)] : keys
    for (const key of turns) {
      const cardId = column.get(key)?.cards[0]?.id
      if (holder && holder.key !== key && cardId !== undefined)
        handOffs.push({ from: nameOf(holder.key), to: nameOf(key), fromColumn: holder.column, toColumn: at, cardId })
      holder = { key, column: at }
    }
    return turns.map((key) => ({ department: nameOf(key), cardIds: column.get(key)?.cards.map(({ id }) => id) ?? [] }))
  })
  return { departments: [...names.values()], columns: ordered, handOffs }
}
