import type { JourneySummary } from '#contract/shapes.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { written } from './convert.ts'
import { handOutOf, type Command } from './parseCommand.ts'
import { readInput } from './readInput.ts'
import { exitCodes, type Terminal } from './terminal.ts'
import { complainOf, libraryPathOf, withLibrary } from './withLibrary.ts'

/** Prints the maps of the library: id, title, size, last edit (UTC), separated by tabs. */
export function listMaps({ library }: Extract<Command, { name: 'list' }>, terminal: Terminal): Promise<number> {
  return withLibrary({ library, mayMake: false }, terminal, async ({ handlers }) => {
    const listed = await handlers['journeys.list']({ trashed: false })
    if (!listed.ok) return complainOf(libraryPathOf(library), listed.error, terminal)
    for (const summary of listed.value) terminal.print(formatMessage(terminal.words.listed, lineOf(summary, terminal)))
    return exitCodes.done
  })
}

/** Puts every map of the files into the library; a file that is refused keeps none of the others out. */
export function importFiles({ library, files }: Extract<Command, { name: 'import' }>, terminal: Terminal): Promise<number> {
  return withLibrary({ library, mayMake: true }, terminal, async ({ handlers }) => {
    let code: number = exitCodes.done
    for (const file of files) {
      const maps = await readInput(file, terminal)
      if (maps.length === 0) code = exitCodes.refused
      for (const { title, records, attachments } of maps) {
        const created = await handlers['journeys.create']({ records, attachments: [...attachments] })
        if (!created.ok) return complainOf(file, created.error, terminal)
        terminal.print(formatMessage(terminal.words.imported, { id: created.value.id, title: title || terminal.words.untitled }))
      }
    }
    return code
  })
}

/** Writes one map of the library, named by its id or its title, to a file. */
export function exportMap(command: Extract<Command, { name: 'export' }>, terminal: Terminal): Promise<number> {
  const { library, map, output, kind, picture } = command
  return withLibrary({ library, mayMake: false }, terminal, async ({ handlers }) => {
    const listed = await handlers['journeys.list']({ trashed: false })
    if (!listed.ok) return complainOf(libraryPathOf(library), listed.error, terminal)
    const named = listed.value.filter(({ id, title }) => id === map || title === map.normalize('NFC'))
    const found = named.find(({ id }) => id === map) ?? named[0]
    if (!found || (named.length > 1 && found.id !== map)) {
      const ids = named.map(({ id }) => id).join(', ')
      terminal.complain(map, found ? terminal.words.mapAmbiguous : terminal.words.mapMissing, { ids })
      return exitCodes.refused
    }
    const made = await handlers['export.make']({
      job: 'cli',
      id: found.id,
      format: kind,
      options: handOutOf(picture, terminal.language)
    })
    if (!made.ok) return complainOf(map, made.error, terminal)
    for (const issue of made.value.issues) terminal.issue(map, issue)
    if (made.value.issues.some((issue) => issue.severity === 'error')) return exitCodes.refused
    return (await written(output, Buffer.from(made.value.data, 'base64'), terminal)) ? exitCodes.done : exitCodes.failed
  })
}

function lineOf(summary: JourneySummary, terminal: Terminal): Record<string, string | number> {
  return {
    id: summary.id,
    title: summary.title.replace(/\s+/gu, ' ') || terminal.words.untitled,
    stages: summary.stageCount,
    steps: summary.stepCount,
    cards: summary.cardCount,
    edited: new Date(summary.updatedAt).toISOString()
  }
}
