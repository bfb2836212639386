import { formatMessage } from '#contract/messages/formatMessage.ts'
import type { JourneySummary } from '#contract/shapes.ts'
import type { Command } from './parseCommand.ts'
import type { ReportedMap } from './report.ts'
import { exitCodes, type Terminal } from './terminal.ts'
import { complainOf, libraryPathOf, withLibrary } from './withLibrary.ts'

/** Prints the maps of the library: id, title, size, last edit (UTC), separated by tabs. */
export function listMaps({ library }: Extract<Command, { name: 'list' }>, terminal: Terminal): Promise<number> {
  return withLibrary({ library, mayMake: false }, terminal, async ({ handlers }) => {
    const listed = await handlers['journeys.list']({ trashed: false })
    if (!listed.ok) return complainOf(libraryPathOf(library), listed.error, terminal)
    for (const summary of listed.value) {
      const map = reportedMap(summary, null)
      terminal.report.maps.push(map)
      const title = map.title.replace(/\s+/gu, ' ') || terminal.words.untitled
      terminal.print(formatMessage(terminal.words.listed, { ...map, file: '', title }))
    }
    return exitCodes.done
  })
}

/** A map of the library as the report has it. `file`: where it came from. */
export function reportedMap({ id, title, stageCount, stepCount, cardCount, updatedAt }: JourneySummary, file: string | null): ReportedMap {
  return { id, title, file, stages: stageCount, steps: stepCount, cards: cardCount, edited: new Date(updatedAt).toISOString() }
}
