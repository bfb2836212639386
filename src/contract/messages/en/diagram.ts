/** Words on a map that is drawn for other programs: JSON Canvas and draw.io. */
export const diagram = {
  steps: 'Steps',
  /** Behind the value of a metric. */
  target: ' (target {{value}})'
} as const
