import { boardMiddle, isPlaced, numbersOf, quadrantAt, quadrants, quadrantOf, type Quadrant } from '../../analyses/improvement.ts'
import type { Opportunity } from '../../model/opportunity.ts'
import { allStepsOf, cardsInCell, opportunitiesOf, shownLanesOf } from '../../queries/journey.ts'
import { dayText } from '../pages/dayText.ts'
import { framed, textBox } from './frame.ts'
import { fitted, heightOf } from './slideText.ts'
import { slideType } from './slideSize.ts'
import { tableSlides, type TableContent } from './tableSlides.ts'
import type { Slide, SlideBox, SlideItem, SlideParagraph } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

/** Opportunities: the board of impact and effort where any is placed, and the backlog with owners. Ideas on cards where there is no backlog. */
export function improveSlides(job: SlideJob): Slide[] {
  const opportunities = opportunitiesOf(job.document).filter(({ status }) => status !== 'dropped')
  if (opportunities.length === 0) return ideaSlides(job)
  const placed = opportunities.filter(isPlaced)
  return [...(placed.length > 0 ? [boardSlide(job, opportunities)] : []), ...backlogSlides(job, opportunities)]
}

const disc = 26

function boardSlide(job: SlideJob, opportunities: readonly Opportunity[]): Slide {
  const { say } = job.edition
  const { size, theme } = job
  const { color } = theme
  const { content } = size
  const numbers = numbersOf(opportunitiesOf(job.document))
  const isNarrow = size.width < 1000
  const board: SlideBox = { x: content.x, y: content.y + 24, width: isNarrow ? 490 : 640, height: content.height - 50 }
  const items: SlideItem[] = quadrants.map((quadrant) => quadrantItem(job, quadrant, board))
  const axis = { ...slideType.least, color: color.ink3, bold: true }
  items.push(
    textBox(say('improve:impact'), { x: board.x, y: board.y - 24, width: board.width, height: 18 }, [
      fitted({ ...axis, text: say('improve:impact') }, board.width, 1).paragraph
    ]),
    textBox(say('improve:effort'), { x: board.x, y: board.y + board.height + 6, width: board.width, height: 18 }, [
      fitted({ ...axis, text: say('improve:effort'), align: 'right' }, board.width, 1).paragraph
    ])
  )
  const taken: { x: number; y: number }[] = []
  for (const opportunity of opportunities) {
    if (!isPlaced(opportunity)) continue
    const place = freePlace(
      {
        x: board.x + inHalf(opportunity.effort, board.width, 8, 8),
        y: board.y + inHalf(1 - opportunity.impact, board.height, 60, 8)
      },
      taken,
      board
    )
    taken.push(place)
    const isFirst = quadrantAt(opportunity) === 'doFirst'
    const number = numbers.get(opportunity.id) ?? 0
    items.push({
      kind: 'shape',
      name: `${say('improve:column.title')} · ${opportunity.id}`,
      alt: `${number}. ${opportunity.title}. ${say(`improve:quadrant.${quadrantAt(opportunity)}`)}`,
      record: opportunity.id,
      box: { x: place.x - disc / 2, y: place.y - disc / 2, width: disc, height: disc },
      form: 'ellipse',
      fill: isFirst ? color.accent : color.surface,
      stroke: isFirst ? color.accent : color.ink2,
      strokeWidth: 1.25,
      text: {
        paragraphs: [
          { text: String(number), size: 13.333, line: 16, bold: true, align: 'center', color: isFirst ? color.onAccent : color.ink }
        ],
        inset: [0, 0, 0, 0],
        anchor: 'middle',
        isOneLine: true
      }
    })
  }
  const listLeft = board.x + board.width + 32
  items.push(
    ...listItems(job, opportunities, numbers, { x: listLeft, y: board.y, width: size.right - listLeft, height: content.height - 24 })
  )
  return framed(
    job,
    { title: say('improve:title'), over: countWords(job, opportunities), section: say('slides:section.priorities') },
    items
  )
}

