import { faceLevel } from '../../icons/faces.ts'
import { foldText } from '../../text/fold.ts'
import { feelingEmoji, feelingWords } from './feelingWords.ts'
import { isEmptyMark } from './cellTexts.ts'
import { scales, type FeelingScale } from './scales.ts'
import { roundScore } from '../../commands/emotionCommands.ts'

/** What a cell says of a feeling. `words`: what is left to be kept beside the score. */
export type Feeling =
  | { readonly kind: 'none' }
  /** A number whose scale the other cells tell, or that says it itself (`4/5`). */
  | { readonly kind: 'number'; readonly value: number; readonly top: number | null; readonly words: string }
  /** −2…+2, taken from words or emoji. `isChange`: it goes from one feeling to another, and this is the last. */
  | { readonly kind: 'score'; readonly score: number; readonly isChange: boolean; readonly words: string }
  | { readonly kind: 'unknown'; readonly words: string }

/** What a cell of a feeling lane says: a number, known words or emoji (their mean), a change (its end), or something unknown. */
export function readFeeling(text: string): Feeling {
  if (isEmptyMark(text)) return { kind: 'none' }
  const words = text.trim()
  const number = numberIn(words) ?? numberWithWord(words)
  if (number) return number
  const parts = words.split(/\s*(?:→|⟶|➔|➜|➡️?|⇒|=>|-+>|>{1,2}|⏩)\s*/u).filter((part) => part !== '')
  const scores = parts.map(scoreOf)
  const last = scores.at(-1) ?? null
  if (parts.length > 1 && scores.some((score) => score !== null)) {
    const end = last ?? scores.findLast((score) => score !== null) ?? 0
    return { kind: 'score', score: end, isChange: true, words }
  }
  return last === null ? { kind: 'unknown', words } : { kind: 'score', score: last, isChange: false, words }
}

/** Our own words for the five feelings, folded, by their score: beside a number that says the same they add nothing. */
const ownWords: Readonly<Record<string, number>> = {
  angry: -2,
  annoyed: -1,
  neutral: 0,
  pleased: 1,
  delighted: 2,
  'tuc gian': -2,
  'kho chiu': -1,
  'binh thuong': 0,
  'hai long': 1,
  'vui thich': 2
}

/** Whether words beside a score, −2 to +2, only say the same again. */
export function saysTheSame(words: string, score: number): boolean {
  return ownWords[foldText(words.trim())] === faceLevel(score)
}

/** `+1.5 Pleased`, as a spreadsheet shows a score that was exported. */
function numberWithWord(text: string): Feeling | null {
  const found = /^([+\-−–]?\d{1,3}(?:[.,]\d{1,2})?)\s+(\p{L}[\p{L} ]{2,20})$/u.exec(text)
  if (!found || !Object.hasOwn(ownWords, foldText(found[2] ?? ''))) return null
  const value = Number((found[1] ?? '').replace(/[−–]/, '-').replace(',', '.'))
  return { kind: 'number', value, top: null, words: found[2] ?? '' }
}

/**
 * The scale of the numbers of a lane: the narrowest one that holds them all. `isSure` is false where another would do as well
 * (`1, 2, 1` may be out of five or out of ±2).
 */
export function scaleOf(numbers: readonly number[]): { readonly scale: FeelingScale; readonly isSure: boolean } {
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const holds = (name: FeelingScale) => scales[name][0] <= low && high <= scales[name][1]
  const pick = (names: readonly FeelingScale[]) => names.find(holds)
  if (low < 0) {
    const isFine = numbers.some((number) => !Number.isInteger(number)) && Math.max(-low, high) <= 1
    const scale = pick(['plusMinusOne', 'plusMinusTwo', 'plusMinusThree', 'plusMinusFive', 'plusMinusTen', 'plusMinusHundred'])
    // −1, 0 and 1 alone may be all that was used of −2…+2.
    if (scale === 'plusMinusOne') return { scale, isSure: isFine }
    return {
      scale: scale ?? 'plusMinusHundred',
      isSure: scale === 'plusMinusTwo' || Math.max(-low, high) >= scales[scale ?? 'plusMinusHundred'][1]
    }
  }
  const scale = low >= 1 ? pick(['oneToFive', 'oneToTen', 'zeroToHundred']) : pick(['zeroToFive', 'zeroToTen', 'zeroToHundred'])
  const found = scale ?? 'zeroToHundred'
  return { scale: found, isSure: found === 'oneToFive' ? high >= 3 : low >= 1 || high > 5 }
}

