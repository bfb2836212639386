import { funnelOf, numbersOf } from '../../analyses/improvement.ts'
import { opportunitiesOf } from '../../queries/journey.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { boardScene } from './boardScene.ts'
import { opportunityEntry } from './opportunityEntry.ts'
import type { Page } from './page.ts'
import { viewFrame, type ViewBody, type ViewJob } from './viewFrame.ts'

const between = 44

/** The board of impact and effort with the opportunities beside it in the agreed order; what does not fit goes on in two columns. */
export function improvePages(job: ViewJob): Page[] {
  const { document, edition } = job
  const { say } = edition
  const opportunities = opportunitiesOf(document)
  const title = say('improve:title')
  const { theme, box, pages } = viewFrame(job, { title, sentence: funnelText(job) })
  const width = (box.width - between) / 2
  const numbers = numbersOf(opportunities)
  const bodies: ViewBody[] = []
  let drawn: Primitive[] = boardScene(opportunities, numbers, theme, say, { width, height: box.height })
  let column = 1
  let y = 0
  for (const opportunity of opportunities) {
    const entry = opportunityEntry(document, opportunity, numbers.get(opportunity.id), width, theme, edition)
    if (y > 0 && y + entry.height > box.height) {
      y = 0
      column += 1
      if (column > 1) {
        bodies.push({ name: title, primitives: drawn })
        drawn = []
        column = 0
      }
    }
    const x = column * (width + between)
    if (y > 0) drawn.push({ kind: 'rect', x, y, width, height: 1, fill: theme.color.hairline })
    drawn.push({ kind: 'group', x, y, record: opportunity.id, children: entry.primitives })
    y += entry.height
  }
  return pages([...bodies, { name: title, primitives: drawn }])
}

/** How many ideas have come how far, in a line. */
function funnelText({ document, edition: { say } }: ViewJob): string {
  const funnel = funnelOf(opportunitiesOf(document))
  const parts = (['ideas', 'placed', 'owned', 'underWay', 'done'] as const).map(
    (name) => `${funnel[name]} ${name === 'ideas' ? say('improve:ideas', { count: funnel.ideas }) : say(`improve:${name}`)}`
  )
  return parts.join(', ')
}
