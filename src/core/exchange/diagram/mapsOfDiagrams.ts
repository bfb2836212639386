import type { Id } from '../../model/id.ts'
import { failure, withoutFlood, type Issue } from '../issue.ts'
import type { ReadMap, ReadOutcome } from '../readOutcome.ts'
import type { TableChoices } from '../tables/journeyOfTable.ts'
import type { Diagram } from './diagram.ts'
import { journeyOfDiagram } from './journeyOfDiagram.ts'
import { mapOfCarried } from './mapOfCarried.ts'

/** A diagram of a file, and what was noticed while it was read. */
export interface FoundDiagram {
  readonly diagram: Diagram
  readonly issues: readonly Issue[]
}

/** What making maps of diagrams needs. */
export interface DiagramsEnv {
  readonly newId: () => Id
  readonly personaName: string
  /** Title of a map whose diagram has none. */
  readonly title: string
  /** What was decided about the maps, in their order. */
  readonly choices: readonly (TableChoices | null)[]
  /** A text as the format gives it back where nobody touched it. */
  readonly asWritten: (text: string) => string
}

/** A map for each diagram that shows something. */
export function mapsOfDiagrams(found: readonly FoundDiagram[], env: DiagramsEnv): ReadOutcome {
  const maps: ReadMap[] = []
  const issues: Issue[] = []
  for (const { diagram, issues: own } of found) {
    if (diagram.boxes.length === 0) {
      issues.push(...own)
      continue
    }
    const choices = env.choices[maps.length] ?? null
    const read = mapOfCarried(diagram, env) ?? journeyOfDiagram(diagram, { ...env, choices })
    if ('records' in read) maps.push({ ...read, issues: withoutFlood([...own, ...read.issues]) })
    else issues.push(...own, read)
  }
  const isRefused = issues.some(({ severity }) => severity === 'error')
  if (maps.length === 0 && !isRefused) issues.unshift(failure('diagram.nothing'))
  return { maps, issues: withoutFlood(issues) }
}
