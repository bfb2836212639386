// The measuring table against a real browser: whatever the page will draw must be as wide as the core says it is.
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measureText, type TextStyle } from '#core/text/measure.ts'
import { wrapText } from '#core/text/wrap.ts'
import { findChromium } from '../../build/scripts/findChromium.ts'
import { randomTexts } from './randomTexts.ts'

const seed = Number(process.env['OUTSIDE_IN_SEED'] ?? 20_260_912)
/** px: the browser rounds a run to 1/64, the rest is its arithmetic in single precision. */
const tolerance = 1 / 64 + 0.01
const faces = [
  { file: '400Regular', weight: 400, italic: false },
  { file: '500Medium', weight: 500, italic: false },
  { file: '600SemiBold', weight: 600, italic: false },
  { file: '700Bold', weight: 700, italic: false },
  { file: '400Regular_Italic', weight: 400, italic: true },
  { file: '500Medium_Italic', weight: 500, italic: true }
] as const
const styles: readonly TextStyle[] = [
  { size: 13, weight: 400 },
  { size: 12, weight: 500 },
  { size: 13, weight: 600 },
  { size: 16, weight: 600, letterSpacing: -0.1 },
  { size: 36, weight: 700, letterSpacing: -0.5 },
  { size: 14, weight: 400, italic: true },
  { size: 13, weight: 500, italic: true }
]

describe('text as a browser draws it', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const executablePath = findChromium()
    if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH to its executable.')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    page = await browser.newPage()
    await page.setContent(`<html lang="vi"><style>${faces.map(fontFaceRule).join('')}
      body { font-family: 'Be Vietnam Pro'; font-kerning: normal; font-variant-ligatures: none }
      .line { position: absolute; white-space: pre }
      .box { position: absolute; white-space: pre-wrap; overflow-wrap: break-word }</style><body></body></html>`)
    await page.evaluate(
      async (shorthands) => {
        await Promise.all(shorthands.map((shorthand) => document.fonts.load(shorthand)))
      },
      faces.map(({ weight, italic }) => `${italic ? 'italic ' : ''}${String(weight)} 16px "Be Vietnam Pro"`)
    )
  })

  afterAll(async () => {
    await browser?.close()
  })

  test.each(styles)('is as wide as measured: $weight at $size px, italic $italic, spacing $letterSpacing', async (style) => {
    const texts = randomTexts(seed, 300)
    const drawn = await browserWidths(page, texts, style)
    const worst = texts
      .map((text, at) => ({ text, seed, error: Math.abs(measureText(text, style) - (drawn[at] ?? NaN)) }))
      .reduce((a, b) => (b.error > a.error || Number.isNaN(b.error) ? b : a))
    expect(worst.error, JSON.stringify(worst)).toBeLessThanOrEqual(tolerance)
  })

  test('never under-estimates characters the font does not have', async () => {
    const texts = [
      '日本語のテキスト',
      '한국어',
      'ภาษาไทย',
      '→ ← ⇒',
      'العربية',
      'Ελληνικά',
      'Русский язык',
      '👩‍👩‍👧 👍🏽 🇻🇳',
      'हिन्दी',
      '✓ ★ ☂',
      '⌘⇧'
    ]
    const style: TextStyle = { size: 13, weight: 400 }
    const drawn = await browserWidths(page, texts, style)
    const short = texts.filter((text, at) => measureText(text, style) < (drawn[at] ?? NaN) - 0.02)
    expect(short).toEqual([])
  })

  test('breaks plain words where the browser breaks them', async () => {
    const texts = randomTexts(seed + 1, 300)
      .map((text) =>
        text
          .replace(/[^\p{L} ]/gu, '')
          .replace(/ {2,}/gu, ' ')
          .trim()
      )
      .filter(Boolean)
    const style: TextStyle = { size: 13, weight: 400 }
    const width = 124
    const drawn = await browserLines(page, texts, style, width)
    const different = texts
      .map((text, at) => ({ text, ours: wrapText(text, style, width).lines.map((line) => line.text), browser: drawn[at] }))
      .filter(({ ours, browser: theirs }) => ours.join('|') !== theirs?.join('|'))
    expect(different, `seed ${String(seed)}`).toEqual([])
  })
})

function fontFaceRule({ file, weight, italic }: (typeof faces)[number]): string {
  const bytes = readFileSync(new URL(`../../resources/fonts/BeVietnamPro_${file}.ttf`, import.meta.url)).toString('base64')
  return `@font-face { font-family: 'Be Vietnam Pro'; font-weight: ${String(weight)}; font-style: ${italic ? 'italic' : 'normal'};
    src: url(data:font/ttf;base64,${bytes}) }`
}

function css(style: TextStyle): string {
  const slant = style.italic === true ? 'italic ' : ''
  return `font-style: ${slant || 'normal'}; font-weight: ${String(style.weight)}; font-size: ${String(style.size)}px; letter-spacing: ${String(style.letterSpacing ?? 0)}px`
}

/** Widths of a range around each text; Range reports the text itself, not the box that is rounded up. */
function browserWidths(page: Page, texts: readonly string[], style: TextStyle): Promise<number[]> {
  return page.evaluate(
    ({ texts, css }) => {
      document.body.replaceChildren(
        ...texts.map((text) => {
          const line = document.createElement('div')
          line.className = 'line'
          line.style.cssText = css
          line.textContent = text
          return line
        })
      )
      return [...document.body.children].map((line) => {
        const range = document.createRange()
        range.selectNodeContents(line)
        return range.getBoundingClientRect().width
      })
    },
    { texts: [...texts], css: css(style) }
  )
}

/** The text of every line as the browser breaks it in a box of the width. */
function browserLines(page: Page, texts: readonly string[], style: TextStyle, width: number): Promise<string[][]> {
  return page.evaluate(
    ({ texts, css }) => {
      document.body.replaceChildren(
        ...texts.map((text) => {
          const box = document.createElement('div')
          box.className = 'box'
          box.style.cssText = css
          box.textContent = text
          return box
        })
      )
      return [...document.body.children].map((box) => {
        const node = box.firstChild as Text
        const lines: string[] = []
        let top = Number.NaN
        for (let at = 0; at < node.length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const rect = range.getClientRects()[0]
          const character = node.data.charAt(at)
          if (character !== ' ' && rect !== undefined && rect.top !== top) {
            top = rect.top
            lines.push('')
          }
          lines[lines.length - 1] += character
        }
        return lines.map((line) => line.trimEnd())
      })
    },
    { texts: [...texts], css: `${css(style)}; width: ${String(width)}px; line-height: 18px` }
  )
}
