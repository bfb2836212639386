import type { MapDescription } from '../mapDescription.ts'

const supports: readonly (readonly [outer: string, inner: string])[] = [
  ['trust', 'checks'],
  ['trust', 'pays'],
  ['trust', 'asks'],
  ['heard', 'complains'],
  ['heard', 'asks'],
  ['quick', 'asks'],
  ['checks', 'billSms'],
  ['checks', 'appDetails'],
  ['checks', 'helpSite'],
  ['complains', 'hotline'],
  ['complains', 'agent'],
  ['complains', 'paperForm'],
  ['complains', 'byHand'],
  ['asks', 'followUp'],
  ['checks', 'oldSms'],
  ['checks', 'colleagues'],
  ['checks', 'facebook'],
  ['checks', 'namedInternally'],
  ['checks', 'catalogue'],
  ['complains', 'noPriority'],
  ['complains', 'voiceMenu'],
  ['asks', 'appRefund'],
  ['asks', 'twoApprovals'],
  ['asks', 'inHisBreak'],
  ['pays', 'appDetails'],
  ['billSms', 'waves'],
  ['appDetails', 'waves'],
  ['hotline', 'rule'],
  ['hotline', 'afterClose'],
  ['agent', 'rule'],
  ['followUp', 'within48'],
  ['waves', 'billing'],
  ['waves', 'smsGateway'],
  ['rule', 'crm'],
  ['rule', 'mailbox'],
  ['within48', 'crm'],
  ['afterClose', 'billingAgain']
]

/** What rests on what in the sample, from the outside in; the names are those of its cards in either language. */
export const billSupports: NonNullable<MapDescription['links']> = supports.map(([from, to]) => ({ from, to, kind: 'dependsOn' }))
