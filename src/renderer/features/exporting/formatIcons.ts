import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { IconName } from '#core/icons/icons.ts'

const icons: Readonly<Record<HandOutFormat, IconName>> = {
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

/** The sign of a format. */
export function formatIcon(format: HandOutFormat): IconName {
  return icons[format]
}
