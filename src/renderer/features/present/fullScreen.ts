// Filling the screen, where browser and system let a page do it; everything works without.

/** Asks for the whole screen; false where that is not to be had. Browsers grant it only while a key or a button is being pressed. */
export async function fillScreen(): Promise<boolean> {
  if (document.fullscreenElement) return true
  try {
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    return false
  }
}

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}
