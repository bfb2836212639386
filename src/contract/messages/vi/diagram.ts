import type { diagram as english } from '../en/diagram.ts'
import type { Translation } from '../translation.ts'

/** Chữ trên bản đồ được vẽ cho chương trình khác: JSON Canvas và draw.io. */
export const diagram: Translation<typeof english> = {
  steps: 'Các bước',
  target: ' (mục tiêu {{value}})'
}
