import { useTranslation } from 'react-i18next'
import { writeCsv, writeHtmlTable, writeTsv } from '#core/exchange/tables/writeTable.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { encodeBase64 } from '../../platform/base64.ts'
import { useSession } from '../../session/useJourney.ts'
import { fileNameOf } from '../exporting/fileNameOf.ts'
import { backlogTable } from './backlogTable.ts'
import { copyRich } from './copyRich.ts'

/** The backlog for other programs: onto the clipboard, or as a file. */
export function useTableExport(): { readonly copyTable: () => Promise<void>; readonly saveCsv: () => Promise<void> } {
  const { t } = useTranslation()
  const language = useLanguage()
  const session = useSession()
  const { files } = useServices()
  const table = () => backlogTable(session.getState().document, t, language)
  return {
    copyTable: async () => {
      const isCopied = await copyRich({ html: writeHtmlTable(table()), text: writeTsv(table()) })
      showToast(t(isCopied ? 'improve:copied' : 'improve:copyFailed'), isCopied ? {} : { tone: 'problem' })
    },
    saveCsv: async () => {
      const title = mapOf(session.getState().document).title || t('domain:untitled')
      const name = `${fileNameOf(t('improve:fileName', { title }))}.csv`
      const saved = await files.save({ name, mime: 'text/csv', data: encodeBase64(new TextEncoder().encode(writeCsv(table()))) })
      if (!saved.ok) return showToast(t('improve:saveFailed'), { tone: 'problem' })
      if (saved.value.kind === 'saved') showToast(t('improve:saved', { path: saved.value.path }))
      else if (saved.value.kind === 'handedOver') showToast(t('improve:savedDownload', { name }))
    }
  }
}
