import type { FeelingKind } from '../../model/feelingKind.ts'
import type { LaneKind } from '../../model/lane.ts'
import { foldText } from '../../text/fold.ts'
import { laneKindOf } from './laneWords.ts'
import { scales, feelingScales, type FeelingScale } from './scales.ts'

/** What the words in front of a row say. */
export interface LaneName {
  /** The name of the lane itself: without persona, kind of curve and scale, where they are set apart by ` · `. */
  readonly title: string
  readonly kind: LaneKind | null
  /** Whose feelings they are; null where it is not said, or where they are no feelings. */
  readonly persona: string | null
  readonly feelingKind: FeelingKind
  /** The scale of numbers, where it is said: `(1–5)`. */
  readonly scale: FeelingScale | null
}

/** What people call a curve that is not as it is lived, folded. */
const feelingKindWords: readonly (readonly [string, FeelingKind])[] = [
  ['as lived', 'lived'],
  ['nhu trai qua', 'lived'],
  ['as believed', 'believed'],
  ['believed', 'believed'],
  ['nhu ta tuong', 'believed'],
  ['as intended', 'intended'],
  ['intended', 'intended'],
  ['nhu mong muon', 'intended']
]

/** Reads the words in front of a row: `Feeling · Lan · as believed (−2 … +2)`, `Emotions (Minh)`, `Journey log [Doing]`, `Pain points`. */
export function laneNameOf(label: string): LaneName {
  const { rest, scale } = withoutScale(label)
  const [first = '', ...more] = rest.split(' · ')
  const named = withoutKind(first)
  const kind = named.kind ?? laneKindOf(named.title)
  if (kind !== 'emotion') {
    const whole = withoutKind(label)
    return { title: whole.title, kind: whole.kind ?? laneKindOf(whole.title), persona: null, feelingKind: 'lived', scale }
  }
  const last = more.length > 1 ? feelingKindOf(more.at(-1) ?? '') : null
  const persona = (last ? more.slice(0, -1) : more).join(' · ').trim()
  if (persona !== '') return { title: named.title, kind, persona, feelingKind: last ?? 'lived', scale }
  return { title: withoutKind(label).title, kind, persona: whoseFeelings(rest), feelingKind: 'lived', scale }
}

/** The name of a lane of feelings without whose they are: `Emotions (Minh)` and `Emotions – Lan` are of one lane. */
export function withoutPersona(title: string): string {
  return withoutScale(title)
    .rest.replace(/\s*\([^()]*\)\s*$|\s[–—:-]\s*.+$|:\s+.+$/, '')
    .trim()
}

function withoutScale(label: string): { readonly rest: string; readonly scale: FeelingScale | null } {
  const found = /\s*[([]\s*([+−–-]?\d{1,3})\s*(?:…|\.{2,3}|–|—|-|−|to|đến|:|\/|tới)\s*([+−-]?\d{1,3})\s*[)\]]\s*$/u.exec(label)
  if (!found) return { rest: label, scale: null }
  const ends = [found[1] ?? '', found[2] ?? ''].map((text) => Number(text.replace(/[−–]/, '-')))
  const scale = feelingScales.find((name) => scales[name][0] === ends[0] && scales[name][1] === ends[1]) ?? null
  return scale === null ? { rest: label, scale } : { rest: label.slice(0, found.index), scale }
}

/** `Journey log [Doing]`: the words in brackets say the kind, as long as they say nothing else. */
function withoutKind(name: string): { readonly title: string; readonly kind: LaneKind | null } {
  const found = /^(.*\S)\s+\[([^[\]]{2,60})\]$/u.exec(name.trim())
  const kind = found ? kindNamed(found[2] ?? '') : null
  return found && kind ? { title: (found[1] ?? '').trim(), kind } : { title: name.trim(), kind: null }
}

function kindNamed(words: string): LaneKind | null {
  return /^(?:text|van ban)$/.test(foldText(words)) ? 'text' : laneKindOf(words)
}

function feelingKindOf(words: string): FeelingKind | null {
  const plain = foldText(words.trim())
  return feelingKindWords.find(([word]) => word === plain)?.[1] ?? null
}

/** `Feelings (Lan)`, `Emotion – Minh`: whose they are. */
function whoseFeelings(title: string): string | null {
  const found = /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? /\s[–—:-]\s*(.+)$/.exec(title)?.[1] ?? /:\s+(.+)$/.exec(title)?.[1]
  // A scale or a hint in brackets is nobody's name.
  return found !== undefined && !/\d|%|score|scale|level|curve|điểm|thang/iu.test(found) ? found.trim() : null
}
