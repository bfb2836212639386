import type { Slide } from '../slides/slide.ts'
import type { SlideJob } from '../slides/slideJob.ts'
import { tableSlides } from '../slides/tableSlides.ts'
import { saidInComments } from './saidInComments.ts'

const columns = [
  ['card', 22],
  ['where', 20],
  ['text', 38],
  ['author', 12],
  ['day', 11],
  ['state', 9]
] as const

/** What the team wrote to each other, as a table behind everything else; none where nobody wrote anything. */
export function commentSlides(job: SlideJob): Slide[] {
  const { say } = job.edition
  const rows = saidInComments(job.document, job.edition).map((said) => ({ cells: columns.map(([key]) => said[key]) }))
  if (rows.length === 0) return []
  const title = say('tables:sheet.comments')
  return tableSlides(
    job,
    { title, over: say('slides:commentCount', { count: rows.length }), section: title },
    { columns: columns.map(([key, share]) => ({ title: say(`tables:comment.${key}`), share })), rows, maxLines: 8 }
  )
}
