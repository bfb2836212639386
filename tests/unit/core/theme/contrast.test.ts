// The ratios promised with the look, in both schemes. A changed colour that breaks a promise fails here, with the pair's name.
import { describe, expect, test } from 'vitest'
import { blend, contrastRatio } from '#core/theme/contrast.ts'
import { cardTints } from '#core/theme/cardTints.ts'
import { color, derived, persona, stage, type Scheme } from '#core/theme/tokens.ts'

const schemes: readonly Scheme[] = ['light', 'dark']

describe('contrastRatio', () => {
  test('is 21 for black on white, 1 for a colour on itself, and has no direction', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrastRatio('#0B6B63', '#0B6B63')).toBe(1)
    expect(contrastRatio('#211D17', '#FAF8F4')).toBe(contrastRatio('#FAF8F4', '#211D17'))
  })

  test('agrees with a published pair', () => {
    expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
  })
})

test('blend lays one colour over another', () => {
  expect(blend('#000000', 0.5, '#FFFFFF')).toBe('#808080')
  expect(blend('#B9480A', 0, '#FFFFFF')).toBe('#FFFFFF')
})

const promised: readonly [name: string, light: [ground: number, surface: number], dark: [ground: number, surface: number]][] = [
  ['outline', [3.8, 4.1], [4.8, 3.9]],
  ['ink', [15.8, 16.8], [15.8, 12.8]],
  ['ink2', [7.9, 8.3], [10.4, 8.5]],
  ['ink3', [5.6, 5.9], [6.9, 5.6]],
  ['accent', [6, 6.4], [9.4, 7.6]],
  ['accentInk', [8.3, 8.8], [12.2, 9.9]],
  ['pain', [6.6, 7], [9.2, 7.5]],
  ['gain', [6.1, 6.4], [10.4, 8.5]],
  ['warn', [6.1, 6.5], [10.5, 8.6]],
  ['believed', [7.9, 8.3], [10.4, 8.5]]
]

/** Promises are rounded to a tenth. */
const tenth = 0.06

describe.each(schemes)('the %s scheme keeps its promises', (scheme) => {
  const colors = color[scheme]

  test.each(promised)('%s on ground and surface', (name, light, dark) => {
    const [ground, surface] = scheme === 'light' ? light : dark
    const text = colors[name as keyof typeof colors]
    expect(Math.abs(contrastRatio(text, colors.ground) - ground)).toBeLessThan(tenth)
    expect(Math.abs(contrastRatio(text, colors.surface) - surface)).toBeLessThan(tenth)
  })

  test('text on accent, accent tint and the tints of pain and warning', () => {
    const pairs = { light: [6.4, 14.2, 7.5, 5.7, 6], dark: [8.7, 11.6, 8.9, 8, 7.6] }[scheme]
    const measured = [
      contrastRatio(colors.onAccent, colors.accent),
      contrastRatio(colors.ink, colors.accentTint),
      contrastRatio(colors.accentInk, colors.accentTint),
      contrastRatio(colors.warn, colors.warnTint),
      contrastRatio(colors.pain, colors.painTint)
    ]
    measured.forEach((ratio, at) => expect(Math.abs(ratio - (pairs[at] ?? 0))).toBeLessThan(tenth))
    expect(contrastRatio(colors.gain, colors.gainTint)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(colors.ink, derived[scheme].searchHit)).toBeGreaterThanOrEqual(4.5)
  })

  test('ink3, the smallest allowed contrast, on every stage panel and on the outside-in layers', () => {
    const least = { light: 5.3, dark: 6.4 }[scheme]
    for (const slot of stage) expect(contrastRatio(colors.ink3, slot[scheme].panel), slot.name).toBeGreaterThan(least - tenth)
    for (const layer of derived[scheme].layers) expect(contrastRatio(colors.ink3, layer), layer).toBeGreaterThanOrEqual(4.5)
  })

  test('stage ink on its header and its panel', () => {
    const headers = { light: [8.2, 7.9, 8.1, 8.3, 8.5, 8.4, 8.4, 8.4], dark: [9.1, 9.1, 9.1, 9.1, 9.1, 9, 9, 9] }[scheme]
    stage.forEach((slot, at) => {
      expect(Math.abs(contrastRatio(slot[scheme].ink, slot[scheme].header) - (headers[at] ?? 0)), slot.name).toBeLessThan(tenth)
      expect(contrastRatio(slot[scheme].ink, slot[scheme].panel), slot.name).toBeGreaterThanOrEqual(4.5)
    })
  })

  test('every persona on the worst stage panel', () => {
    const worst = { light: [4.7, 5.6, 13.1, 11.8, 5.4, 6.9], dark: [8.2, 7.8, 13.3, 12.2, 5.9, 5.6] }[scheme]
    persona.forEach((slot, at) => {
      const least = Math.min(...stage.map((panel) => contrastRatio(slot[scheme], panel[scheme].panel)))
      expect(Math.abs(least - (worst[at] ?? 0)), slot.name).toBeLessThan(tenth)
    })
  })

  test('text, hints and marks on every coloured card', () => {
    expect(cardTints).toHaveLength(8)
    for (const tint of cardTints) {
      expect(contrastRatio(colors.ink, tint[scheme]), `ink on ${tint.name}`).toBeGreaterThanOrEqual(7)
      for (const name of ['ink2', 'ink3', 'accent', 'pain'] as const) {
        expect(contrastRatio(colors[name], tint[scheme]), `${name} on ${tint.name}`).toBeGreaterThanOrEqual(4.2)
      }
    }
  })
})
