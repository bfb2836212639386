import { commentsOf } from '../../queries/journey.ts'
import { themeOf } from '../../theme/theme.ts'
import type { Page } from '../pages/page.ts'
import { styles } from '../pages/styles.ts'
import { tablePages } from '../pages/tablePages.ts'
import { viewFrame, type ViewJob } from '../pages/viewFrame.ts'
import { saidInComments } from './saidInComments.ts'

/** What the team wrote to each other, on pages behind the map; none where nobody wrote anything. */
export function commentPages(job: ViewJob): Page[] {
  const { document, edition, options } = job
  if (commentsOf(document).length === 0) return []
  const { say } = edition
  const { color } = themeOf(options.look)
  const title = say('tables:sheet.comments')
  const { theme, box, pages } = viewFrame(job, { title })
  const plain = (text: string) => [{ text, style: styles.plain, color: color.ink }]
  const quiet = (text: string) => [{ text, style: styles.plain, color: color.ink2 }]
  const rows = saidInComments(document, edition).map(({ card, where, text, author, day, state }) => ({
    cells: [plain(card), quiet(where), plain(text), quiet(author), quiet(day), quiet(state)]
  }))
  const shares = [230, 230, 400, 120, 100, 90]
  const columns = ['card', 'where', 'text', 'author', 'day', 'state'].map((key, at) => ({
    title: say(`tables:comment.${key}`),
    share: shares[at] ?? 100
  }))
  const group = { title: '', detail: '', fill: color.sunken, ink: color.ink, block: color.hairline, rows }
  return pages(tablePages(columns, [group], theme, box).map((primitives) => ({ name: title, primitives })))
}
