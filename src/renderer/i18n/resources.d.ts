import type { words } from './words/en.ts'
import type { words as later } from './words/enLater.ts'

type First = typeof words
type Later = typeof later

/** All words of the page; some namespaces have words of both kinds. */
type Resources = { [Name in keyof (First & Later)]: Part<First, Name> & Part<Later, Name> }
type Part<Words, Name> = Name extends keyof Words ? Words[Name] : unknown

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Every namespace: keys are always written with theirs, such as `common:close`. */
    defaultNS: ['common', ...(keyof Resources)[]]
    resources: Resources
  }
}
