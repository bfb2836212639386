import type { TouchpointReview } from '../../../model/touchpointReview.ts'

/** What a review of the sample's touchpoints found so far; some questions wait for the next meeting. */
export const billTouchpoints = {
  billSms: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    aim: 'effort',
    expects: 'The sum and why it changed',
    annoys: 'Only a total',
    think: '“I know what I pay for”',
    does: 'Pays without opening the app',
    feel: 'In control',
    brand: 'Plain and on her side',
    met: 'no',
    feeling: -1,
    improve: 'Say the cause in one line: “+2 data packs”',
    nextBestAction: 'Where the sum rises by a third, send the reason with it'
  },
  oldSms: { phase: 'during', medium: 'online', directness: 'direct', expects: 'Last month’s sum at a glance' },
  colleagues: { phase: 'during', medium: 'offline', directness: 'indirect', expects: 'An honest second opinion', feeling: 0 },
  appDetails: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    aim: 'effort',
    expects: 'Every charge in plain words',
    annoys: 'Codes nobody understands',
    think: '“I found it myself”',
    does: 'Switches off what she does not need',
    met: 'no',
    feeling: -1,
    improve: 'Plain names and the day on which each was bought'
  },
  facebook: {
    phase: 'during',
    medium: 'online',
    directness: 'indirect',
    expects: 'Somebody with the same problem',
    annoys: 'Rumours, old answers',
    feeling: -1
  },
  helpPage: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    expects: 'The code, in plain words',
    think: '“It was quick to find”',
    feeling: -1
  },
  hotline: {
    phase: 'during',
    medium: 'offline',
    directness: 'direct',
    aim: 'effort',
    expects: 'A person within two minutes',
    annoys: '14 minutes, four menus',
    think: '“They were waiting for me”',
    feel: 'Taken seriously',
    met: 'no',
    feeling: -2,
    improve: 'Call back within ten minutes at month’s end',
    nextBestAction: 'Bill dispute recognised: straight to a person'
  },
  minh: {
    phase: 'during',
    medium: 'offline',
    directness: 'direct',
    expects: 'He sees what I already said',
    annoys: 'Telling it all again',
    think: '“He believes me”',
    met: 'partly',
    feeling: -2
  },
  wait: { expects: 'A date and a number', annoys: 'Five days of silence', feeling: -1 },
  refund: { phase: 'after', medium: 'online', directness: 'direct', expects: 'The money and a sorry', feeling: 1 },
  followUp: {
    phase: 'after',
    medium: 'offline',
    directness: 'direct',
    aim: 'delight',
    expects: 'Nothing, and that is the point',
    think: '“He remembered my case”',
    feel: 'Looked after',
    met: 'yes',
    feeling: 2
  }
} as const satisfies Record<string, Partial<TouchpointReview>>
