import { recordOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { RecordRole } from './pdfPen.ts'

/** What the records of a map are to somebody who hears the document read. */
export function rolesOf(document: JourneyDocument): (record: string) => RecordRole {
  return (id) => {
    const record = recordOf(document, id)
    switch (record?.type) {
      case undefined:
      case 'map':
      case 'persona':
        return { role: 'P', holds: true }
      case 'lane':
        return { role: 'H2', holds: true }
      case 'stage':
        return { role: 'H2' }
      case 'step':
        return { role: 'H3' }
      case 'emotionPoint': {
        const who = recordOfType(document, 'persona', record.personaId)?.name ?? ''
        const where = recordOfType(document, 'step', record.stepId)?.title ?? ''
        const score = record.score > 0 ? `+${record.score}` : String(record.score)
        return { role: 'Figure', alt: [who, where, score].filter((part) => part !== '').join(' · ') }
      }
      default:
        return { role: 'P' }
    }
  }
}
