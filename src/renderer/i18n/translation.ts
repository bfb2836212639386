// The words that the page shows. In the bundle this stands in for i18next and react-i18next, whose types check every key but whose code
// is a hundred times this for what the page asks of it: a key, values, one or many, another language at once.
import { useSyncExternalStore } from 'react'
import { formatMessage } from '#contract/messages/formatMessage.ts'

/** Words by namespace; within one, by a path of keys. */
export type Words = Readonly<Record<string, unknown>>

interface Translation {
  /** The words at `namespace:path.to.key`; with a `count`, those for so many. A key without words stays visible. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string
  readonly i18n: { readonly language: string }
}

let current = translation('en', {}, (text) => text)
const listeners = new Set<() => void>()

/** Shows other words everywhere at once. `finish` is done to every text. */
export function showWords(language: string, words: Words, finish: (text: string) => string): void {
  current = translation(language, words, finish)
  for (const listener of [...listeners]) listener()
}

/** The language that is shown. */
export function shownLanguage(): string {
  return current.i18n.language
}

/** The words of the page; the component is drawn anew when they change. */
export function useTranslation(): Translation {
  return useSyncExternalStore(subscribe, () => current)
}

function translation(language: string, words: Words, finish: (text: string) => string): Translation {
  let plural: Intl.PluralRules | undefined
  const find = (key: string): string | undefined => {
    const [namespace = '', path = ''] = key.includes(':') ? key.split(':', 2) : ['common', key]
    let found: unknown = words[namespace]
    for (const part of path.split('.')) {
      found = typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? (found as Words)[part] : undefined
    }
    return typeof found === 'string' ? found : undefined
  }
  const counted = (key: string, count: unknown): string | undefined => {
    if (typeof count !== 'number') return undefined
    plural ??= new Intl.PluralRules(language)
    return find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`)
  }
  return {
    t: (key, values = {}) => finish(formatMessage(counted(key, values['count']) ?? find(key) ?? key, values)),
    i18n: { language }
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
