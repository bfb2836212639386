import { gridOf, plainCell, type Grid } from './grid.ts'
import { markdownText } from './markdownText.ts'

interface ListedStep {
  readonly stage: string
  readonly title: string
  readonly line: number
  readonly cards: string[]
}

/**
 * A journey written as a Markdown list, as a table with its lanes as rows: each entry is a step, what is listed under it its cards, the
 * headings between are stages, the first heading the title, other paragraphs the description. Null where there are not two entries.
 */
export function readMarkdownList(text: string, laneTitle: string): Grid | null {
  const steps: ListedStep[] = []
  const words: string[] = []
  let title = ''
  let stage = ''
  let isFence = false
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (/^ {0,3}(`{3}|~{3})/.test(line)) isFence = !isFence
    if (isFence || line.trim() === '') continue
    const heading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.slice(0, 1000))
    const entry = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line)
    const last = steps.at(-1)
    if (heading) {
      if (title === '' && steps.length === 0 && heading[1] === '#') title = markdownText(heading[2] ?? '')
      else stage = markdownText(heading[2] ?? '')
    } else if (entry) {
      const words = markdownText((entry[2] ?? '').replace(/^\[[ xX]\]\s+/, ''))
      if ((entry[1] ?? '').length >= 2 && last) last.cards.push(words)
      else steps.push({ stage, title: words, line: at + 1, cards: [] })
    } else if (/^[ \t]{2,}/.test(line) && last) last.cards.push(markdownText(line))
    else words.push(markdownText(line))
  }
  if (steps.length < 2) return null
  const row = (label: string, textOf: (step: ListedStep) => string) => [plainCell(label), ...steps.map((step) => plainCell(textOf(step)))]
  const rows = [row('Stage', (step) => step.stage), row('Step', (step) => step.title), row(laneTitle, (step) => step.cards.join('\n'))]
  return gridOf(rows, { title, description: words.join('\n'), lines: rows.map(() => steps[0]?.line ?? 1) })
}
