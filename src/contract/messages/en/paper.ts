/** What stands on sheets of paper beside the map. */
export const paper = {
  stageOf: 'Stage {{number}} of {{count}}',
  tileFoot: '{{title}} · sheet {{number}} of {{count}}',
  overview: 'Overview',
  overviewTitle: '{{title}}: how the sheets go together',
  overviewHint: '{{rows}} × {{columns}} sheets, {{count}} in all. Each covers 10 mm of the next: cut at the crosses, glue at the ticks.'
} as const
