import type { ContractError } from '#contract/error.ts'
import type { Result } from '#core/result.ts'
import { decodeBase64 } from '../../platform/base64.ts'
import type { ExportedFile } from './handOut.ts'

/**
 * Puts an export on the clipboard, as a picture or as text. The browser lets a page write only as part of a click, so the promise of the file
 * goes to the clipboard at once. False where it could not be done.
 */
export async function copyExport(type: 'image/png' | 'text/plain', making: Promise<Result<ExportedFile, ContractError>>): Promise<boolean> {
  const blob = async (): Promise<Blob> => {
    const made = await making
    if (!made.ok) throw new Error(made.error.message)
    return new Blob([decodeBase64(made.value.data)], { type })
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob() })])
    return true
  } catch {
    return false
  }
}
