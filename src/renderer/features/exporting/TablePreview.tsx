import { useTranslation } from 'react-i18next'
import type { PreviewTable } from './preview/firstOf.ts'

/** The first rows of a table, as a spreadsheet shows them. */
export function TablePreview({ table: { name, rows, headRows } }: { table: PreviewTable }) {
  const { t } = useTranslation()
  return (
    <div className="export-table" tabIndex={0} role="region" aria-label={`${t('exporting:preview')}: ${name}`}>
      <table>
        <tbody>
          {rows.map((row, y) => (
            <tr key={y}>
              {row.map((cell, x) => {
                if (cell === null) return null
                const spans = { colSpan: cell.columns, rowSpan: cell.rows }
                // A heading without words is none.
                const isHead = cell.text !== '' && (y < headRows || cell.role === 'lane' || cell.role === 'line')
                return isHead ? (
                  <th key={x} scope={y < headRows ? 'col' : 'row'} {...spans}>
                    {cell.text}
                  </th>
                ) : (
                  <td key={x} {...spans}>
                    {cell.text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
