/** Words on the drawn map and on paper that are not the domain's own. */
export const drawing = {
  legend: {
    assumption: 'Assumption, dashed',
    evidence: 'Backed by evidence',
    validated: 'Validated',
    influenced: 'Under our influence',
    livedBy: 'As {{name}} lives it',
    believed: 'As we believe it is',
    intended: 'As it is meant to be',
    handOff: 'Hand-off between departments',
    aimEffort: 'Wanted effortless',
    aimDelight: 'Wanted delightful',
    gap: 'Gap between lived and believed'
  },
  gap: 'Gap {{size}}',
  decimalPoint: '.',
  metric: {
    was: 'was {{value}}',
    start: 'at the start',
    reached: 'reached',
    better: 'better',
    worse: 'worse',
    same: 'unchanged',
    target: 'Target',
    rewarded: 'People are rewarded for it'
  },
  more: '+{{count}}'
} as const
