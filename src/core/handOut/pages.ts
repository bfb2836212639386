import { layoutMap } from '../layout/layout.ts'
import type { JourneyDocument } from '../model/document.ts'
import { mapOf } from '../queries/journey.ts'
import { mapScene } from '../scene/mapScene.ts'
import type { Scene } from '../scene/primitives.ts'
import { themeOf } from '../theme/theme.ts'
import type { Edition } from './edition.ts'
import type { HandOutOptions } from './options.ts'

/** A page as it is drawn: its name (for bookmarks and file lists) and its drawing, px at 100 %. */
export interface Page {
  readonly name: string
  readonly scene: Scene
}

/** The pages that a part of a map is drawn on: one for the map, one or more for a view. */
export function pagesOf(document: JourneyDocument, options: HandOutOptions, { words }: Edition): Page[] {
  const { density, look, titleBlock } = options
  const scene = mapScene(document, layoutMap(document, { density }), themeOf(look), words, { titleBlock, legend: titleBlock })
  return [{ name: mapOf(document).title, scene }]
}
