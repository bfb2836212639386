import type { LaneDescription } from '../../mapDescription.ts'

/** The layers around the map: what Chị Lan concludes, what she does, and what is agreed behind. Hidden on the map, shown from the outside in. */
export const billLayers: Readonly<Record<'experiences' | 'interactions' | 'procedures', LaneDescription>> = {
  experiences: {
    kind: 'experiences',
    title: 'Experiences',
    hidden: true,
    cells: [
      null,
      null,
      { text: 'I can trust my bill', name: 'trust' },
      null,
      null,
      { text: 'I was heard', name: 'heard' },
      { text: 'They are quick', name: 'quick' },
      'It was settled in one go',
      null
    ]
  },
  interactions: {
    kind: 'interactions',
    title: 'Interactions',
    hidden: true,
    cells: [
      null,
      null,
      { text: 'Checks the bill', name: 'checks' },
      null,
      { text: 'Complains about a charge', name: 'complains' },
      null,
      { text: 'Asks where it stands', name: 'asks' },
      null,
      { text: 'Pays the bill', name: 'pays' }
    ]
  },
  procedures: {
    kind: 'procedures',
    title: 'Procedures',
    hidden: true,
    cells: [
      { text: 'Bill in waves', name: 'waves', owner: 'Finance' },
      null,
      null,
      null,
      null,
      { text: 'Case hand-over rule', name: 'rule', owner: 'Call centre' },
      [
        { text: 'Call-back in 48 hours', name: 'within48', owner: 'Call centre' },
        { text: 'Stamp every form', owner: 'Finance' }
      ],
      { text: 'Refunds only after the monthly close', name: 'afterClose', owner: 'Finance', constraint: true },
      null
    ]
  }
}
