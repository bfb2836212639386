/** A problem or a thing to know, as `--json` gives it. */
export interface ReportedIssue {
  readonly severity: 'warning' | 'error'
  /** A stable word: of the command line (`inputMissing`) or of reading and writing (`mermaid.noScore`). */
  readonly code: string
  /** The file, or the map of the library, that it is about. */
  readonly file: string
  /** Line from 1, else null; path of the field, else null. */
  readonly line: number | null
  readonly field: string | null
  readonly message: string
}

/** A file that was written. */
export interface ReportedOutput {
  readonly path: string
  readonly format: string
  /** What it was made of: a file, or the id of a map. */
  readonly source: string
  readonly title: string
  readonly bytes: number
  /** Cards counted in the finished file; null where the format has none to count. */
  readonly cards: number | null
  readonly width: number | null
  readonly height: number | null
  readonly pages: number | null
}

/** A map of the library: listed, or put into it. */
export interface ReportedMap {
  readonly id: string
  readonly title: string
  /** The file that it came from; null where it was there. */
  readonly file: string | null
  readonly stages: number
  readonly steps: number
  readonly cards: number
  /** Last edit, ISO 8601 UTC. */
  readonly edited: string
}

/** What one run did, for machines: the one thing on standard output with `--json`. */
export interface Report {
  readonly command: string
  readonly exitCode: number
  readonly inputs: readonly { readonly path: string; readonly maps: number }[]
  readonly maps: readonly ReportedMap[]
  readonly outputs: readonly ReportedOutput[]
  readonly issues: readonly ReportedIssue[]
  readonly counts: {
    readonly inputs: number
    readonly maps: number
    readonly outputs: number
    readonly warnings: number
    readonly errors: number
  }
}

/** What a run did so far. */
export class RunningReport {
  readonly inputs: Report['inputs'][number][] = []
  readonly maps: ReportedMap[] = []
  readonly outputs: ReportedOutput[] = []
  readonly issues: ReportedIssue[] = []

  finished(command: string, exitCode: number): Report {
    const { inputs, maps, outputs, issues } = this
    const count = (severity: ReportedIssue['severity']) => issues.filter((issue) => issue.severity === severity).length
    const counts = { inputs: inputs.length, maps: maps.length, outputs: outputs.length, warnings: count('warning'), errors: count('error') }
    return { command, exitCode, inputs, maps, outputs, issues, counts }
  }
}
