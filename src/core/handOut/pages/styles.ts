import { axisFacePaths, faceLevel } from '../../icons/faces.ts'
import type { IconName } from '../../icons/icons.ts'
import { icon, strokedPaths } from '../../scene/icon.ts'
import type { Theme } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import type { Sign } from './setText.ts'

/** Styles of paragraphs on pages of views. */
export const styles = {
  plain: type.card,
  strong: { ...type.card, weight: 600 },
  meta: { ...type.meta, weight: 400 },
  note: type.meta,
  body: type.body,
  h2: type.h2,
  h1: type.h1
} as const

/** An icon before a paragraph. */
export function iconSign(name: IconName, color: string, size = 14, gap = 6): Sign {
  return { width: size + gap, draw: (x, middle) => [icon(name, x, middle - size / 2, size, color)] }
}

/** The face of a feeling before a paragraph. */
export function faceSign(score: number, theme: Theme, size = 20): Sign {
  const level = faceLevel(score)
  const color = level < 0 ? theme.color.pain : level > 0 ? theme.color.gain : theme.color.ink2
  return {
    width: size + 8,
    draw: (x, middle) => [strokedPaths(`axis ${level}`, () => axisFacePaths(level), x, middle - size / 2, size, color)]
  }
}

/** Words of a feeling, such as `annoyed`, as `domain:feeling` names them. */
export function feelingKey(score: number): string {
  const word = (['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const)[faceLevel(score) + 2]
  return `domain:feeling.${word ?? 'neutral'}`
}
