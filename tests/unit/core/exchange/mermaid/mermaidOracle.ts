import { JSDOM } from 'jsdom'

/** What Mermaid itself makes of a diagram. Names as its database holds them, entities decoded. */
export interface OracleJourney {
  readonly title: string
  readonly sections: readonly string[]
  readonly tasks: readonly { readonly section: string; readonly task: string; readonly score: number; readonly people: readonly string[] }[]
}

interface JourneyDb {
  getDiagramTitle: () => string
  getSections: () => string[]
  getTasks: () => { section: string; task: string; score: number; people: string[] }[]
}

/** Loads Mermaid (it wants a DOM) and gives its journey parser: null where it refuses the text. */
export async function loadMermaid(): Promise<(text: string) => Promise<OracleJourney | null>> {
  const { window } = new JSDOM('<!doctype html><body></body>')
  for (const name of ['window', 'document', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'DOMParser'] as const) {
    const value: unknown = name === 'window' ? window : window[name]
    Object.defineProperty(globalThis, name, { value, configurable: true })
  }
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({ startOnLoad: false, logLevel: 'fatal' })
  return async (text) => {
    try {
      const diagram = await mermaid.mermaidAPI.getDiagramFromText(text)
      if (diagram.type !== 'journey') return null
      const db = diagram.db as unknown as JourneyDb
      return {
        title: decoded(db.getDiagramTitle()),
        sections: db.getSections().map(decoded),
        tasks: db.getTasks().map(({ section, task, score, people }) => ({
          section: decoded(section),
          task: decoded(task),
          score,
          people: people.map(decoded)
        }))
      }
    } catch {
      return null
    }
  }
}

/** Mermaid masks entities and decodes them when it draws. */
function decoded(text: string): string {
  return text
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? `#${name};`)
}
