/** Severities of a gap from 1 to 3, by the word for each. */
export const severityNames = ['small', 'middle', 'large'] as const

/** The word for a severity. */
export function severityName(value: number): (typeof severityNames)[number] {
  return severityNames[value - 1] ?? 'middle'
}
