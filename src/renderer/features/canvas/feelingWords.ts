// A feeling in words and as a number.
import { faceLevel } from '#core/icons/faces.ts'
import { formatScore } from '../../i18n/format.ts'
import { languageOf } from '../../i18n/i18n.ts'
import { shownLanguage } from '../../i18n/translation.ts'

/** Key of the word for a score under `domain:feeling`. */
export function feelingWord(score: number): 'angry' | 'annoyed' | 'neutral' | 'pleased' | 'delighted' {
  const words = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const
  return words[faceLevel(score) + 2] ?? 'neutral'
}

/** A score with its sign, as the language writes it: +1, 0, −1.8. */
export function signed(score: number): string {
  return formatScore(score, languageOf(shownLanguage()))
}
