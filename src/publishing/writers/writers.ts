import type { HandOutFormat } from '#core/handOut/formats.ts'
import type { Writer } from '../writer.ts'

/** The writers, each loaded when it is asked for: one file each over the one drawing or document. */
export const writers: Readonly<Record<HandOutFormat, () => Promise<Writer>>> = {
  pptx: async () => (await import('./pptx.ts')).writePptx,
  pdf: async () => (await import('./pdf.ts')).writePdf,
  png: async () => (await import('./png.ts')).writePng,
  svg: async () => (await import('./svg.ts')).writeSvg,
  html: async () => (await import('./html.ts')).writeHtml,
  xlsx: async () => (await import('./xlsx.ts')).writeXlsx,
  csv: async () => (await import('./csv.ts')).writeCsv,
  markdown: async () => (await import('./markdown.ts')).writeMarkdown,
  mermaid: async () => (await import('./mermaid.ts')).writeMermaidFile,
  canvas: async () => (await import('./canvas.ts')).writeCanvas,
  drawio: async () => (await import('./drawio.ts')).writeDrawio,
  json: async () => (await import('./json.ts')).writeJson
}
