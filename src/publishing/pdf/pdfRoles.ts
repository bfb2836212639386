import { recordOf, recordOfType, type JourneyDocument } from '#core/model/document.ts'
import type { RoleOf } from './pdfPen.ts'

/** What the records of a map are to somebody who hears the document read. */
export function rolesOf(document: JourneyDocument): RoleOf {
  return (id) => {
    const record = recordOf(document, id)
    switch (record?.type) {
      // They hold others: their words are read by themselves.
      case undefined:
      case 'map':
      case 'lane':
      case 'persona':
        return null
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
