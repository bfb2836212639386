import type { ContractError } from '#contract/error.ts'
import type { AttachmentData } from '#contract/shapes.ts'
import { loadRecords, recordVersions } from '#core/model/load.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { ok, type Result } from '#core/result.ts'
import type { Attachment } from '#persistence/attachmentStore.ts'
import { readPicture } from '../attachments/readPicture.ts'
import { fail } from '../failures.ts'
import { recordFault } from './recordFault.ts'

/** Refuses records that do not make one whole journey. */
export function checkedRecords(records: readonly JourneyRecord[]): Result<readonly JourneyRecord[], ContractError> {
  for (const record of records) {
    const fault = recordFault(record)
    if (fault) return fail('invalid', `${record.id}: ${fault}`)
  }
  // Records hold together exactly where loading finds nothing to repair; unlike a check of each against all its siblings, it is linear.
  const loaded = loadRecords(records, recordVersions())
  if (!loaded.ok) return fail('invalid', `no journey: ${loaded.error.code}`)
  const [repair] = loaded.value.repairs
  return repair ? fail('invalid', `${repair.code} ${repair.id ?? ''} ${repair.field ?? ''}`) : ok(records)
}

/** Refuses attachments that are no pictures, or not those that their hash names. */
export function checkedAttachments(attachments: readonly AttachmentData[]): Result<Attachment[], ContractError> {
  const checked: Attachment[] = []
  for (const { hash, data } of attachments) {
    const picture = readPicture(data)
    if (!picture.ok) return picture
    if (picture.value.hash !== hash) return fail('invalid', `an attachment is not what its hash ${hash} says`)
    checked.push(picture.value)
  }
  return ok(checked)
}
