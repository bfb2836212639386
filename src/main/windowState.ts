// Where the window was, and whether it may stand there again. Pure: what was kept and the displays of today in, a place out.

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowPlace {
  /** Without a position the system chooses one. In screen px. */
  readonly bounds: { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }
  readonly isMaximized: boolean
}

export const smallestWindow = { width: 720, height: 480 } as const
const firstWindow = { width: 1440, height: 900 } as const
/** As much of the title bar as has to be within reach of the mouse. */
const grip = { width: 120, height: 32 } as const

/** Checks what was kept (anything at all) against the work areas of the displays, the first of which is the main one. */
export function placeWindow(kept: unknown, workAreas: readonly Rectangle[]): WindowPlace {
  const main = workAreas[0] ?? { x: 0, y: 0, ...firstWindow }
  const saved = readPlace(kept)
  if (saved === undefined) return { bounds: fitSize(firstWindow, main), isMaximized: false }
  const area = workAreas.find((each) => canGrip(saved.bounds, each))
  const size = fitSize(saved.bounds, area ?? main)
  return { bounds: area === undefined ? size : { x: saved.bounds.x, y: saved.bounds.y, ...size }, isMaximized: saved.isMaximized }
}

function readPlace(kept: unknown): { readonly bounds: Rectangle; readonly isMaximized: boolean } | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { bounds, isMaximized } = kept as { bounds?: unknown; isMaximized?: unknown }
  if (typeof bounds !== 'object' || bounds === null) return undefined
  const { x, y, width, height } = bounds as Record<string, unknown>
  if (![x, y, width, height].every((value) => typeof value === 'number' && Number.isInteger(value))) return undefined
  return { bounds: bounds as Rectangle, isMaximized: isMaximized === true }
}

function fitSize({ width, height }: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(width, smallestWindow.width), Math.max(area.width, smallestWindow.width)),
    height: Math.min(Math.max(height, smallestWindow.height), Math.max(area.height, smallestWindow.height))
  }
}

function canGrip(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return overlap >= grip.width && bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height
}
