// The map of the pictures: two personas, five stages, nine steps, eight lanes and a line of visibility.
import { newCard, type Card, type Certainty, type Channel, type Control } from '#core/model/card.ts'
import { allRecords, documentOf, type JourneyDocument } from '#core/model/document.ts'
import { newEmotionPoint } from '#core/model/emotionPoint.ts'
import { newLane, type LaneKind } from '#core/model/lane.ts'
import { newLink } from '#core/model/link.ts'
import { newMap } from '#core/model/map.ts'
import { freshOrderKeys } from '#core/model/orderKey.ts'
import { newPersona } from '#core/model/persona.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'

type Fields = Partial<Pick<Card, 'channel' | 'control' | 'owner' | 'personaId' | 'color' | 'span'>>
type Entry = readonly [step: number, text: string, certainty: Certainty, fields?: Fields]

const stages: readonly (readonly [string, readonly string[]])[] = [
  ['Notice', ['Get the bill by SMS', 'Compare with last month']],
  ['Understand', ['Open the app for details', 'Search for the charge']],
  ['Contact', ['Call the hotline', 'Explain it all again']],
  ['Resolve', ['Wait for the check', 'See the refund']],
  ['Trust again', ['Hear back from Minh']]
]

const A = 'assumption'
const E = 'evidence'
const V = 'validated'
const tile = (step: number, text: string, channel: Channel, control: Control = 'controlled', certainty: Certainty = E): Entry => [
  step,
  text,
  certainty,
  { channel, control }
]

const lanes: readonly (readonly [LaneKind, string, readonly Entry[]])[] = [
  [
    'doing',
    'Doing',
    [
      [1, 'Reads the SMS on the bus to work: 486,000 ₫', E],
      [2, 'Scrolls up to last month’s SMS to compare', E],
      [3, 'Logs in; the OTP arrives at the third try', E],
      [4, 'Looks up the code “VAS-0931” in a Facebook group', A],
      [5, 'Calls 9090, presses four menus, waits 14 minutes', E],
      [6, 'Tells the whole story to Minh, the second agent', V],
      [7, 'Five days without a word', E],
      [8, 'Sees 238,000 ₫ back in the app', E],
      [9, 'Takes a short call: “Is everything right now?”', V]
    ]
  ],
  [
    'thinking',
    'Thinking',
    [
      [1, '“That’s twice what I usually pay.”', V],
      [2, 'Did I press something by mistake?', A],
      [3, '“Where does it say what this is for?”', E],
      [4, '“Others lost money to this too.”', E],
      [5, '“If they can’t tell me, I’ll switch.”', V],
      [6, '“Why can’t he see what I already said?”', E],
      [7, '“Have they forgotten me?”', E],
      [8, 'Good, but it cost me five hours', A],
      [9, '“He remembered my case.”', V]
    ]
  ],
  ['emotion', 'Feeling', []],
  [
    'touchpoints',
    'Touchpoints',
    [
      tile(1, 'Bill SMS', 'sms'),
      tile(2, 'Old SMS', 'sms'),
      tile(2, 'Colleagues', 'wordOfMouth', 'uncontrolled'),
      tile(3, 'App: bill details', 'app'),
      tile(4, 'Facebook group', 'social', 'uncontrolled'),
      tile(4, 'Help page', 'website'),
      tile(5, 'Hotline 9090', 'callCentre'),
      tile(6, 'Minh, agent', 'person'),
      tile(8, 'App: refund', 'app'),
      tile(9, 'Follow-up call', 'callCentre')
    ]
  ],
  [
    'pains',
    'Pains',
    [
      [1, 'A total, but no reason for the rise', E],
      [3, 'Charges are codes nobody understands', E],
      [4, 'The help page does not know the code', E],
      [5, '14 minutes on hold at month’s end', E],
      [6, 'Agents jump between three screens', V],
      [7, 'No case number, no date', E],
      [8, 'A refund without an apology', A]
    ]
  ],
  [
    'opportunities',
    'Opportunities',
    [
      [1, 'Say the cause in the bill: “+2 data packs”', A],
      [3, 'Plain names for every charge', A],
      [4, 'Answer in the group within the hour', A],
      [5, 'Call back within 10 minutes', A],
      [6, 'One screen: bill, app, calls', A],
      [7, 'Case number and date by SMS', A],
      [8, 'Refund under 300,000 ₫ at once', A],
      [9, 'Make the call-back routine', A]
    ]
  ],
  ['lineOfVisibility', 'Line of visibility', []],
  [
    'backstage',
    'Backstage',
    [
      [1, 'Billing run on the 3rd', E, { owner: 'Finance' }],
      [3, 'Packs named for internal use', E, { owner: 'Product' }],
      [4, 'Only tagged posts are seen', E, { owner: 'Marketing' }],
      [5, 'No priority for bill disputes', E, { owner: 'Call centre' }],
      [6, 'Case copied onto a paper form', V, { owner: 'Call centre' }],
      [7, 'Charges checked by hand', E, { owner: 'Finance' }],
      [8, 'Two approvals per refund', E, { owner: 'Finance' }],
      [9, 'Done in his break, not measured', V, { owner: 'Call centre', personaId: 'minh' }]
    ]
  ],
  [
    'systems',
    'Systems',
    [
      [1, 'Billing engine', E],
      [2, 'SMS gateway', E],
      [3, 'Product catalogue', E],
      [4, 'Social listening', A],
      [5, 'Voice menu (IVR)', E],
      [6, 'CRM', E],
      [7, 'Ticket mailbox', E],
      [8, 'Billing engine', E]
    ]
  ]
]

