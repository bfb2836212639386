// Reads a `journey` diagram line by line for what its author meant, and says with the line number wherever Mermaid reads something else.
import { quoted, warning, type Issue } from '../issue.ts'
import { decodeEntities, unmaskEntities } from './entities.ts'
import { JourneyBuilder, type MermaidJourney } from './journey.ts'
import type { Source } from './source.ts'
import { looksLikeStep, readStepLine } from './stepLine.ts'

/** A journey with everything that was read otherwise than Mermaid would. */
export interface Forgiven {
  readonly journey: MermaidJourney
  readonly issues: readonly Issue[]
}

/** Header of a diagram as people write it; `journey` alone is right. */
export const looseHeader = /^\ufeff?(?:user[\s_-]*)?journey(?![\w:])[ \t]*/i

/** Reads what was meant. Every line is read, is a comment, or has a warning. */
export function readForgiving(source: Source): Forgiven {
  return new ForgivingReader(source).read()
}

class ForgivingReader {
  readonly #source: Source
  readonly #builder = new JourneyBuilder()
  readonly #issues: Issue[] = []
  #surplus = 0
  #line = 0
  #hasTitle = false
  #hasHeader = false
  /** Lines of an open `accDescr { … }`. */
  #description: string[] | null = null

  constructor(source: Source) {
    this.#source = source
    this.#builder.title = source.frontTitle
  }

  read(): Forgiven {
    let at = 0
    for (const line of this.#source.text.split('\n')) {
      this.#line = this.#source.lineAt(at)
      this.#read(line.trim())
      at += line.length + 1
    }
    if (this.#description) this.#closeDescription(this.#description.join('\n'))
    if (this.#surplus > 0) this.#issues.push(warning('more', { values: { count: this.#surplus } }))
    return { journey: this.#builder.build(), issues: this.#issues }
  }

  #warn(code: string, values: Record<string, string | number> = {}): void {
    if (this.#issues.length >= mostIssues) this.#surplus += 1
    else this.#issues.push(warning(`mermaid.${code}`, { line: this.#line, values }))
  }

  #read(line: string): void {
    if (this.#description) return this.#readDescription(line, this.#description)
    if (line === '' || line.startsWith('%%')) return
    if (!this.#hasHeader) return this.#readHeader(line)
    if (line.startsWith('%') || line.startsWith('#')) return this.#readComment(line)
    this.#readStatement(this.#withoutHashComment(line))
  }

  #readHeader(line: string): void {
    this.#hasHeader = true
    const header = looseHeader.exec(line)
    if (!header) {
      this.#warn('headerMissing')
      return this.#read(line)
    }
    if (!/^\ufeff?journey/.test(line)) this.#warn('header', { found: quoted(header[0]) })
    const rest = line.slice(header[0].length).trim()
    if (rest === '') return
    if (rest === ';') this.#warn('semicolonDropped')
    else this.#read(rest)
  }

  /** What starts like a comment and ends like a step is a step: `% of users who pay: 3: Me`, `#1 Find it: 4`. */
  #readComment(line: string): void {
    const isStep = /^(?:%\s*[^%{\s]|#[\p{L}\p{N}])/u.test(line) && looksLikeStep(line)
    if (!isStep) return
    this.#warn('commentIsStep', { found: quoted(unmaskEntities(line)) })
    this.#readStep(line)
  }

  #readStatement(line: string): void {
    const keyword = /^(title|section|accTitle|accDescr|journey)(?=$|[\s:{;：])/i.exec(line)?.[1]
    if (keyword === undefined) return this.#readStep(line)
    // `title: 4: Me` is a step to Mermaid as well; `title: My map` plainly is not.
    if (line[keyword.length] === ':' && looksLikeStep(line)) return this.#readStep(line)
    const rest = this.#withoutColon(keyword, line.slice(keyword.length).trim())
    switch (keyword.toLowerCase()) {
      case 'title':
        return this.#readTitle(line, keyword, rest)
      case 'section':
        return this.#readSection(line, keyword, rest)
      case 'acctitle':
        return rest.startsWith(':') ? undefined : this.#readStep(line)
      case 'accdescr':
        return this.#startDescription(line, rest)
      default:
        if (rest === '' || rest === ';') return this.#warn('secondHeader')
        this.#warn('keywordIsStep', { found: quoted(keyword) })
        return this.#readStep(line)
    }
  }

  #withoutColon(keyword: string, rest: string): string {
    if (!/^(?:title|section)$/i.test(keyword) || !/^[:：]/.test(rest)) return rest
    this.#warn('keywordColon', { found: quoted(keyword) })
    return rest.slice(1).trim()
  }

  #readTitle(line: string, keyword: string, rest: string): void {
    const isStep = looksLikeStep(rest) && (keyword !== 'title' || this.#hasTitle)
    if (isStep) {
      this.#warn('keywordIsStep', { found: quoted(keyword) })
      return this.#readStep(line)
    }
    const title = this.#withoutEnd(rest)
    if (title === '') return this.#warn('emptyTitle')
    if (this.#hasTitle) this.#warn('secondTitle', { found: quoted(this.#builder.title ?? '') })
    this.#hasTitle = true
    this.#builder.title = decodeEntities(title).trim()
  }

  #readSection(line: string, keyword: string, rest: string): void {
    const hasActors = /:[^:]*:[^:]*$/.test(rest)
    if (looksLikeStep(rest) && (keyword !== 'section' || hasActors)) {
      this.#warn('keywordIsStep', { found: quoted(keyword) })
      return this.#readStep(line)
    }
    const name = this.#withoutEnd(rest)
    if (name === '') this.#warn('emptySection')
    if (name.includes(':')) this.#warn('colonInSection', { found: quoted(unmaskEntities(name)) })
    this.#builder.addSection(decodeEntities(name).trim())
  }

  #startDescription(line: string, rest: string): void {
    if (rest.startsWith(':')) this.#builder.description = decodeEntities(rest.slice(1)).trim() || null
    else if (rest.startsWith('{')) this.#readDescription(rest.slice(1), (this.#description = []))
    else this.#readStep(line)
  }

  #readDescription(line: string, lines: string[]): void {
    const close = line.indexOf('}')
    lines.push(close < 0 ? line : line.slice(0, close))
    if (close < 0) return
    this.#closeDescription(lines.join('\n'))
    const rest = line.slice(close + 1).trim()
    if (rest !== '') this.#read(rest)
  }

  #closeDescription(text: string): void {
    this.#description = null
    this.#builder.description = decodeEntities(text).trim() || null
  }

