import { layoutMap } from '../../layout/layout.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { mapOf } from '../../queries/journey.ts'
import { completeScene } from '../../scene/completeScene.ts'
import { mapScene } from '../../scene/mapScene.ts'
import { themeOf } from '../../theme/theme.ts'
import type { Edition } from '../edition.ts'
import type { HandOutOptions } from '../options.ts'
import type { Page } from './page.ts'
import { pageNote } from './pageNote.ts'

/** The map on one page: the poster. `place` says which page of how many it is. */
export function mapPage(
  document: JourneyDocument,
  { density, look, titleBlock }: Pick<HandOutOptions, 'density' | 'look' | 'titleBlock'>,
  edition: Edition,
  place: { readonly number: number; readonly count: number } = { number: 1, count: 1 }
): Page {
  const layout = layoutMap(document, { density, validatedWord: edition.words.certainty.validated })
  const scene = mapScene(document, layout, themeOf(look), edition.words, {
    titleBlock,
    legend: titleBlock,
    note: pageNote(document, edition, place),
    thinCurves: { believed: edition.say('handOut:thin.believed'), intended: edition.say('handOut:thin.intended') }
  })
  // Only the label of a link at an edge reaches beyond it.
  const isWhole = layout.links.every(({ link }) => link.label === '')
  return { name: mapOf(document).title, scene: isWhole ? scene : completeScene(scene) }
}
