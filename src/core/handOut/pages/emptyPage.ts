import type { HandOutSubject } from '../formats.ts'
import { drawLines, setText } from './setText.ts'
import type { Page } from './page.ts'
import { styles } from './styles.ts'
import { viewFrame, type ViewJob } from './viewFrame.ts'

/** Titles of what is handed out. */
const titles: Readonly<Record<HandOutSubject, string>> = {
  map: 'exporting:subjects.map',
  emotion: 'emotion:picture',
  touchpoints: 'touchpoints:title',
  improve: 'improve:title',
  layers: 'layers:title',
  personas: 'personas:title',
  metrics: 'views:name.metrics',
  maturity: 'maturity:title'
}

/** One page that says in words that the map has nothing of this. */
export function emptyPage(job: ViewJob, subject: HandOutSubject): Page[] {
  const { say } = job.edition
  const title = say(titles[subject])
  const { theme, box, pages } = viewFrame(job, { title })
  const lines = setText([{ text: say(`handOut:nothing.${subject}`), style: styles.h1, color: theme.color.ink2 }], Math.min(box.width, 720))
  return pages([{ name: title, primitives: drawLines(lines, 0, 40) }])
}
