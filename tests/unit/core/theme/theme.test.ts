import { describe, expect, test } from 'vitest'
import { contrastRatio } from '#core/theme/contrast.ts'
import { levelOfDetailAt } from '#core/theme/mapMeasures.ts'
import { personaLook, stageColors, themeOf } from '#core/theme/theme.ts'

describe('themeOf', () => {
  test('resolves the same names in every look', () => {
    const names = Object.keys(themeOf('light').color).sort()
    expect(Object.keys(themeOf('dark').color).sort()).toEqual(names)
    expect(Object.keys(themeOf('ink').color).sort()).toEqual(names)
  })

  test('answers the same object each time', () => {
    expect(themeOf('dark')).toBe(themeOf('dark'))
  })

  test.each(['light', 'dark', 'ink'] as const)('%s has eight stages, six personas, eight card tints and five layers', (name) => {
    const theme = themeOf(name)
    expect([theme.stages.length, theme.personas.length, theme.cardTints.length, theme.layers.length]).toEqual([8, 6, 8, 5])
  })
})

describe('the ink look', () => {
  const theme = themeOf('ink')

  test('has nothing but greys', () => {
    const colors = [...Object.values(theme.color), ...theme.personas.map((look) => look.color), ...theme.layers, ...theme.cardTints].filter(
      (value) => value.startsWith('#')
    )
    const coloured = colors.filter((value) => !(value.slice(1, 3) === value.slice(3, 5) && value.slice(3, 5) === value.slice(5, 7)))
    expect(coloured).toEqual([])
  })

  test('outlines white panels', () => {
    for (const stage of theme.stages) expect(stage).toMatchObject({ panel: '#FFFFFF', header: '#FFFFFF', outline: '#000000' })
  })

  test('keeps text and personas legible on white', () => {
    for (const name of ['ink', 'ink2', 'ink3', 'pain', 'warn', 'gain', 'accent', 'believed'] as const) {
      expect(contrastRatio(theme.color[name], '#FFFFFF'), name).toBeGreaterThanOrEqual(4.5)
    }
    for (const look of theme.personas) expect(contrastRatio(look.color, '#FFFFFF'), look.name).toBeGreaterThanOrEqual(4.5)
  })
})

test('slots start again after the last', () => {
  const theme = themeOf('light')
  expect(stageColors(theme, 8)).toBe(stageColors(theme, 0))
  expect(personaLook(theme, 7).name).toBe('blue')
})

test('the level of detail follows the zoom', () => {
  expect([2, 0.75, 0.74, 0.45, 0.44, 0.15, 0.1].map(levelOfDetailAt)).toEqual([
    'full',
    'full',
    'text',
    'text',
    'overview',
    'overview',
    'blocks'
  ])
})
