import type { GapDescription } from '../../gapDescription.ts'

/** The register of gaps of the sample, the widest first. */
export const billGaps: readonly GapDescription[] = [
  {
    kind: 'deliveredPerceived',
    text: 'We count a call as answered when the menu picks up; Chị Lan counts the fourteen minutes until a person does.',
    severity: 3,
    step: 5,
    cards: ['onHold']
  },
  {
    kind: 'departments',
    text: 'Call centre, Product and Finance each know a third of the case; nobody knows all of it.',
    severity: 3,
    step: 6,
    cards: ['screens']
  },
  {
    kind: 'wantedAssumed',
    text: 'We assume people want a detailed bill. They want one sentence that says why it rose.',
    severity: 2,
    step: 3,
    cards: ['codes']
  },
  {
    kind: 'promiseReality',
    text: '“Always at your side”, says the advertisement. Five days without a word, says the case.',
    severity: 2,
    step: 7
  },
  {
    kind: 'businessCustomer',
    text: 'The extra packs bring revenue this month and cost a customer of six years.',
    severity: 2
  },
  { kind: 'frontBack', text: 'Agents learn of a billing run from the queue that it causes.', severity: 1, step: 5, closed: true }
]
