/** Words on the drawn map and on paper that are not the domain's own. */
export const drawing = {
  legend: {
    assumption: 'Assumption, dashed',
    evidence: 'Backed by evidence',
    validated: 'Validated',
    influenced: 'Under our influence',
    livedBy: 'As {{name}} lives it'
  },
  more: '+{{count}}'
} as const
