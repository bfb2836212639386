import { isDeeperThan, maxDepth } from '../../model/loading/depth.ts'
import { cleanText } from '../../text/clean.ts'
import type { Diagram, DiagramBox, DiagramEdge } from '../diagram/diagram.ts'
import { tintOfColor } from '../diagram/tintOfColor.ts'
import { failure, quoted, warning, type Issue } from '../issue.ts'
import { importLimits } from '../limits.ts'
import { plainText } from './canvasMarkdown.ts'
import { canvasKey } from './writeCanvas.ts'

/** Whether a parsed JSON value is a JSON Canvas, as well as one can tell: it has nodes that stand somewhere. */
export function saysCanvas(value: unknown): boolean {
  if (!isPlain(value) || Object.hasOwn(value, 'format')) return false
  const { nodes, edges } = value
  if (!Array.isArray(nodes)) return Array.isArray(edges) && edges.some((edge) => isPlain(edge) && Object.hasOwn(edge, 'fromNode'))
  if (nodes.length === 0) return Array.isArray(edges)
  return nodes.some((node) => isPlain(node) && Object.hasOwn(node, 'x') && Object.hasOwn(node, 'y') && Object.hasOwn(node, 'width'))
}

/** A canvas as a diagram, and what in it breaks the rules of the format. */
export interface ReadCanvas {
  readonly diagram: Diagram
  readonly issues: readonly Issue[]
}

/**
 * Reads a JSON Canvas 1.0. Programs break its rules: types of their own, coordinates with decimals, as text or not at all, ids twice or not
 * at all. What can be seen is read nevertheless, with its place in a warning.
 */
export function readCanvas(value: unknown): ReadCanvas | Issue {
  if (isDeeperThan(value, maxDepth)) return failure('tooDeep', { values: { limit: maxDepth } })
  const { nodes, edges, ...rest } = isPlain(value) ? value : {}
  const issues: Issue[] = []
  const list = Array.isArray(nodes) ? (nodes as readonly unknown[]) : []
  const lines = Array.isArray(edges) ? (edges as readonly unknown[]) : []
  const count = list.length + lines.length
  if (count > importLimits.records) return failure('tooManyRecords', { values: { count, limit: importLimits.records } })
  const seen = new Set<string>()
  const boxes = list.flatMap((node, index) => boxOf(node, `nodes[${index}]`, seen, issues) ?? [])
  const ties = lines.flatMap((edge, index) => edgeOf(edge, `edges[${index}]`, issues) ?? [])
  const carried = Object.hasOwn(rest, canvasKey) ? rest[canvasKey] : null
  return { diagram: { title: '', boxes, edges: ties, carried }, issues }
}

/** A card takes a third of that: the rest would be cut anyway. */
const mostCharacters = 60_000

function boxOf(node: unknown, field: string, seen: Set<string>, issues: Issue[]): DiagramBox | null {
  if (!isPlain(node)) {
    issues.push(warning('canvas.notANode', { field }))
    return null
  }
  const id = textOf(node.id)
  const place = id === '' ? field : `${field} “${quoted(id)}”`
  const { words, isText } = wordsOf(node)
  if (words.length > importLimits.text) {
    issues.push(failure('textTooLong', { field, values: { limit: importLimits.text } }))
    return null
  }
  const type = textOf(node.type)
  if (!['text', 'file', 'link', 'group'].includes(type))
    issues.push(warning('canvas.unknownType', { field, values: { type: quoted(type) } }))
  if (seen.has(id)) issues.push(warning('canvas.sameId', { field, values: { id: quoted(id) } }))
  seen.add(id)
  const [x, y, width, height] = [node.x, node.y, node.width, node.height].map(numberOf)
  if (x === null || y === null) issues.push(warning('canvas.noPlace', { field }))
  return {
    id,
    kind: type === 'group' ? 'frame' : 'text',
    text: isText ? plainText(words.slice(0, mostCharacters)) : cleanText(words.slice(0, mostCharacters)).trim(),
    x: x ?? 0,
    y: y ?? 0,
    width: Math.max(1, width ?? 250),
    height: Math.max(1, height ?? 60),
    parentId: null,
    tint: tintOfColor(textOf(node.color)),
    place
  }
}

/** What a node says: its text, its label, the name of its file, its address; of unknown types the first of these that is there. */
function wordsOf({ type, text, label, file, subpath, url }: Readonly<Record<string, unknown>>): { words: string; isText: boolean } {
  if (type === 'file') return { words: `${textOf(file).split('/').at(-1) ?? ''}${textOf(subpath)}`, isText: false }
  if (type === 'link') return { words: textOf(url), isText: false }
  if (type === 'group') return { words: textOf(label), isText: false }
  if (type === 'text' || textOf(text) !== '') return { words: textOf(text), isText: true }
  return { words: textOf(label) || textOf(url) || textOf(file), isText: false }
}

function edgeOf(edge: unknown, field: string, issues: Issue[]): DiagramEdge | null {
  if (!isPlain(edge)) {
    issues.push(warning('canvas.notAnEdge', { field }))
    return null
  }
  const id = textOf(edge.id)
  const from = textOf(edge.fromNode)
  const to = textOf(edge.toNode)
  const isBackwards = edge.fromEnd === 'arrow' && edge.toEnd === 'none'
  const label = textOf(edge.label)
  return {
    id,
    fromId: (isBackwards ? to : from) || null,
    toId: (isBackwards ? from : to) || null,
    label: label.length > importLimits.text ? '' : cleanText(label).trim(),
    kind: 'leadsTo',
    place: id === '' ? field : `${field} “${quoted(id)}”`
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** A coordinate within reason; numbers written as text are numbers. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? Math.min(1e9, Math.max(-1e9, number)) : null
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
