// The words that the page shows. In the bundle this stands in for i18next and react-i18next, whose types check every key but whose code
// is a hundred times this for what the page asks of it: a key, values, one or many, another language at once.
import { useState, useSyncExternalStore } from 'react'
import { formatMessage } from '#contract/messages/formatMessage.ts'

/** Words by namespace; within one, by a path of keys. */
export type Words = Readonly<Record<string, unknown>>

interface Translation {
  /**
   * The words at `namespace:path.to.key`; with a `count`, those for so many. A key without words stays visible, unless words are still to
   * come: then nothing is shown, and whoever asked is drawn anew when they are there.
   */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly i18n: { readonly language: string }
}

interface Shown {
  readonly language: string
  readonly words: Words
  /** Whether no more words of this language are to come. */
  readonly isWhole: boolean
  /** Done to every text. */
  readonly finish: (text: string) => string
}

let shown: Shown = { language: 'en', words: {}, isWhole: true, finish: (text) => text }
const listeners = new Set<() => void>()

/** Shows these words everywhere at once. */
export function showWords(next: Shown): void {
  shown = next
  for (const listener of [...listeners]) listener()
}

/** The language that is shown. */
export function shownLanguage(): string {
  return shown.language
}

/** The words of the page; the component is drawn anew when they change. */
export function useTranslation(): Translation {
  const [read] = useState(createReader)
  return useSyncExternalStore(subscribe, read)
}

/** Gives one component its translation: the same one until another language is shown, or words come that it had asked for before. */
function createReader(): () => Translation {
  let given: { readonly of: Shown; readonly translation: Translation } | undefined
  let isWaiting = false
  const onMissing = () => {
    isWaiting = true
  }
  return () => {
    if (given === undefined || given.of.language !== shown.language || (isWaiting && given.of !== shown)) {
      isWaiting = false
      given = { of: shown, translation: { t: translate(shown.language, onMissing), i18n: { language: shown.language } } }
    }
    return given.translation
  }
}

function translate(language: string, onMissing: () => void): Translation['t'] {
  let plural: Intl.PluralRules | undefined
  const counted = (key: string, count: unknown): string | undefined => {
    if (typeof count !== 'number') return undefined
    plural ??= new Intl.PluralRules(language)
    return find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`)
  }
  return (key, values = {}) => {
    const words = counted(key, values['count']) ?? find(key)
    if (words === undefined && !shown.isWhole) {
      onMissing()
      return ''
    }
    return shown.finish(formatMessage(words ?? key, values))
  }
}

function find(key: string): string | undefined {
  const [namespace = '', path = ''] = key.includes(':') ? key.split(':', 2) : ['common', key]
  let found: unknown = shown.words[namespace]
  for (const part of path.split('.')) {
    found = typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? (found as Words)[part] : undefined
  }
  return typeof found === 'string' ? found : undefined
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
