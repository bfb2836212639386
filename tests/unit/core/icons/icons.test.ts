import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { iconTable } from '#core/icons/iconTable.generated.ts'
import { iconPaths, iconStroke, isIconName, type IconName } from '#core/icons/icons.ts'
import { logoParts } from '#core/icons/logo.ts'
import { iconNames } from '../../../../build/scripts/icon-names.ts'

const pathData = /^M[\dMmLlHhVvCcSsQqTtAaZz .,-]+$/iu

describe('the icon table', () => {
  test('has every icon that was asked for, once', () => {
    expect(Object.keys(iconTable)).toEqual([...iconNames].sort())
    expect(new Set(iconNames).size).toBe(iconNames.length)
  })

  test('holds path data only', () => {
    const odd = Object.keys(iconTable).filter((name) => {
      const paths = iconPaths(name as IconName)
      return paths.length === 0 || paths.some((path) => !pathData.test(path))
    })
    expect(odd).toEqual([])
  })

  test('has every icon that the sources name', () => {
    const missing = sources('src').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\biconPaths\('([a-z\d-]+)'\)/gu)]
        .map((match) => match[1] ?? '')
        .filter((name) => !isIconName(name))
    )
    expect(missing).toEqual([])
  })
})

test('holds no icon that nothing names: all of them are loaded before the first map', () => {
  const named = sources('src')
    .filter((file) => !file.includes('iconTable') && !file.includes('messages'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  expect(iconNames.filter((name) => !named.includes(`'${name}'`) && !named.includes(`"${name}"`))).toEqual([])
})

test('isIconName knows names and nothing from the prototype', () => {
  expect([isIconName('footprints'), isIconName('no-such-icon'), isIconName('toString')]).toEqual([true, false, false])
})

test('strokes are lighter from 20 px up', () => {
  expect([14, 18, 20, 24].map(iconStroke)).toEqual([2, 2, 1.75, 1.75])
})

test('the logo is two rings and an arrow in front', () => {
  expect(logoParts.map((part) => part.role)).toEqual(['ring', 'ring', 'arrow'])
  expect(logoParts.every((part) => pathData.test(part.path))).toBe(true)
})

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name))
}
