import { useCallback } from 'react'
import type { TemplateId } from '#core/samples/templateIds.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { useFailure } from '../../app/useFailure.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { newId } from '../../platform/newId.ts'

/** Makes a map from a template and opens it. */
export function useNewMap(): (template: TemplateId) => Promise<void> {
  const { client } = useServices()
  const language = useLanguage()
  const fail = useFailure()
  return useCallback(
    async (template) => {
      const { recordsOfTemplate } = await import('#core/samples/templates.ts')
      const answer = await client.call('journeys.create', { records: recordsOfTemplate(template, language, newId), attachments: [] })
      if (answer.ok) go(mapRoute(answer.value.id))
      else fail(answer.error)
    },
    [client, language, fail]
  )
}