/** Where a number of a scale lies between −2 and +2; beyond its ends, at the nearest end. */
export function scoreOn(scale: readonly [number, number], value: number): number {
  const [low, high] = scale
  return roundScore(((value - low) / (high - low)) * 4 - 2)
}

/** The score, −2 to +2, of a number that says its own top (`4/5`, `80%`), or else stands on a scale. */
export function scoreOfNumber({ value, top }: { readonly value: number; readonly top: number | null }, scale: FeelingScale): number {
  if (top === null) return scoreOn(scales[scale], value)
  return scoreOn(top === 5 || top === 10 ? [1, top] : [0, Math.max(1, top)], value)
}

const numberPattern =
  /^[(\s]*([+\-−–]?\d{1,3}(?:[.,]\d{1,2})?)\s*(?:(?:\/|of|trên|out of)\s*(\d{1,3})|(%|★|⭐|điểm|points?|pts?))?[)\s]*(?:[:–—-]\s+(.*)|\((.*)\))?$/isu

function numberIn(text: string): Feeling | null {
  const stars = /^([★⭐]️?)+[☆]*$/u.exec(text.replace(/\s/g, ''))
  if (stars) {
    const full = [...text].filter((character) => character === '★' || character === '⭐').length
    return full <= 5 ? { kind: 'number', value: full, top: 5, words: '' } : null
  }
  const match = numberPattern.exec(text.slice(0, 400))
  if (!match) return null
  const value = Number((match[1] ?? '').replace(/[−–]/, '-').replace(',', '.'))
  const top = match[2] === undefined ? (match[3] === '%' ? 100 : null) : Number(match[2])
  return { kind: 'number', value, top: top !== null && top > 0 ? top : null, words: (match[4] ?? match[5] ?? '').trim() }
}

const scoreByWord = new Map(
  Object.entries(feelingWords).flatMap(([score, list]) => list.map((word) => [foldText(word), Number(score)] as const))
)
const scoreByEmoji = new Map(
  Object.entries(feelingEmoji).flatMap(([score, all]) => [...all].map((emoji) => [emoji, Number(score)] as const))
)
const longestWord = 4

/** The mean of the emoji of a text, or else of the feelings it names; null where it names none. */
function scoreOf(text: string): number | null {
  const emoji = [...text.slice(0, 2000)].flatMap((character) => scoreByEmoji.get(character) ?? [])
  if (emoji.length > 0) return mean(emoji)
  const named = namedFeelings(text.slice(0, 2000))
  return named.length > 0 ? mean(named) : null
}

const negations = new Set(['not', 'no', 'isnt', 'never', 'khong', 'chua', 'chang', 'less'])
const weakeners = new Set(['slightly', 'somewhat', 'bit', 'little', 'hoi', 'kha'])

function namedFeelings(text: string): number[] {
  const folded = foldText(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).replace(/['’]/g, '')
  const tokens = folded.split(/[^\p{L}\p{N}-]+/u).filter((token) => token !== '')
  const found: number[] = []
  for (let at = 0; at < tokens.length;) {
    const length = Math.min(longestWord, tokens.length - at)
    const size = Array.from({ length }, (_, less) => length - less).find((count) => scoreByWord.has(tokens.slice(at, at + count).join(' ')))
    if (size === undefined) {
      at += 1
      continue
    }
    const score = scoreByWord.get(tokens.slice(at, at + size).join(' ')) ?? 0
    const before = tokens[at - 1] ?? ''
    found.push(negations.has(before) ? (score > 0 ? -1 : score < 0 ? 0 : 0) : weakeners.has(before) ? score / 2 : score)
    at += size
  }
  if (found.length > 0) return found
  // Scripts that set no blanks between words.
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)) return []
  return [...scoreByWord].filter(([word]) => /[^\p{Script=Latin}\s-]/u.test(word) && folded.includes(word)).map(([, score]) => score)
}

function mean(scores: readonly number[]): number {
  return roundScore(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}
