import type { diagram as english } from '../en/diagram.ts'
import type { Translation } from '../translation.ts'

export const diagram: Translation<typeof english> = {
  steps: 'Các bước',
  target: ' (mục tiêu {{value}})'
}
