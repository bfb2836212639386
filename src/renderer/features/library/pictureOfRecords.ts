// Draws small pictures of maps that the library does not hold (yet). Loaded only where such a picture is shown.
import { documentOf } from '#core/model/document.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import { svgOf } from '#core/scene/svg.ts'
import { thumbnailScene, type ThumbnailSize } from '#core/scene/thumbnail.ts'
import { themeOf } from '#core/theme/theme.ts'

/** A small picture of records that hold together, as SVG text. */
export function pictureOfRecords(records: readonly JourneyRecord[], theme: 'light' | 'dark', size?: ThumbnailSize): string {
  return svgOf(thumbnailScene(documentOf(records), themeOf(theme), size))
}