const feelings: Readonly<Record<string, readonly (readonly [step: number, score: number, certainty: Certainty])[]>> = {
  lan: [
    [1, 0.2, E],
    [2, -0.7, V],
    [3, -0.9, A],
    [4, -1.3, E],
    [5, -2, V],
    [6, -1.6, E],
    [7, -1.3, E],
    [8, 0.7, E],
    [9, 1.6, V]
  ],
  minh: [
    [5, -0.2, E],
    [6, -1, E],
    [7, -0.5, E],
    [8, 0.3, E],
    [9, 1.2, E]
  ]
}

/** The document, the same every time. */
export function billDocument(): JourneyDocument {
  const records: JourneyRecord[] = [
    {
      ...newMap('bill', 'A bill that doesn’t add up'),
      description: 'How Chị Lan finds 238,000 ₫ too much on her phone bill, and what it takes until she trusts it again.'
    },
    { ...newPersona('lan', 'Chị Lan', 0, 'a0'), summary: '34, customer', quote: 'I don’t mind paying. I mind not knowing.' },
    { ...newPersona('minh', 'Minh', 1, 'a1'), summary: '26, call-centre agent', quote: 'I apologise for things I can’t see.' }
  ]
  const stageKeys = freshOrderKeys(stages.length)
  let number = 0
  stages.forEach(([title, steps], index) => {
    records.push(newStage(`stage${index + 1}`, title, stageKeys[index] ?? ''))
    const keys = freshOrderKeys(steps.length)
    steps.forEach((step, position) => {
      number += 1
      records.push({ ...newStep(`step${number}`, `stage${index + 1}`, step, keys[position] ?? ''), momentOfTruth: number === 5 })
    })
  })
  const laneKeys = freshOrderKeys(lanes.length)
  lanes.forEach(([kind, title, entries], index) => {
    records.push(newLane(kind, kind, title, laneKeys[index] ?? ''))
    const keys = freshOrderKeys(entries.length)
    entries.forEach(([step, text, certainty, fields], position) => {
      const id = `${kind}-${position + 1}`
      records.push({ ...newCard(id, kind, `step${step}`, text, keys[position] ?? ''), certainty, ...fields })
    })
  })
  for (const [personaId, points] of Object.entries(feelings)) {
    for (const [step, score, certainty] of points) {
      const place = { laneId: 'emotion', stepId: `step${step}`, personaId }
      records.push({ ...newEmotionPoint(`${personaId}-${step}`, place, score), certainty })
    }
  }
  records.push({ ...newLink('again', 'doing-7', 'doing-5', 'loopsBack'), label: 'Calls again' })
  records.push(newLink('leads', 'pains-5', 'opportunities-5', 'leadsTo'))
  records.push(newLink('depends', 'backstage-2', 'backstage-5', 'dependsOn'))
  return documentOf(records)
}

/** Four steps of it with one of everything: small enough for a person to review what a change does to it. */
export function shortBillDocument(): JourneyDocument {
  const kept = new Set(['step3', 'step4', 'step5', 'step7', 'stage2', 'stage3', 'stage4'])
  const without = new Set(['thinking', 'opportunities'])
  const cards = new Set<string>()
  const records = [...allRecords(billDocument())].filter((record) => {
    if (record.type === 'stage' || record.type === 'step') return kept.has(record.id)
    if (record.type === 'lane') return !without.has(record.id)
    if (record.type !== 'card') return record.type !== 'emotionPoint' || kept.has(record.stepId)
    if (kept.has(record.stepId) && !without.has(record.laneId)) cards.add(record.id)
    return cards.has(record.id)
  })
  return documentOf(records.filter((record) => record.type !== 'link' || (cards.has(record.fromId) && cards.has(record.toId))))
}
