import type { ContractError } from '#contract/error.ts'
import type { Result } from '#core/result.ts'
import { decodeBase64 } from '../../platform/base64.ts'
import type { ExportedFile } from './useExport.ts'

/**
 * Puts an export on the clipboard: pictures as PNG (SVG also as text, which drawing programs take), the rest as text. The browser lets
 * a page write only as part of a click, so the promise of the file goes to the clipboard at once. False where it could not be done.
 */
export async function copyFile(
  format: 'svg' | 'png' | 'json' | 'mermaid',
  making: Promise<Result<ExportedFile, ContractError>>
): Promise<boolean> {
  const blob = async (type: string): Promise<Blob> => {
    const made = await making
    if (!made.ok) throw new Error(made.error.message)
    return new Blob([decodeBase64(made.value.data)], { type })
  }
  const item = format === 'png' ? { 'image/png': blob('image/png') } : { 'text/plain': blob('text/plain') }
  try {
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    return false
  }
}
