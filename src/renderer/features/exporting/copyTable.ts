/** A table in the two forms that other programs read. */
export interface CopiedTable {
  readonly html: string
  readonly text: string
}

/** Puts a table that is still being made on the clipboard, with its merged cells and as plain lines. False where it could not be done. */
export async function copyTable(making: Promise<CopiedTable | null>): Promise<boolean> {
  const blob = async (part: keyof CopiedTable, type: string): Promise<Blob> => {
    const made = await making
    if (!made) throw new Error('no table was made')
    return new Blob([made[part]], { type })
  }
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('html', 'text/html'), 'text/plain': blob('text', 'text/plain') })
    ])
    return true
  } catch {
    return false
  }
}
