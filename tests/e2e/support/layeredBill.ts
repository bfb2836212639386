// The five layers behind a bill that does not add up, as a map to begin a test with.
import type { MapDescription } from '#core/samples/mapDescription.ts'

/** Four experiences, one of them with nothing beneath; a constraint; two things that serve nobody; a CRM on which most rests. */
export const layeredBill: MapDescription = {
  title: 'Layers of a bill',
  description: '',
  state: 'current',
  personas: { lan: { name: 'Lan', kind: 'customer' } },
  stages: [
    { title: 'Notice', steps: ['Get the bill', 'Compare'] },
    { title: 'Resolve', steps: ['Complain', 'Hear back'] }
  ],
  lanes: [
    {
      kind: 'experiences',
      title: 'Experiences',
      cells: [
        { text: 'I was heard', name: 'heard' },
        'It was settled in one go',
        { text: 'I can trust my bill', name: 'trust' },
        { text: 'They are quick', name: 'quick' }
      ]
    },
    {
      kind: 'interactions',
      title: 'Interactions',
      cells: [
        { text: 'Checks the bill', name: 'checks' },
        { text: 'Complains about a charge', name: 'complains' },
        { text: 'Asks where it stands', name: 'asks' },
        { text: 'Pays the bill', name: 'pays' }
      ]
    },
    {
      kind: 'touchpoints',
      title: 'Touchpoints',
      cells: [
        { text: 'Bill details', name: 'details', channel: 'app' },
        { text: 'Hotline 9090', name: 'hotline', channel: 'callCentre' },
        [
          { text: 'Follow-up call', name: 'followUp', channel: 'callCentre' },
          { text: 'Status page', name: 'status', channel: 'website' }
        ],
        { text: 'Shop counter', name: 'shop', channel: 'shop' }
      ]
    },
    { kind: 'lineOfVisibility', title: 'Line of visibility' },
    {
      kind: 'procedures',
      title: 'Procedures',
      cells: [
        { text: 'Bill in waves', name: 'waves', owner: 'Finance' },
        { text: 'Case hand-over rule', name: 'rule', owner: 'Call centre' },
        [
          { text: 'Two approvals per refund', name: 'approvals', owner: 'Finance', constraint: true },
          { text: 'Call-back in 48 hours', name: 'callBack', owner: 'Call centre' }
        ],
        { text: 'Stamp every form', owner: 'Finance' }
      ]
    },
    {
      kind: 'systems',
      title: 'Systems',
      cells: [
        { text: 'Billing engine', name: 'billing' },
        { text: 'CRM', name: 'crm' },
        [{ text: 'Ticket mailbox', name: 'mailbox' }, 'Paper archive'],
        { text: 'Voice menu', name: 'voice' }
      ]
    }
  ],
  links: [
    ['heard', 'complains'],
    ['heard', 'asks'],
    ['trust', 'checks'],
    ['trust', 'pays'],
    ['quick', 'asks'],
    ['checks', 'details'],
    ['complains', 'hotline'],
    ['asks', 'followUp'],
    ['pays', 'details'],
    ['pays', 'shop'],
    ['details', 'waves'],
    ['hotline', 'rule'],
    ['hotline', 'approvals'],
    ['followUp', 'callBack'],
    ['status', 'callBack'],
    ['shop', 'voice'],
    ['waves', 'billing'],
    ['rule', 'crm'],
    ['rule', 'mailbox'],
    ['callBack', 'crm']
  ].map(([from = '', to = '']) => ({ from, to, kind: 'dependsOn' as const }))
}
