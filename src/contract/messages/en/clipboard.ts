/** What is said when something is pasted into a map. */
export const clipboard = {
  pasted: 'Pasted: {{what}}. Undo takes all of it back.',
  cards_one: '{{count}} card',
  cards_other: '{{count}} cards',
  feelings_one: '{{count}} feeling',
  feelings_other: '{{count}} feelings',
  newSteps_one: '{{count}} new step',
  newSteps_other: '{{count}} new steps',
  newLanes_one: '{{count}} new lane',
  newLanes_other: '{{count}} new lanes',
  scale: 'numbers from {{from}} to {{to}} read as feelings',
  strange_one: '{{count}} text names no feeling and became a card in a lane “{{lane}}” of its own',
  strange_other: '{{count}} texts name no feeling and became cards in a lane “{{lane}}” of their own',
  noPlace: 'Choose a cell or the name of a lane first, then paste.',
  notLoaded: 'This part of Outside-In could not be fetched. Nothing was changed; paste again.',
  nothing: 'There is nothing on the clipboard that could become a card.',
  tooMuch: 'That would be {{what}} at once, and {{limit}} are the most. Nothing was changed; paste it in parts, or as a new map.',
  questionTitle: 'Paste so much?',
  question: 'This will be: {{what}}.',
  questionHint: 'Undo takes all of it back in one step.',
  pasteAll: 'Paste everything',
  asNewMap: 'Paste as new map',
  newMapTitle: 'Paste as new map',
  newMapHint:
    'Copy a table in Excel, Google Sheets, Word, Notion or Markdown, or a Mermaid journey, and press {{keys}} here. You see what it becomes before anything is kept.',
  newMapField: 'Paste here',
  newMapNothing: 'No map can be made of what is on the clipboard: it holds no table and no Mermaid journey.'
} as const
