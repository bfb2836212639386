// Handing out without the dialog, as it was chosen there the last time: once more as a file, or onto the clipboard.
import { sayIn } from '#contract/sayIn.ts'
import { formatTraits } from '#core/handOut/formats.ts'
import { mapOf } from '#core/queries/journey.ts'
import type { AppServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { formatPercent } from '../../i18n/format.ts'
import { languageOf } from '../../i18n/i18n.ts'
import { shownLanguage } from '../../i18n/translation.ts'
import { systemClock } from '../../platform/clock.ts'
import { newId } from '../../platform/newId.ts'
import type { JourneySession } from '../../session/state.ts'
import { dayText } from '../improve/useToday.ts'
import { copyExport } from './copyExport.ts'
import { copyTable } from './copyTable.ts'
import { optionsOf, type ExportSettings } from './exportSettings.ts'
import { fileNameOf } from './fileNameOf.ts'
import { makeExport, saveExport } from './handOut.ts'
import { createPreviewer } from './preview/previewer.ts'
import { sayFailed, saySaved } from './sayExported.ts'
import { recallSettings } from './settingsMemory.ts'

/** Progress is said anew after this long, ms: screen readers read every one out. */
const between = 2000

/** What is worked with. */
export interface HandOutDesk {
  readonly services: AppServices
  readonly session: JourneySession
}

/** Exports once more as the last time: the same format, part and look; where the host can, into the same file. */
export async function exportAgain(desk: HandOutDesk): Promise<void> {
  const { services, session } = desk
  const { say, language } = words()
  const settings = await settingsFor(desk)
  const { document, selection } = session.getState()
  const wish = { format: settings.format, options: optionsOf(settings, document, selection) }
  const name = `${fileNameOf(mapOf(document).title)}.${formatTraits[wish.format].extension}`
  const job = newId()
  const cancel = { label: say('common:cancel'), run: () => void services.client.call('export.cancel', { job }) }
  showToast(say('exporting:againWorking', { name }), { action: cancel })
  let saidAt = systemClock.now()
  const stop = services.client.on('export.progress', (event) => {
    const now = systemClock.now()
    if (event.job !== job || now - saidAt < between) return
    saidAt = now
    showToast(say('exporting:againProgress', { name, percent: formatPercent(event.done, language) }), { action: cancel })
  })
  const made = await makeExport(services, session, wish, job)
  stop()
  if (!made.ok) return sayFailed(say, made.error)
  const saved = await saveExport(services, session, wish.format, made.value, { isAgain: true })
  if (!saved.ok) return sayFailed(say, saved.error)
  saySaved(services, say, saved.value, { name: made.value.name, losses: made.value.issues.length })
}

/** Copies what is selected, or all of the map, as a picture. */
export async function copyAsPicture(desk: HandOutDesk): Promise<void> {
  const { say } = words()
  const making = settingsFor(desk).then((settings) => {
    const options = optionsOf(ofSelection(desk, settings), desk.session.getState().document, desk.session.getState().selection)
    return makeExport(desk.services, desk.session, { format: 'png', options }, newId())
  })
  sayCopied(await copyExport('image/png', making), say, 'exporting:copiedPicture')
}

/** Copies what is selected, or all of the map, as a table. */
export async function copyAsTable(desk: HandOutDesk): Promise<void> {
  const { say } = words()
  const previewer = createPreviewer()
  const making = settingsFor(desk).then((settings) => {
    const { document, selection } = desk.session.getState()
    const options = optionsOf(ofSelection(desk, settings), document, selection)
    previewer.show(document)
    return previewer.table({ format: settings.format, options, day: dayText(new Date(systemClock.now())), version: null })
  })
  sayCopied(await copyTable(making), say, 'exporting:copiedTable')
  previewer.dispose()
}

/** The map itself, as it looked the last time; what is selected stands alone, without title and legend. */
function ofSelection({ session }: HandOutDesk, settings: ExportSettings): ExportSettings {
  const isPart = session.getState().selection.size > 0
  const { options } = settings
  return {
    ...settings,
    scope: isPart ? 'selection' : 'map',
    options: { ...options, titleBlock: options.titleBlock && !isPart, choice: { ...options.choice, subject: 'map' } }
  }
}

function settingsFor({ services, session }: HandOutDesk): Promise<ExportSettings> {
  return recallSettings(services.client, session.getState().journeyId, words().language)
}

function words() {
  const language = languageOf(shownLanguage())
  return { language, say: sayIn(language) }
}

function sayCopied(isCopied: boolean, say: ReturnType<typeof sayIn>, key: string): void {
  if (isCopied) showToast(say(key))
  else showToast(say('exporting:copyFailed'), { tone: 'problem' })
}
