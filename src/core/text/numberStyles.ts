/** How a language writes numbers. */
export interface NumberStyle {
  /** Before the decimals: `.` in English, `,` in Vietnamese. */
  readonly decimal: string
  /** Between groups of three digits. */
  readonly group: string
}

/** The two ways of writing numbers that the product speaks. */
export const numberStyles = { point: { decimal: '.', group: ',' }, comma: { decimal: ',', group: '.' } } as const satisfies Record<
  string,
  NumberStyle
>
