/** The switch between the views over a map. */
export const views = {
  switch: 'Views of this map',
  shown: 'View: {{view}}',
  show: 'Show view: {{view}}',
  more: 'More',
  ofViews: 'views',
  name: {
    map: 'Map',
    'outside-in': 'Outside-in',
    touchpoints: 'Touchpoints',
    emotion: 'Emotion',
    improve: 'Improve',
    evidence: 'Evidence',
    metrics: 'Metrics',
    compare: 'Compare',
    maturity: 'Maturity'
  }
} as const
