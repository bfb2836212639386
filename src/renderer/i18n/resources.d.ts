import type { words } from './words/en.ts'

type Resources = typeof words

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Every namespace: keys are always written with theirs, such as `common:close`. */
    defaultNS: ['common', ...(keyof Resources)[]]
    resources: Resources
  }
}
