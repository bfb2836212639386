import type { messages } from '#contract/messages/messages.ts'

type Resources = (typeof messages)['en']

declare module 'i18next' {
  interface CustomTypeOptions {
    /** Every namespace: keys are always written with theirs, such as `common:close`. */
    defaultNS: ['common', ...(keyof Resources)[]]
    resources: Resources
  }
}
