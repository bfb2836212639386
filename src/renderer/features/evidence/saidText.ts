import type { Evidence } from '#core/model/evidence.ts'

/** Whether a piece gives somebody's own words: a quote, or anything that is written in quotation marks throughout. */
export function isSaid({ kind, text }: Pick<Evidence, 'kind' | 'text'>): boolean {
  return kind === 'quote' || /^["“„«].*["”“»]$/su.test(text.trim())
}

/** Words in quotation marks, once. */
export function inQuotes(text: string): string {
  return `“${text.trim().replace(/^["“„«]|["”“»]$/gu, '')}”`
}