  #readStep(line: string): void {
    const read = readStepLine(this.#withoutEnd(line))
    if (!read) return this.#warn('notRead', { found: quoted(unmaskEntities(line)) })
    for (const note of read.notes) this.#warn(note.code, { step: quoted(read.step.name), ...note.values })
    this.#builder.addStep(read.step)
  }

  /** A `;` at the end is somebody's habit from programming; elsewhere it is part of a name. */
  #withoutEnd(line: string): string {
    if (!line.endsWith(';')) {
      return line
    }
    this.#warn('semicolonDropped')
    return line.slice(0, -1).trimEnd()
  }

  /** To Mermaid `#` starts a comment anywhere. Before a letter or digit it is part of a name (`Ticket #42`), and where nothing whole would stand without it. */
  #withoutHashComment(line: string): string {
    const marks = [...line.matchAll(/#(?![\p{L}\p{N}])/gu)].slice(0, mostMarks)
    const comment = marks.find(({ index }) => isWhole(line.slice(0, index).trim()))
    const statement = comment ? line.slice(0, comment.index).trim() : line
    if (comment) this.#warn('hashComment', { found: quoted(unmaskEntities(line.slice(comment.index + 1, comment.index + 201))) })
    if (statement.includes('#')) this.#warn('hashKept', { found: quoted(unmaskEntities(statement.slice(0, 200))) })
    return statement
  }
}

/** Warnings that are kept; nobody reads more. */
const mostIssues = 500

/** Marks of a line that are looked at: each look costs the line. */
const mostMarks = 20

function isWhole(statement: string): boolean {
  return /^(?:title|section)\s+\S/i.test(statement) || /^accTitle\s*:|^accDescr\s*[:{]/i.test(statement) || looksLikeStep(statement)
}
