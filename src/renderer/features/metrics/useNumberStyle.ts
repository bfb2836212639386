import { numberStyles, type NumberStyle } from '#core/text/numberStyle.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'

/** How numbers are written in the language of the page. */
export function useNumberStyle(): NumberStyle {
  return useLanguage() === 'vi' ? numberStyles.comma : numberStyles.point
}
