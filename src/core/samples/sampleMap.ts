import type { Id } from '../model/id.ts'
import type { JourneyRecord } from '../model/records.ts'
import { bill as english } from './content/en/bill.ts'
import { bill as vietnamese } from './content/vi/bill.ts'
import { recordsOf } from './mapDescription.ts'

/** The finished sample map that a first start shows: a mobile-phone customer with a billing problem. */
export function sampleMap(language: 'en' | 'vi', newId: () => Id): JourneyRecord[] {
  return recordsOf(language === 'vi' ? vietnamese : english, newId)
}