function quadrantItem({ theme, edition }: SlideJob, quadrant: Quadrant, board: SlideBox): SlideItem {
  const { color } = theme
  const isRight = quadrant === 'planWell' || quadrant === 'leave'
  const isLow = quadrant === 'whenTime' || quadrant === 'leave'
  const gap = 6
  const width = (board.width - gap) / 2
  const height = (board.height - gap) / 2
  const isFirst = quadrant === 'doFirst'
  const inner = width - 32
  return {
    kind: 'shape',
    name: edition.say(`improve:quadrant.${quadrant}`),
    alt: null,
    box: { x: board.x + (isRight ? width + gap : 0), y: board.y + (isLow ? height + gap : 0), width, height },
    form: 'round',
    corner: 12,
    fill: isFirst ? color.accentTint : color.sunken,
    text: {
      paragraphs: [
        fitted(
          {
            ...slideType.body,
            color: isFirst ? color.accentInk : color.ink,
            bold: true,
            text: edition.say(`improve:quadrant.${quadrant}`)
          },
          inner,
          1
        ).paragraph,
        fitted(
          { ...slideType.least, color: isFirst ? color.accentInk : color.ink2, text: edition.say(`improve:quadrantText.${quadrant}`) },
          inner,
          1
        ).paragraph
      ],
      inset: [16, 12, 16, 12],
      anchor: 'top'
    }
  }
}

/** Where the middle of a disc lies along a side of the board, for a share of it: within its quarter, clear of the quarter's words. */
function inHalf(share: number, length: number, before: number, after: number): number {
  const half = length / 2
  const isSecond = share > boardMiddle
  const within = isSecond ? (share - boardMiddle) / (1 - boardMiddle) : share / boardMiddle
  const room = half - before - after - disc
  return (isSecond ? half : 0) + before + disc / 2 + within * room
}

/** Discs that would lie on one another move apart. */
function freePlace(
  wanted: { x: number; y: number },
  taken: readonly { x: number; y: number }[],
  board: SlideBox
): { x: number; y: number } {
  const isFree = (place: { x: number; y: number }) => taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= disc + 2)
  for (let ring = 0; ring < 24; ring += 1)
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn / 12) * 2 * Math.PI
      const place = {
        x: Math.min(board.x + board.width - disc / 2 - 4, Math.max(board.x + disc / 2 + 4, wanted.x + Math.cos(angle) * ring * 10)),
        y: Math.min(board.y + board.height - disc / 2 - 4, Math.max(board.y + disc / 2 + 4, wanted.y + Math.sin(angle) * ring * 10))
      }
      if (isFree(place)) return place
    }
  return wanted
}

/** Number, title, owner and status of as many as there is room for, in the agreed order. */
function listItems(job: SlideJob, opportunities: readonly Opportunity[], numbers: ReadonlyMap<string, number>, box: SlideBox): SlideItem[] {
  const { color } = job.theme
  const { say } = job.edition
  const items: SlideItem[] = []
  let y = box.y
  for (const opportunity of opportunities) {
    const place = quadrantOf(opportunity)
    const inner = box.width - 34
    const words: SlideParagraph[] = [
      fitted(
        { ...slideType.small, color: color.ink, bold: true, text: opportunity.title.replace(/\n+/gu, ' ') || say('improve:untitled') },
        inner,
        2
      ).paragraph,
      fitted(
        {
          ...slideType.least,
          color: color.ink2,
          text: [ownerOf(opportunity) || say('improve:nobody'), say(`improve:status.${opportunity.status}`)].join(' · ')
        },
        inner,
        1
      ).paragraph
    ]
    const height = heightOf(words, inner)
    if (y + height > box.y + box.height) break
    const number = numbers.get(opportunity.id) ?? 0
    items.push(
      textBox(
        String(number),
        { x: box.x, y, width: 28, height: slideType.small.line },
        [{ ...slideType.small, color: place === 'doFirst' ? color.accent : color.ink2, bold: true, text: String(number) }],
        { isOneLine: true }
      ),
      textBox(opportunity.title || say('improve:untitled'), { x: box.x + 34, y, width: inner, height }, words)
    )
    y += height + 12
  }
  return items
}

