import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Services } from '#services/openServices.ts'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { readableKindOf } from '#core/exchange/readableEndings.ts'
import { reportedMap } from './listMaps.ts'
import type { Command } from './parseCommand.ts'
import { readInput } from './readInput.ts'
import { sayFolder } from './sayFolder.ts'
import { exitCodes, worse, type Terminal } from './terminal.ts'
import { complainOf, withLibrary } from './withLibrary.ts'

/** Puts every map of the files and folders into the library; what is refused keeps none of the others out. */
export function importMaps({ library, paths }: Extract<Command, { name: 'import' }>, terminal: Terminal): Promise<number> {
  return withLibrary({ library, mayMake: true }, terminal, async (services) => {
    let code: number = exitCodes.done
    for (const [at, path] of paths.entries()) {
      if (terminal.stopped.aborted) return exitCodes.stopped
      const isFolder = await stat(path).then(
        (found) => found.isDirectory(),
        () => false
      )
      const say = (name: string) => terminal.progress({ done: at + 1, count: paths.length, name, percent: 0 })
      if (!isFolder) say(basename(path))
      code = worse(code, isFolder ? await importFolder(path, services, terminal) : await importFile(path, services, terminal))
    }
    return code
  })
}

/** A folder that a library was exported to comes in as that library, any other as the files that lie in it. */
async function importFolder(folder: string, services: Services, terminal: Terminal): Promise<number> {
  const { language, stopped } = terminal
  const onProgress = (done: number, count: number, file: string) =>
    terminal.progress({ done: done + 1, count, name: file, percent: Math.round((done / count) * 100) })
  const report = await services.libraryFolder.importFrom(folder, { language, stopped, onProgress })
  if (report) {
    terminal.report.inputs.push({ path: folder, maps: report.maps.length })
    const code = sayFolder(folder, report, terminal)
    await sayImported(
      services,
      report.maps.map(({ id, file }) => ({ id, file: join(folder, file) })),
      terminal
    )
    return code
  }
  const names = (await readdir(folder)).filter((name) => readableKindOf(name) !== null)
  if (names.length === 0) {
    terminal.complain(folder, 'folderEmpty')
    return exitCodes.refused
  }
  let code: number = exitCodes.done
  for (const [at, name] of names.toSorted(new Intl.Collator('en', { numeric: true }).compare).entries()) {
    if (stopped.aborted) return exitCodes.stopped
    onProgress(at, names.length, name)
    code = worse(code, await importFile(join(folder, name), services, terminal))
  }
  return code
}

async function importFile(path: string, services: Services, terminal: Terminal): Promise<number> {
  const maps = await readInput(path, terminal)
  if (maps.length === 0) return exitCodes.refused
  const kept: { id: string; file: string }[] = []
  for (const { records, attachments } of maps) {
    const created = await services.handlers['journeys.create']({ records: [...records], attachments: [...attachments] })
    if (!created.ok) return complainOf(path, created.error, terminal)
    kept.push({ id: created.value.id, file: path })
  }
  await sayImported(services, kept, terminal)
  return exitCodes.done
}

/** Prints what came in, a map a line: id and title. */
async function sayImported({ handlers }: Services, kept: readonly { id: string; file: string }[], terminal: Terminal): Promise<void> {
  const listed = await handlers['journeys.list']({ trashed: false })
  const summaries = new Map(listed.ok ? listed.value.map((summary) => [summary.id, summary]) : [])
  for (const { id, file } of kept) {
    const summary = summaries.get(id)
    if (summary) terminal.report.maps.push(reportedMap(summary, file))
    terminal.print(formatMessage(terminal.words.imported, { id, title: summary?.title || terminal.words.untitled }))
  }
}
