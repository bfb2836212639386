import { useTranslation } from 'react-i18next'
import { formatTraits } from '#core/handOut/formats.ts'
import { picturePixels, pictureScale } from '#core/handOut/picturePixels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import type { ExportSettings } from './exportSettings.ts'
import { shownMost } from './preview/firstOf.ts'
import type { PreviewFacts } from './preview/makePreview.ts'

/** Room between pages that a picture shows one below the other, px; the writers' own. */
const between = 48

/** How large the file's content will be, in the words of its kind: millimetres, pixels, slides, rows. */
export function usePreviewTitle({ format, options }: ExportSettings, facts: PreviewFacts | null, page: number): string {
  const { t } = useTranslation()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  if (facts === null) return ''
  const count = facts.pages.length
  const shown = facts.pages[page]
  const table = facts.tables[page]
  if (table) {
    const [rows, columns] = [table.rows.length - table.headRows, table.rows[0]?.length ?? 0]
    if (columns < table.columnCount) {
      return t('exporting:previewCells', { rows, allRows: number(table.rowCount), columns, allColumns: number(table.columnCount) })
    }
    return rows < table.rowCount ? t('exporting:previewRows', { count: rows, rows: number(table.rowCount) }) : ''
  }
  if (!shown) {
    const { lines } = shownMost
    return facts.text !== null && facts.text.split('\n').length >= lines ? t('exporting:previewLines', { count: lines }) : ''
  }
  if (shown.mm) {
    const { width, height } = shown.mm
    return t('exporting:previewMillimetres', {
      width: number(Math.round(width)),
      height: number(Math.round(height)),
      pages: t('exporting:previewPages', { count })
    })
  }
  // Programs of boxes and lines have no size of their own.
  if (formatTraits[format].sort === 'text') return ''
  if (format === 'pptx') return t('exporting:previewSlides', { count })
  // A picture has no pages: they stand one below the other.
  const all = {
    width: Math.max(...facts.pages.map(({ width }) => width)),
    height: facts.pages.reduce((sum, { height }) => sum + height + between, -between)
  }
  const pixels = picturePixels(all, format === 'png' ? pictureScale(options.picture, all.width) : 1)
  return t('exporting:previewPixels', { width: number(pixels.width), height: number(pixels.height) })
}
