import { faceLevel, type FaceLevel } from '../../icons/faces.ts'
import { formatNumber } from '../../text/numberStyle.ts'
import type { Edition } from '../edition.ts'
import { textCell, type TableCell } from './tableCell.ts'

const names: Readonly<Record<FaceLevel, string>> = { [-2]: 'angry', [-1]: 'annoyed', 0: 'neutral', 1: 'pleased', 2: 'delighted' }

/** The word for a feeling, −2 to +2. */
export function feelingWord(score: number, { say }: Edition): string {
  return say(`domain:feeling.${names[faceLevel(score)]}`)
}

/**
 * A feeling, −2 to +2: a number that a spreadsheet shows with its word behind it; in words `1.5 (Pleased)`. Less than nothing has a true minus
 * sign: no spreadsheet takes it for a formula.
 */
export function feelingCell(score: number, edition: Edition): TableCell {
  const word = feelingWord(score, edition)
  const digits = Number.isInteger(score) ? '0' : Number.isInteger(Math.round(score * 100) / 10) ? '0.0' : '0.00'
  const format = `+${digits}" ${word}";-${digits}" ${word}";0" ${word}"`
  return { ...textCell(`${formatNumber(score, edition.words.metrics.numbers)} (${word})`), number: score, format, score }
}
