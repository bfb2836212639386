import type { Platform } from './chord.ts'

/** How this machine writes its shortcuts, by what the browser says of it. */
export function platformOf(name: string): Platform {
  return /Mac|iPhone|iPad/.test(name) ? 'mac' : 'other'
}
