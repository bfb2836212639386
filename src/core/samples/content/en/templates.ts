import type { MapDescription } from '../../mapDescription.ts'
import type { TemplateId } from '../../templateIds.ts'

/** Starting points in English: headings to fill in, and a few cards that show what belongs where. */
export const templateMaps: Readonly<Record<TemplateId, MapDescription>> = {
  blank: {
    title: 'Untitled map',
    description: '',
    state: 'current',
    personas: {},
    stages: [{ title: 'First stage', steps: [''] }],
    lanes: [
      { kind: 'doing', title: 'Doing' },
      { kind: 'thinking', title: 'Thinking' },
      { kind: 'emotion', title: 'Feeling' },
      { kind: 'pains', title: 'Pains' }
    ]
  },
  customerJourney: {
    title: 'Customer journey',
    description: 'What a customer goes through from the first thought to the last bill.',
    state: 'current',
    personas: {
      customer: {
        name: 'Customer',
        kind: 'customer',
        summary: 'Who is it? Age, work, situation',
        quote: 'A sentence only this person would say'
      }
    },
    stages: [
      { title: 'Discover', steps: ['Notice a need', 'Hear of us'] },
      { title: 'Compare', steps: ['Look at offers', 'Ask others'] },
      { title: 'Buy', steps: [{ title: 'Decide', momentOfTruth: true }, 'Pay'] },
      { title: 'Use', steps: ['Get started', 'Use every day', 'Need help'] },
      { title: 'Leave or stay', steps: ['Renew or go'] }
    ],
    lanes: [
      { kind: 'doing', title: 'Doing', cells: ['What does the person do here? One action a card'] },
      { kind: 'thinking', title: 'Thinking', cells: ['“What goes through my mind?”'] },
      { kind: 'emotion', title: 'Feeling', curves: { customer: [0, 0.5, 0.3, -0.4, 0.6, -0.5, 1, 1.2, -1.2, 0.4] } },
      {
        kind: 'touchpoints',
        title: 'Touchpoints',
        cells: [
          null,
          { text: 'Search result', channel: 'website', control: 'influenced' },
          { text: 'Website', channel: 'website' },
          { text: 'Friends', channel: 'wordOfMouth', control: 'uncontrolled' },
          { text: 'Shop', channel: 'shop' }
        ]
      },
      { kind: 'needs', title: 'Needs', cells: ['What has to be true for the person to go on?'] },
      { kind: 'pains', title: 'Pains', cells: [null, null, null, 'What annoys or blocks?'] },
      { kind: 'gains', title: 'Gains', cells: [null, null, null, null, null, null, 'What delights?'] },
      { kind: 'quotes', title: 'Quotes' },
      { kind: 'opportunities', title: 'Opportunities', cells: [null, null, null, 'How might we make this better?'] }
    ]
  },
  serviceBlueprint: {
    title: 'Service blueprint',
    description: 'What the customer sees, and everything behind it that makes it happen.',
    state: 'current',
    personas: { customer: { name: 'Customer', kind: 'customer' }, staff: { name: 'Front-line staff', kind: 'employee' } },
    stages: [
      { title: 'Before', steps: ['Find the service', 'Make an appointment'] },
      { title: 'During', steps: ['Arrive', { title: 'Be served', momentOfTruth: true }, 'Pay'] },
      { title: 'After', steps: ['Get support', 'Give feedback'] }
    ],
    lanes: [
      {
        kind: 'touchpoints',
        title: 'Touchpoints',
        cells: [
          { text: 'Website', channel: 'website' },
          { text: 'Phone', channel: 'callCentre' },
          { text: 'Entrance', channel: 'shop' },
          { text: 'Counter', channel: 'person' },
          { text: 'Receipt', channel: 'document' },
          { text: 'Hotline', channel: 'callCentre' },
          { text: 'E-mail', channel: 'email' }
        ]
      },
      { kind: 'doing', title: 'Customer actions', cells: ['What does the customer do?'] },
      { kind: 'emotion', title: 'Feeling', curves: { customer: [0.4, -0.3, 0.2, 1, -0.2, -0.8, 0.5] } },
      { kind: 'lineOfInteraction', title: 'Line of interaction' },
      { kind: 'frontstage', title: 'Frontstage', cells: [null, 'What do staff do in sight of the customer?'] },
      { kind: 'lineOfVisibility', title: 'Line of visibility' },
      { kind: 'backstage', title: 'Backstage', cells: [null, { text: 'What happens out of sight?', owner: 'Which department?' }] },
      { kind: 'lineOfInternalInteraction', title: 'Line of internal interaction' },
      { kind: 'procedures', title: 'Procedures', cells: [null, 'Which rule or policy applies?'] },
      { kind: 'systems', title: 'Systems', cells: [null, 'Which system is used?'] }
    ]
  },
  outsideIn: {
    title: 'Outside-in design',
    description: 'Start from the experience a person should take away, and work inwards layer by layer.',
    state: 'future',
    personas: { customer: { name: 'Customer', kind: 'customer' } },
    stages: [
      { title: 'Arrive', steps: ['First contact', 'Feel expected'] },
      { title: 'Get it done', steps: [{ title: 'The main thing', momentOfTruth: true }, 'Know where it stands'] },
      { title: 'Go on', steps: ['Leave satisfied'] }
    ],
    lanes: [
      {
        kind: 'experiences',
        title: 'Experiences',
        cells: [{ text: '“They knew who I am.”', name: 'known' }, null, '“It was settled in one go.”']
      },
      { kind: 'emotion', title: 'Feeling', curves: { customer: [0.6, 1, 1.4, 1, 1.8] } },
      { kind: 'interactions', title: 'Interactions', cells: [{ text: 'What does the person do to get there?', name: 'does' }] },
      { kind: 'touchpoints', title: 'Touchpoints', cells: [{ text: 'Where does it happen?', name: 'where', channel: 'app' }] },
      { kind: 'lineOfVisibility', title: 'Line of visibility' },
      { kind: 'procedures', title: 'Procedures', cells: [{ text: 'Which rule has to support this?', name: 'agreed' }] },
      { kind: 'systems', title: 'Systems', cells: [{ text: 'What does it run on?', name: 'runs' }] }
    ],
    links: [
      { from: 'known', to: 'does', kind: 'dependsOn' },
      { from: 'does', to: 'where', kind: 'dependsOn' },
      { from: 'where', to: 'agreed', kind: 'dependsOn' },
      { from: 'agreed', to: 'runs', kind: 'dependsOn' }
    ]
  },
  employeeJourney: {
    title: 'Employee journey',
    description: 'From the first day to the first year: what it is like to work here.',
    state: 'current',
    personas: { employee: { name: 'New colleague', kind: 'employee', quote: 'I want to be useful by Friday.' } },
    stages: [
      { title: 'Join', steps: ['Sign the contract', 'First day'] },
      { title: 'Learn', steps: ['First week', 'First customer alone'] },
      { title: 'Work', steps: ['Every day', { title: 'A hard week', momentOfTruth: true }] },
      { title: 'Grow', steps: ['First review', 'First year'] }
    ],
    lanes: [
      { kind: 'doing', title: 'Doing', cells: ['What does the person do?'] },
      { kind: 'thinking', title: 'Thinking' },
      { kind: 'emotion', title: 'Feeling', curves: { employee: [1, 0.6, -0.2, -0.8, 0.3, -1.4, 0.4, 1] } },
      {
        kind: 'touchpoints',
        title: 'Tools and people',
        cells: [
          { text: 'HR', channel: 'person' },
          { text: 'Team lead', channel: 'person' }
        ]
      },
      { kind: 'needs', title: 'Needs' },
      { kind: 'pains', title: 'Pains' },
      { kind: 'opportunities', title: 'Opportunities' }
    ]
  }
}
