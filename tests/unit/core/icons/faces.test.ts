import { describe, expect, test } from 'vitest'
import { axisFacePaths, faceLevel, facePaths } from '#core/icons/faces.ts'

/** How far the middle of the mouth hangs below its ends: positive is a smile. */
function smile(score: number): number {
  const [, ends = '', control = ''] = /^M\S+ (\S+)Q0 (\S+) /u.exec(facePaths(score).mouth) ?? []
  return (Number(control) - Number(ends)) / 2
}

describe('facePaths', () => {
  test('smiles more with every higher score', () => {
    const smiles = [-2, -1.6, -1, -0.4, 0, 0.4, 1, 1.6, 2].map(smile)
    expect(smiles).toEqual([...smiles].sort((a, b) => a - b))
    expect(new Set(smiles).size).toBe(9)
    expect(smile(0)).toBe(0)
  })

  test('clamps scores beyond the scale', () => {
    expect(facePaths(7)).toEqual(facePaths(2))
    expect(facePaths(-7)).toEqual(facePaths(-2))
  })

  test('has two eyes, left and right alike', () => {
    expect(facePaths(1).eyes).toHaveLength(2)
  })
})

test('faceLevel is the nearest of five', () => {
  expect([-9, -2, -1.4, -0.4, 0.4, 0.6, 1.6].map(faceLevel)).toEqual([-2, -2, -1, 0, 0, 1, 2])
})

test('the five axis faces differ, and only the angry one has brows', () => {
  const faces = ([-2, -1, 0, 1, 2] as const).map(axisFacePaths)
  expect(new Set(faces.map((paths) => paths.join())).size).toBe(5)
  expect(faces.map((paths) => paths.length)).toEqual([6, 4, 4, 4, 4])
})
