import type { Preferences } from '../session/preferences.ts'

/** How much larger than designed the words of the page are. The map itself is enlarged by zooming. */
export const textScales: Readonly<Record<Preferences['textSize'], number>> = { normal: 1, large: 1.3, largest: 2 }
