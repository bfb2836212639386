const heads = ['what', 'cards', 'ours', 'peer', 'ratio', 'target', '']
/** The rows as a table of aligned columns. */
export function benchTable(rows) {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  const isNumber = (column) => column >= 1 && column <= 4
  const written = lines.map((cells) =>
    widths
      .map((width, column) => (isNumber(column) ? (cells[column] ?? '').padStart(width) : (cells[column] ?? '').padEnd(width)))
      .join('  ')
      .trimEnd()
  )
  written.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '))
  return written.join('\n')
}
function cellsOf(row) {
  const cards = row.cards === undefined ? '' : row.cards.toLocaleString('en-US')
  if ('missing' in row) return [row.what, cards, '–', '', '', '', row.missing]
  const { what, unit, ours, peer, target, note } = row
  const value = (figure) => (figure === null || Number.isNaN(figure) ? '–' : `${rounded(figure)} ${unit}`.trimEnd())
  const ratio = peer && ours !== null && Number.isFinite(ours / peer.value) ? `${rounded(ours / peer.value)}×` : ''
  const remarks = [peer && `peer: ${peer.name}`, note].filter((remark) => remark !== undefined)
  return [what, cards, value(ours), peer ? value(peer.value) : '', ratio, target ?? '', remarks.join('; ')]
}
/** Three digits that count. JSON turns NaN into null on its way between processes. */
function rounded(value) {
  const size = Math.abs(value)
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
  return Number(value.toFixed(decimals)).toLocaleString('en-US', { maximumFractionDigits: 3 })
}
