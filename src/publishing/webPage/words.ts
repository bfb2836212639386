import { tableAsHtml, tableOf, tableSubjects, type HandOutTable } from '#core/handOut/tables.ts'
import { commentsTable } from '#core/handOut/tables/commentsTable.ts'
import { stageTables } from '#core/handOut/tables/stageTables.ts'
import type { Page } from '#core/handOut/pages.ts'
import { writable } from '#core/scene/elements.ts'
import { escapeXml } from '#core/scene/svg.ts'
import { eachText } from '../eachText.ts'
import type { WritingJob } from '../writer.ts'

type Job = Pick<WritingJob, 'document' | 'options' | 'edition'>

/**
 * What is drawn as words, under headings: for readers of screens, for finding what is broken into lines in the drawing, for copying. Tables
 * where there are some, else the lines of the pages; then what the team wrote to each other, where that is asked for.
 */
export function wordsOf({ document, options, edition }: Job, pages: readonly Page[]): string {
  return mapWords(document, options, edition, pages) + commentWords(document, options, edition)
}

function commentWords(document: Job['document'], { choice }: Job['options'], edition: Job['edition']): string {
  const table = choice.withComments ? commentsTable(document, edition) : null
  return table && table.rows.length > 1 ? heading(table.name) + writable(tableAsHtml(table)) : ''
}

function mapWords(document: Job['document'], options: Job['options'], edition: Job['edition'], pages: readonly Page[]): string {
  const { subject } = options.choice
  if (subject === 'map')
    return stageTables(tableOf(document, 'map', edition))
      .map(({ title, table }) => heading(title) + writable(tableAsHtml({ ...table, rows: spannedAgain(table.rows) })))
      .join('')
  if (tableSubjects.some((one) => one === subject)) return writable(tableAsHtml(tableOf(document, subject, edition)))
  return pages.map(({ name, scene }) => heading(name) + linesOf(scene.primitives)).join('')
}

// A stage leaves out rows that are empty in it: the names of lanes reach over those that are left.
function spannedAgain(rows: HandOutTable['rows']): HandOutTable['rows'] {
  return rows.map((row, at) => {
    const next = rows.findIndex((other, index) => index > at && other[0] !== null)
    const reach = (next < 0 ? rows.length : next) - at
    return row.map((cell, column) => cell && { ...cell, rows: column === 0 ? reach : 1 })
  })
}

function heading(text: string): string {
  return text.trim() === '' ? '' : `<h2>${escapeXml(writable(text))}</h2>`
}

function linesOf(primitives: Page['scene']['primitives']): string {
  const lines: string[] = []
  eachText(primitives, ({ text }) => lines.push(`<p>${escapeXml(writable(text))}</p>`))
  return lines.join('')
}
