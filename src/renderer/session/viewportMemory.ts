import type { Client } from '#contract/client.ts'
import type { Clock } from '../platform/clock.ts'
import { createMapMemory, type MapMemory } from './mapMemory.ts'

/** What part of a map was last looked at: the ground's offset in px and the zoom, 1 = 100 %. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Remembers for every map what one last looked at. */
export type ViewportMemory = MapMemory<Viewport>

/** A memory in the settings of the library, under `viewport:<journey>`. */
export function createViewportMemory(client: Client, clock?: Clock): ViewportMemory {
  return createMapMemory(client, { prefix: 'viewport', read: readViewport }, clock)
}

/** A viewport as it was kept; null for anything else. */
export function readViewport(value: unknown): Viewport | null {
  const { x, y, zoom } = (value ?? {}) as Viewport
  return [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null
}
