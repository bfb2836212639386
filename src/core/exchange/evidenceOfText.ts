// Evidence from what people paste: lines of quotes, or a table with one piece a row, in English or Vietnamese.
import { evidenceKinds, type EvidenceKind } from '../model/evidence.ts'
import { cleanLine, cleanText } from '../text/clean.ts'
import { foldText } from '../text/fold.ts'
import { findTables } from './tables/findTables.ts'
import { isBlank, type Grid } from './tables/grid.ts'
import { dayOfText } from './dayOfText.ts'

/** A piece of evidence as it was pasted. */
export interface ReadEvidence {
  readonly kind: EvidenceKind
  readonly text: string
  readonly source: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  readonly url: string
  readonly strength: 1 | 2 | 3
}

/** Most pieces that one paste makes. */
export const mostPieces = 2000

/**
 * Reads a piece from every row of a table, or else from every line. In a table, columns are known by their heads (kind, text, source, date,
 * link, strength, or their Vietnamese words) or by what stands in them: dates, addresses, words for a kind; the longest of the others is the
 * text and the rest the source. A line may end in its source and date: “I rang ten times” – Lan, 12/09/2026. Without a word for its kind
 * a piece is a quote. Rows without text are left out.
 */
export function evidenceOfText(text: string): readonly ReadEvidence[] {
  const found = findTables(text)
  const pieces = found ? found.tables.flatMap(piecesOfTable) : text.split(/\r\n?|\n/u).flatMap(pieceOfLine)
  return pieces.slice(0, mostPieces)
}

type Field = 'kind' | 'text' | 'source' | 'date' | 'url' | 'strength'

const heads: Readonly<Record<Field, readonly string[]>> = {
  kind: ['kind', 'type', 'loai', 'loai bang chung', 'hinh thuc'],
  text: [
    'text',
    'quote',
    'evidence',
    'finding',
    'statement',
    'verbatim',
    'comment',
    'what was said',
    'noi dung',
    'trich dan',
    'loi noi',
    'bang chung',
    'phat hien',
    'y kien',
    'cau noi'
  ],
  source: ['source', 'who', 'from', 'by', 'name', 'customer', 'nguon', 'ai noi', 'nguoi noi', 'ten', 'khach hang'],
  date: ['date', 'day', 'when', 'ngay', 'thoi gian'],
  url: ['link', 'url', 'address', 'duong dan', 'lien ket', 'dia chi'],
  strength: ['strength', 'weight', 'do manh', 'muc do', 'do tin cay']
}

const kindWords: Readonly<Record<EvidenceKind, readonly string[]>> = {
  quote: ['quote', 'verbatim', 'trich dan', 'loi noi', 'cau noi', 'loi khach hang'],
  interview: ['interview', 'phong van'],
  survey: ['survey', 'questionnaire', 'khao sat', 'bang hoi'],
  analytics: ['analytics', 'data', 'statistics', 'numbers', 'so lieu', 'du lieu', 'thong ke', 'phan tich'],
  complaint: ['complaint', 'khieu nai', 'phan nan', 'than phien'],
  observation: ['observation', 'observed', 'quan sat']
}

const strengthWords: readonly (readonly string[])[] = [
  ['1', 'weak', 'low', 'yeu', 'thap'],
  ['2', 'fair', 'medium', 'vua', 'trung binh'],
  ['3', 'strong', 'high', 'manh', 'cao']
]

function piecesOfTable(grid: Grid): ReadEvidence[] {
  const rows = grid.slots.map((cells) => Array.from({ length: grid.columnCount }, (_, column) => cells[column]?.text ?? ''))
  const named = (rows[0] ?? []).map(fieldOfHead)
  // One word that is a head by chance must not take a quote away.
  const hasHead = rows.length > 1 && named.includes('text') && named.filter((field) => field !== null).length * 2 >= grid.columnCount
  const body = hasHead ? rows.slice(1) : rows
  const fields = hasHead ? named : guessedFields(body, grid.columnCount)
  return body.flatMap((row) => {
    const of = (field: Field) =>
      fields
        .flatMap((each, column) => (each === field && !isBlank(row[column] ?? '') ? [row[column] ?? ''] : []))
        .join(field === 'text' ? '\n' : ', ')
    const words = withoutQuotes(cleanText(of('text')).trim())
    if (words === '') return []
    return [
      {
        kind: kindOfWord(of('kind')) ?? 'quote',
        text: words,
        source: cleanLine(of('source')).slice(0, 500),
        date: dayOfText(of('date')),
        url: cleanLine(of('url')).slice(0, 2000),
        strength: strengthOfWord(of('strength')) ?? 2
      }
    ]
  })
}

function fieldOfHead(head: string): Field | null {
  const folded = foldText(cleanLine(head))
  return (Object.keys(heads) as Field[]).find((field) => heads[field].includes(folded)) ?? null
}

function guessedFields(rows: readonly (readonly string[])[], columnCount: number): (Field | null)[] {
  const columns = Array.from({ length: columnCount }, (_, column) =>
    rows.flatMap((row) => (isBlank(row[column] ?? '') ? [] : [row[column] ?? '']))
  )
  const fields: (Field | null)[] = columns.map((cells) => {
    if (cells.length === 0) return null
    if (cells.every((cell) => dayOfText(cell) !== null)) return 'date'
    if (cells.every((cell) => /^(https?:\/\/|mailto:)\S+$/iu.test(cell.trim()))) return 'url'
    if (cells.every((cell) => kindOfWord(cell) !== null)) return 'kind'
    return 'source'
  })
  const lengthOf = (column: number) => columns[column]?.reduce((sum, cell) => sum + cell.length, 0) ?? 0
  const rest = fields.flatMap((field, column) => (field === 'source' ? [column] : []))
  const longest = rest.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (longest !== undefined) fields[longest] = 'text'
  return fields
}

function kindOfWord(word: string): EvidenceKind | null {
  const folded = foldText(cleanLine(word))
  return evidenceKinds.find((kind) => kindWords[kind].some((each) => folded === each || folded === `${each}s`)) ?? null
}

function strengthOfWord(word: string): 1 | 2 | 3 | null {
  const at = strengthWords.findIndex((words) => words.includes(foldText(cleanLine(word))))
  return at < 0 ? null : ((at + 1) as 1 | 2 | 3)
}

// “Words” – who, when. The quotation marks must be there: a dash alone is part of what people say.
const attributed = /^(["“„«].*["”“»])\s*(?:[-–—]|\(|,)\s*(.+?)\)?$/u

function pieceOfLine(line: string): ReadEvidence[] {
  const words = cleanLine(line).replace(/^(?:[-*•·–]|\d{1,3}[.)])\s+/u, '')
  if (isBlank(words)) return []
  const [, quote = '', by = ''] = attributed.exec(words) ?? []
  const parts = by.split(/,\s*/u)
  const date = dayOfText(parts.at(-1) ?? '')
  const source = (date === null ? parts : parts.slice(0, -1)).join(', ').slice(0, 500)
  return [{ kind: 'quote', text: withoutQuotes(quote || words), source, date, url: '', strength: 2 }]
}

function withoutQuotes(text: string): string {
  const inner = /^["“„«](.*)["”“»]$/su.exec(text)?.[1]
  return inner !== undefined && !/["“„«”»]/u.test(inner) ? inner.trim() : text
}
