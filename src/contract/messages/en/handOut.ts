/** What stands on pages that are handed out, beside the words of the map and of its views. */
export const handOut = {
  version: 'Version {{number}}',
  review: 'review {{day}}',
  page: '{{number}} of {{count}}',
  day: '{{day}} {{month}} {{year}}',
  dayOfYear: '{{day}} {{month}}',
  month: {
    '1': 'Jan',
    '2': 'Feb',
    '3': 'Mar',
    '4': 'Apr',
    '5': 'May',
    '6': 'Jun',
    '7': 'Jul',
    '8': 'Aug',
    '9': 'Sep',
    '10': 'Oct',
    '11': 'Nov',
    '12': 'Dec'
  },
  thin: { believed: 'As believed', intended: 'As intended' },
  of: '{{title}} · {{state}}',
  wanted: '{{what}}: {{text}}',
  unplaced: 'Not yet placed',
  trend: 'Trend',
  progress: 'Progress',
  nothing: {
    map: 'This part of the map has no stages and no lanes.',
    touchpoints: 'No touchpoints are written down in this map yet.',
    improve: 'Nobody has written down an opportunity in this map yet.',
    layers: 'No lane of this map belongs to one of the five layers yet.',
    personas: 'This map has no personas yet.',
    metrics: 'Nothing is measured in this map yet.',
    maturity: 'Nobody has assessed yet how well experience is managed.',
    emotion: 'No feelings are set in this map yet.'
  }
} as const
