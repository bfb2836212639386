/** Puts words on the clipboard twice: as HTML for documents and spreadsheets, as plain text for the rest. False where it could not be done. */
export async function copyRich({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  const blob = (words: string, type: string) => new Blob([words], { type })
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') })])
    return true
  } catch {
    return false
  }
}
