import type { EvidenceDescription } from '../../evidenceDescription.ts'

/** What the sample rests on. The last piece is not tied yet: somebody still has to see what it is about. */
export const billEvidence: readonly EvidenceDescription[] = [
  {
    kind: 'interview',
    text: '“If they can’t tell me what it is, I’ll take my number elsewhere.”',
    source: 'Chị Lan',
    date: '2026-09-12',
    strength: 3,
    cards: ['call', 'onHold'],
    feelings: { lan: 5 }
  },
  {
    kind: 'analytics',
    text: '31 % of the calls between the 3rd and the 6th are about a charge that the caller cannot place.',
    source: 'Call reasons, hotline 9090',
    date: '2026-09-30',
    strength: 3,
    cards: ['noReason', 'onHold']
  },
  {
    kind: 'complaint',
    text: 'VAS-0931, 99,000 ₫. Even your own page does not say what that is.',
    source: 'Facebook group',
    date: '2026-09-05',
    strength: 1,
    cards: ['codes', 'helpPage']
  },
  {
    kind: 'observation',
    text: 'For one case Minh opened three screens and filled in a paper form; he typed the phone number four times.',
    source: 'Two shifts at his desk',
    date: '2026-09-17',
    strength: 2,
    cards: ['screens'],
    feelings: { minh: 6 },
    personas: ['minh']
  },
  {
    kind: 'survey',
    text: 'Of 40 who had complained, 2 knew by when they would hear back.',
    source: 'Call-back survey',
    date: '2026-09-25',
    strength: 2,
    cards: ['wait', 'noNumber'],
    feelings: { lan: 7 }
  },
  {
    kind: 'quote',
    text: 'The money came back. Nobody said sorry.',
    source: 'Chị Lan',
    date: '2026-10-08',
    strength: 1
  }
]