function ownerOf({ owner, department }: Opportunity): string {
  return [owner, department]
    .filter((part) => part.trim() !== '')
    .join(', ')
    .replace(/\n+/gu, ' ')
}

function countWords({ edition }: SlideJob, opportunities: readonly Opportunity[]): string {
  const first = opportunities.filter((opportunity) => quadrantOf(opportunity) === 'doFirst').length
  return [
    edition.say('improve:backlogOf', { count: opportunities.length }),
    first > 0 ? edition.say('slides:doFirst', { count: first }) : ''
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function backlogSlides(job: SlideJob, opportunities: readonly Opportunity[]): Slide[] {
  const { say } = job.edition
  const numbers = numbersOf(opportunitiesOf(job.document))
  const table: TableContent = {
    columns: [
      { title: say('improve:column.number'), share: 6.5, align: 'center', isBold: true },
      { title: say('improve:column.title'), share: 38 },
      { title: say('improve:column.quadrant'), share: 16 },
      { title: say('improve:column.owner'), share: 19 },
      { title: say('improve:column.status'), share: 12 },
      { title: say('improve:column.due'), share: 15 },
      { title: say('improve:column.votes'), share: 8, align: 'center' }
    ],
    rows: opportunities.map((opportunity) => {
      const place = quadrantOf(opportunity)
      return {
        record: opportunity.id,
        cells: [
          String(numbers.get(opportunity.id) ?? ''),
          opportunity.title || say('improve:untitled'),
          place === null ? '–' : say(`improve:quadrant.${place}`),
          ownerOf(opportunity) || say('improve:nobody'),
          say(`improve:status.${opportunity.status}`),
          opportunity.due === null ? '–' : dayText(opportunity.due, job.edition),
          String(opportunity.votes)
        ]
      }
    }),
    maxLines: 4
  }
  return tableSlides(
    job,
    { title: say('improve:backlog'), over: countWords(job, opportunities), section: say('slides:section.priorities') },
    table
  )
}

function ideaSlides(job: SlideJob): Slide[] {
  const { document, edition } = job
  const { say } = edition
  const lanes = shownLanesOf(document).filter(({ kind, collapsed }) => kind === 'opportunities' && !collapsed)
  const cards = allStepsOf(document).flatMap((step, at) =>
    lanes.flatMap((lane) => cardsInCell(document, lane.id, step.id).map((card) => ({ card, step, number: at + 1 })))
  )
  const said = cards.filter(({ card }) => card.text.trim() !== '').toSorted((a, b) => b.card.votes - a.card.votes)
  if (said.length === 0) return []
  const hasOwners = said.some(({ card }) => card.owner !== '')
  const hasVotes = said.some(({ card }) => card.votes > 0)
  return tableSlides(
    job,
    { title: say('slides:ideasTitle'), over: say('slides:ideas', { count: said.length }), section: say('slides:section.priorities') },
    {
      columns: [
        { title: say('slides:column.idea'), share: 46 },
        { title: say('slides:column.where'), share: 28 },
        ...(hasOwners ? [{ title: say('improve:column.owner'), share: 16 }] : []),
        ...(hasVotes ? [{ title: say('improve:column.votes'), share: 10, align: 'center' as const }] : [])
      ],
      rows: said.map(({ card, step, number }) => ({
        record: card.id,
        cells: [card.text, `${number} ${step.title}`, ...(hasOwners ? [card.owner || '–'] : []), ...(hasVotes ? [String(card.votes)] : [])]
      })),
      maxLines: 5
    }
  )
}
