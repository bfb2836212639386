import type { Id } from '../model/id.ts'
import { cleanText } from '../text/clean.ts'
import { mapsOfDiagrams, type DiagramsEnv, type FoundDiagram } from './diagram/mapsOfDiagrams.ts'
import { drawingInSvg, saysSvg } from './drawio/drawingInSvg.ts'
import { readDrawio, saysDrawio, type Inflate } from './drawio/readDrawio.ts'
import { failure, type Issue } from './issue.ts'
import { escapeMarkdown, plainText } from './jsonCanvas/canvasMarkdown.ts'
import { readCanvas, saysCanvas } from './jsonCanvas/readCanvas.ts'
import { readableKindOf } from './readableEndings.ts'
import type { ReadOutcome } from './readOutcome.ts'
import type { TableChoices } from './tables/journeyOfTable.ts'

/** What reading a drawing needs beside its text. */
export interface DiagramTextEnv {
  readonly newId: () => Id
  readonly personaName?: string
  readonly tables?: readonly (TableChoices | null)[]
  /** Unpacks pages of draw.io; without it they are left out. */
  readonly inflate?: Inflate
}

/** Reads a JSON Canvas, a drawing of draw.io, or one that an SVG picture carries; null where the text is none of these. */
export function readDiagramText(name: string, text: string, env: DiagramTextEnv): ReadOutcome | null {
  const content = text.replace(/^\ufeff/, '')
  if (/^\s*\{/.test(content)) return readCanvasText(name, content, env)
  if (!/^\s*</.test(content)) return null
  if (saysDrawio(content)) return ofDrawio(readDrawio(content, env.inflate ?? noInflate), name, env)
  if (saysSvg(content)) {
    const drawing = drawingInSvg(content)
    return drawing === null ? refused(failure('picture.noMap')) : ofDrawio(readDrawio(drawing, env.inflate ?? noInflate), name, env)
  }
  const isNamed = readableKindOf(name) === 'drawio'
  return isNamed && !/<(?:html|table|pre)[\s>]/i.test(content.slice(0, 6000)) ? ofDrawio(readDrawio(content, noInflate), name, env) : null
}

const noInflate: Inflate = () => ({ fault: 'broken' })

function readCanvasText(name: string, content: string, env: DiagramTextEnv): ReadOutcome | null {
  const isNamed = readableKindOf(name) === 'canvas'
  if (!isNamed && !content.includes('"nodes"') && !content.includes('"edges"')) return null
  const value = parsed(content)
  if (value === undefined) return null
  if (isNamed && isEmptyObject(value)) return refused(failure('canvas.empty'))
  if (!saysCanvas(value)) return null
  const read = readCanvas(value)
  const asWritten = (text: string) => plainText(escapeMarkdown(text))
  return 'diagram' in read ? mapsOfDiagrams([read], envOf(name, env, asWritten)) : refused(read)
}

function ofDrawio(read: readonly FoundDiagram[] | Issue, name: string, env: DiagramTextEnv): ReadOutcome {
  return 'severity' in read
    ? refused(read)
    : mapsOfDiagrams(
        read,
        envOf(name, env, (text) => cleanText(text).trim())
      )
}

function envOf(name: string, { newId, personaName = '', tables = [] }: DiagramTextEnv, asWritten: DiagramsEnv['asWritten']): DiagramsEnv {
  const file = name.replace(/^.*[/\\]/, '')
  const title = readableKindOf(file) === null ? '' : file.replace(/(?:\.drawio)?\.[^.]*$/i, '')
  return { newId, personaName, choices: tables, title, asWritten }
}

function refused(issue: Issue): ReadOutcome {
  return { maps: [], issues: [issue] }
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
