import { recordOf, type JourneyDocument } from '#core/model/document.ts'
import { find } from '#core/queries/journey.ts'

/** What evidence is tied to, as a person would name it, with how sure one is of it; in the order of the names. */
export function targetNames(document: JourneyDocument, ids: readonly string[]): readonly string[] {
  return ids
    .map((id) => {
      const record = recordOf(document, id)
      switch (record?.type) {
        case 'card':
          return `${record.text} (${record.certainty})`
        case 'emotionPoint': {
          const [persona, step] = [find(document, 'persona', record.personaId)?.name, find(document, 'step', record.stepId)?.title]
          return `${persona ?? ''} at ${step ?? ''} (${record.certainty})`
        }
        case 'persona':
          return record.name
        default:
          return 'nothing'
      }
    })
    .sort()
}
