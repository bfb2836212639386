import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import type { Writer } from '../writer.ts'

/** A diagram for wikis and READMEs: stages, steps, who takes part and how it feels. */
export const writeMermaidFile: Writer = ({ document }) => {
  const { text, issues } = writeMermaid(document)
  return Promise.resolve({ data: Buffer.from(text, 'utf8'), cards: null, width: null, height: null, pages: null, issues })
}
