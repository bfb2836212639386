import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { IconName } from '#core/icons/icons.ts'

const icons: Readonly<Record<string, IconName>> = {
  pptx: 'presentation',
  pdf: 'file-text',
  png: 'image',
  svg: 'file-image',
  html: 'globe',
  xlsx: 'table-2',
  csv: 'rows-3',
  markdown: 'hash',
  mermaid: 'file-code',
  canvas: 'sticky-note',
  drawio: 'route',
  json: 'file-braces'
}

/** The sign of a format; a new one is a plain file until it has its own. */
export function formatIcon(format: HandOutFormat): IconName {
  return icons[format] ?? 'file'
}
