import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '#core/handOut/pages.ts'
import { dayText } from '#core/handOut/pages/dayText.ts'
import { mapOf, stagesOf } from '#core/queries/journey.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { writable } from '#core/scene/elements.ts'
import { escapeXml, svgOf } from '#core/scene/svg.ts'
import { themeOf } from '#core/theme/theme.ts'
import { cardsAmong } from '../cardsIn.ts'
import { completePages } from '../completePages.ts'
import { dataAddresses } from '../dataAddresses.ts'
import { fontFaceCss, type ExtraLine, type FontCss } from '../fontFaceCss.ts'
import { glyphsOf } from '../glyphs.ts'
import { eachText } from '../eachText.ts'
import { recordsInSvg } from '../recordsInSvg.ts'
import { wordsOf } from '../webPage/words.ts'
import type { Writer, WritingJob } from '../writer.ts'

/** A page of the web in one file: shows, moves, zooms and prints the drawing anywhere, offline, and runs no script but its own. */
export const writeHtml: Writer = (job) => {
  const pages = completePages(job)
  const words = wordsOf(job, pages)
  const frame = frameLines(job, pages, words)
  const texts = new Set(frame.map(({ text }) => text))
  for (const { scene } of pages) eachText(scene.primitives, ({ text }) => texts.add(text))
  const glyphs = glyphsOf(texts, job)
  const fonts = fontFaceCss(
    pages.map(({ scene }) => scene),
    glyphs,
    job.resourcesFolder,
    frame
  )
  const html = pageOf(job, pages, words, fonts)
  const expected = cardsAmong(new Set(pages.flatMap(({ scene }) => [...drawnRecords(scene)])), job.document)
  const cards = cardsAmong(new Set(drawingsIn(html).flatMap((svg) => [...recordsInSvg(svg).records])), job.document)
  if (cards !== expected) throw new Error(`The file has ${cards} cards and the drawing has ${expected}`)
  return Promise.resolve({
    data: Buffer.from(html, 'utf8'),
    cards,
    width: Math.ceil(Math.max(...pages.map(({ scene }) => scene.width))),
    height: Math.ceil(pages.reduce((sum, { scene }) => sum + scene.height, 0)),
    pages: pages.length,
    issues: glyphs.issues
  })
}

function pageOf(job: WritingJob, pages: readonly Page[], words: string, { faces, families }: FontCss): string {
  const { edition, options, resourcesFolder } = job
  const { language, say } = edition
  const script = viewer(resourcesFolder, 'viewer.js')
  const title = text(titleOf(job))
  const attachments = dataAddresses(job.attachments)
  const isWide = pages.every(({ scene }) => scene.width >= scene.height)
  const drawings = pages.map(({ name, scene }) => named(svgOf(scene, { attachments, families }), text(name)))
  const button = (zoom: string, shown: string, key: string) =>
    `<button type="button" data-zoom="${zoom}" aria-label="${text(say(`webPage:${zoom}`))}" aria-keyshortcuts="${key}">${text(shown)}</button>`
  return [
    `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">`,
    `<meta name="generator" content="Outside-In"><title>${title}</title>`,
    `<style>${faces}${colours(options.look)}:root{--families:${families}}@page{size:${isWide ? 'landscape' : 'portrait'};margin:8mm}`,
    `${viewer(resourcesFolder, 'viewer.css')}</style></head>\n<body><header><h1>${title}</h1><span class="day">${text(madeOn(job))}</span>`,
    navOf(job, pages),
    `<div class="zoom" role="group" aria-label="${text(say('webPage:zoom'))}">${button('out', '−', '-')}<output aria-live="polite"></output>`,
    `${button('in', '+', '+')}${button('fit', say('webPage:fitShort'), '0')}</div></header>\n`,
    `<main tabindex="0" aria-label="${text(say('webPage:hint'))}">${drawings.join('\n')}</main>\n`,
    `<details class="words"><summary>${text(say('webPage:words'))}</summary><div>${words}</div></details>\n<script>${script}</script></body></html>\n`
  ].join('')
}

/** Where one can jump to: the stages of a map, the pages of a view. */
function navOf({ document, edition, options }: WritingJob, pages: readonly Page[]): string {
  const isMap = options.choice.subject === 'map'
  const stages = isMap ? stagesOf(document).map(({ id, title }) => ({ place: `data-stage="${text(id)}"`, name: nameOf(title) })) : []
  const places = pages.length > 1 ? pages.map(({ name }, index) => ({ place: `data-page="${index}"`, name: nameOf(name) })) : stages
  if (places.length === 0) return '<div class="room"></div>'
  const label = edition.say(pages.length > 1 ? 'webPage:pages' : 'webPage:stages')
  const buttons = places.map(({ place, name }) => `<li><button type="button" ${place}>${text(name)}</button></li>`)
  return `<nav aria-label="${text(label)}"><ol>${buttons.join('')}</ol></nav>`
}

/** Nothing from elsewhere, and of what is inside no script but this one, whatever anybody wrote into a text. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  const own = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'sha256-${hash}'`
  return `${own}; base-uri 'none'; form-action 'none'`
}

/** A drawing as one picture with a name: its words stand below it in their order. */
function named(svg: string, name: string): string {
  return `<svg role="img" aria-label="${name}" ${svg.slice('<svg '.length)}`
}

function colours(look: WritingJob['options']['look']): string {
  const { color, scheme } = themeOf(look)
  const used = ['ground', 'surface', 'sunken', 'hairline', 'ink', 'ink2', 'accent'] as const
  return `:root{color-scheme:${scheme};${used.map((name) => `--${name}:${color[name]}`).join(';')}}`
}

function viewer(resourcesFolder: string, name: string): string {
  return readFileSync(join(resourcesFolder, 'webPage', name), 'utf8')
}

/** Everything that the page says beside its drawings, with the weight that it is set in. */
function frameLines(job: WritingJob, pages: readonly Page[], words: string): ExtraLine[] {
  const { say } = job.edition
  const plain = words.replace(/<[^>]*>/g, '\n').replace(/&(?:amp|lt|gt|quot|#x27|#39);/g, '&<>"\'')
  const said = ['stages', 'pages', 'zoom', 'in', 'out', 'fit', 'fitShort', 'hint', 'words'].map((key) => say(`webPage:${key}`))
  const heard = plain.split('\n').filter((line) => line.trim() !== '')
  return [
    { text: titleOf(job), weight: 600 },
    ...[
      madeOn(job),
      ...said,
      ...[...stagesOf(job.document).map(({ title }) => title), ...pages.map(({ name }) => name)].map(nameOf),
      '0123456789 %+−'
    ].map((line) => ({
      text: line,
      weight: 500 as const
    })),
    ...heard.flatMap((line) => [
      { text: line, weight: 400 as const },
      { text: line, weight: 600 as const }
    ])
  ]
}

function titleOf({ document, edition }: WritingJob): string {
  return writable(mapOf(document).title).trim() || edition.say('webPage:untitled')
}

function madeOn({ edition }: WritingJob): string {
  const { day, version, say } = edition
  return version === null ? dayText(day, edition) : `${dayText(day, edition)} · ${say('handOut:version', { number: version })}`
}

function nameOf(title: string): string {
  return writable(title).trim() || '—'
}

function text(value: string): string {
  return escapeXml(writable(value))
}

function drawingsIn(html: string): string[] {
  const found: string[] = []
  for (let at = html.indexOf('<svg '); at >= 0;) {
    const end = html.indexOf('</svg>', at) + '</svg>'.length
    found.push(html.slice(at, end))
    at = html.indexOf('<svg ', end)
  }
  return found
}
