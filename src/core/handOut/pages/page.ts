import type { Scene } from '../../scene/primitives.ts'

/** A page as it is drawn: its name (for bookmarks and file lists) and its drawing, px at 100 %. */
export interface Page {
  readonly name: string
  readonly scene: Scene
}
