import { billEvidence } from './billEvidence.ts'
import { billGaps } from './billGaps.ts'
import { billSupports } from '../billSupports.ts'
import { billLayers } from './billLayers.ts'
import { billPractice } from './billPractice.ts'
import { billTouchpoints } from './billTouchpoints.ts'
import type { CardDescription, MapDescription, PointDescription } from '../../mapDescription.ts'

const seen = (text: string, more: object = {}): CardDescription => ({ text, sure: 'evidence', ...more })
const sealed = (text: string, more: object = {}): CardDescription => ({ text, sure: 'validated', ...more })
const lived = (score: number, quote = ''): PointDescription => ({ score, quote, sure: 'evidence' })

/** The finished sample: a mobile-phone customer whose bill is wrong, and the agent who has to explain it. */
export const bill: MapDescription = {
  title: 'A bill that doesn’t add up',
  description: 'How Chị Lan finds 238,000 ₫ too much on her phone bill, and what it takes until she trusts it again.',
  state: 'current',
  personas: {
    lan: {
      name: 'Chị Lan',
      kind: 'customer',
      summary: '34, office clerk, on the same plan for six years',
      quote: 'I don’t mind paying. I mind not knowing.',
      goals: 'Know each month what she pays and why\nSort it out without taking time off',
      needs: 'A reason in plain words\nOne person who stays with the case',
      pains: 'Codes that mean nothing\nTelling the story again and again',
      motivations: 'Fairness; her household runs on a fixed budget',
      context: 'Reads messages on the bus, calls in the lunch break, pays through her bank’s app.'
    },
    minh: {
      name: 'Minh',
      kind: 'employee',
      summary: '26, call-centre agent, second year',
      quote: 'I apologise for things I can’t see.',
      goals: 'Close the case while the customer is on the line',
      needs: 'Bill, app and call history on one screen',
      pains: 'Three systems, eight minutes, a target on the wall',
      motivations: 'Being thanked by name',
      context: 'Forty calls a shift; the first week of the month is the worst.'
    }
  },
  stages: [
    { title: 'Notice', steps: [{ title: 'Get the bill by SMS', aim: 'effort' }, 'Compare with last month'] },
    { title: 'Understand', steps: ['Open the app for details', { title: 'Search for the charge', aim: 'effort' }] },
    { title: 'Contact', steps: [{ title: 'Call the hotline', momentOfTruth: true }, 'Explain it all again'] },
    { title: 'Resolve', steps: [{ title: 'Wait for the check', touchpoint: billTouchpoints.wait }, 'See the refund'] },
    { title: 'Trust again', steps: [{ title: 'Hear back from Minh', aim: 'delight' }] }
  ],
  lanes: [
    billLayers.experiences,
    billLayers.interactions,
    {
      kind: 'doing',
      title: 'Doing',
      cells: [
        seen('Reads the SMS on the bus to work: 486,000 ₫'),
        seen('Scrolls up to last month’s SMS to compare'),
        seen('Logs in; the OTP arrives at the third try'),
        'Looks up the code “VAS-0931” in a Facebook group',
        seen('Calls 9090, presses four menus, waits 14 minutes', {
          name: 'call',
          notes: 'Worst between the 3rd and the 6th, right after the billing run. Ask Finance whether bills can go out in waves.'
        }),
        sealed('Tells the whole story to Minh, the second agent'),
        seen('Five days without a word', { name: 'wait' }),
        seen('Sees 238,000 ₫ back in the app'),
        sealed('Takes a short call: “Is everything right now?”')
      ]
    },
    {
      kind: 'thinking',
      title: 'Thinking',
      cells: [
        sealed('“That’s twice what I usually pay.”'),
        'Did I press something by mistake?',
        seen('“Where does it say what this is for?”'),
        seen('“Others lost money to this too.”'),
        sealed('“If they can’t tell me, I’ll switch.”'),
        seen('“Why can’t he see what I already said?”'),
        seen('“Have they forgotten me?”'),
        'Good, but it cost me five hours',
        sealed('“He remembered my case.”')
      ]
    },
    {
      kind: 'emotion',
      title: 'Feeling',
      curves: {
        lan: [
          lived(0.2),
          lived(-0.6, 'I sat there doing sums on the bus.'),
          -0.8,
          lived(-1.1),
          { score: -1.8, quote: 'Fourteen minutes of music. I had put the phone on the table and gone on cooking.', sure: 'validated' },
          lived(-1.4),
          lived(-1.1),
          lived(0.8),
          { score: 1.7, quote: 'He called me by name and knew what it was about.', sure: 'validated' }
        ],
        minh: [
          null,
          null,
          null,
          null,
          lived(-0.2),
          lived(-0.9, 'I can hear the sigh before I say hello.'),
          lived(-0.4),
          lived(0.4),
          lived(1.2)
        ]
      },
      believed: { lan: [0.9, 0.8, 1.3, 1, 0.8, 0.9, 0.6, 1.6, 1.6] }
    },
    {
      kind: 'touchpoints',
      title: 'Touchpoints',
      cells: [
        seen('Bill SMS', { name: 'billSms', channel: 'sms', control: 'controlled', touchpoint: billTouchpoints.billSms }),
        [
          seen('Old SMS', { name: 'oldSms', channel: 'sms', control: 'controlled', touchpoint: billTouchpoints.oldSms }),
          seen('Colleagues', {
            name: 'colleagues',
            channel: 'wordOfMouth',
            control: 'uncontrolled',
            touchpoint: billTouchpoints.colleagues
          })
        ],
        seen('App: bill details', { name: 'appDetails', channel: 'app', control: 'controlled', touchpoint: billTouchpoints.appDetails }),
        [
          seen('Facebook group', { name: 'facebook', channel: 'social', control: 'uncontrolled', touchpoint: billTouchpoints.facebook }),
          seen('Help page', { name: 'helpSite', channel: 'website', control: 'controlled', touchpoint: billTouchpoints.helpPage })
        ],
        seen('Hotline 9090', { name: 'hotline', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.hotline }),
        seen('Minh, agent', { name: 'agent', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.minh }),
        null,
        seen('App: refund', { name: 'appRefund', channel: 'app', control: 'controlled', touchpoint: billTouchpoints.refund }),
        seen('Follow-up call', { name: 'followUp', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.followUp })
      ]
    },
    {
      kind: 'pains',
      title: 'Pains',
      cells: [
        seen('A total, but no reason for the rise', { name: 'noReason' }),
        null,
        seen('Charges are codes nobody understands', { name: 'codes' }),
        seen('The help page does not know the code', { name: 'helpPage' }),
        seen('14 minutes on hold at month’s end', { name: 'onHold' }),
        sealed('Agents jump between three screens', { name: 'screens' }),
        seen('No case number, no date', { name: 'noNumber' }),
        { text: 'A refund without an apology', name: 'noApology' },
        null
      ]
    },
    {
      kind: 'opportunities',
      title: 'Opportunities',
      cells: [
        { text: 'Say the cause in the bill: “+2 data packs”', name: 'sayCause' },
        null,
        { text: 'Plain names for every charge', name: 'plainNames' },
        { text: 'Answer in the group within the hour', name: 'answerGroup' },
        { text: 'Call back within 10 minutes', name: 'callBack' },
        { text: 'One screen: bill, app, calls', name: 'oneScreen' },
        { text: 'Case number and date by SMS', name: 'caseNumber' },
        { text: 'Refund under 300,000 ₫ at once', name: 'refundNow' },
        { text: 'Make the call-back routine', name: 'routine' }
      ]
    },
    { kind: 'lineOfVisibility', title: 'Line of visibility' },
    {
      kind: 'backstage',
      title: 'Backstage',
      cells: [
        seen('Billing run on the 3rd', { owner: 'Finance' }),
        null,
        seen('Packs named for internal use', { name: 'namedInternally', owner: 'Product' }),
        seen('Only tagged posts are seen', { owner: 'Marketing' }),
        seen('No priority for bill disputes', { name: 'noPriority', owner: 'Call centre' }),
        sealed('Case copied onto a paper form', { name: 'paperForm', owner: 'Call centre' }),
        seen('Charges checked by hand', { name: 'byHand', owner: 'Finance' }),
        seen('Two approvals per refund', { name: 'twoApprovals', owner: 'Finance' }),
        sealed('Done in his break, not measured', { name: 'inHisBreak', owner: 'Call centre' })
      ]
    },
    billLayers.procedures,
    {
      kind: 'systems',
      title: 'Systems',
      cells: [
        seen('Billing engine', { name: 'billing' }),
        seen('SMS gateway', { name: 'smsGateway' }),
        seen('Product catalogue', { name: 'catalogue' }),
        'Social listening',
        seen('Voice menu (IVR)', { name: 'voiceMenu' }),
        seen('CRM', { name: 'crm' }),
        seen('Ticket mailbox', { name: 'mailbox' }),
        seen('Billing engine', { name: 'billingAgain' }),
        null
      ]
    }
  ],
  links: [{ from: 'wait', to: 'call', kind: 'loopsBack', label: 'Calls again' }, ...billSupports],
  gaps: billGaps,
  evidence: billEvidence,
  ...billPractice
}
