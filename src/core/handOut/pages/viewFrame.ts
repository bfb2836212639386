import { baselineIn } from '../../layout/measures.ts'
import type { Box } from '../../layout/boxes.ts'
import type { JourneyDocument } from '../../model/document.ts'
import { mapOf } from '../../queries/journey.ts'
import { footScene, type LegendEntry } from '../../scene/foot.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { textAt } from '../../scene/text.ts'
import { wrapText } from '../../text/wrap.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import { type } from '../../theme/tokens.ts'
import type { Edition } from '../edition.ts'
import type { HandOutOptions } from '../options.ts'
import type { Page } from './page.ts'
import { pageNote } from './pageNote.ts'

/** What the pages of a view are made of. */
export interface ViewJob {
  readonly document: JourneyDocument
  readonly options: Pick<HandOutOptions, 'look' | 'density' | 'titleBlock'>
  readonly edition: Edition
}

/** What stands above and below the content of a view's pages. */
export interface ViewHead {
  /** Absent where the content has a head of its own. */
  readonly title?: string
  /** Below the title, behind the name of the map. */
  readonly sentence?: string
  readonly legend?: readonly LegendEntry[]
  /** Size of the page where it is not a sheet that lies wide. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** The content of a page, its top left corner at 0, 0. */
export interface ViewBody {
  readonly name: string
  readonly primitives: readonly Primitive[]
}

/** The frame of a view's pages. */
export interface ViewFrame {
  readonly theme: Theme
  /** The room for content on the page. */
  readonly box: Box
  /** Puts contents into frames, one a page. */
  readonly pages: (bodies: readonly ViewBody[]) => Page[]
}

/** A sheet that lies wide and one that stands, in the proportions of A4, px. */
export const viewSizes = { wide: { width: 1414, height: 1000 }, tall: { width: 1000, height: 1414 } } as const

const margins = { side: 48, top: 40, belowHead: 28, aboveFoot: 24, bottom: 36, bare: 24 } as const
const sentenceStyle = { size: 16, line: 24, weight: 400 as const }

/** The frame of the pages of a view: title and sentence above, rule, legend and note below. Without a title block nothing but a margin. */
export function viewFrame({ document, options, edition }: ViewJob, head: ViewHead): ViewFrame {
  const theme = themeOf(options.look)
  const { width, height } = head.size ?? viewSizes.wide
  const isFramed = options.titleBlock
  const title = isFramed ? (head.title ?? null) : null
  const side = isFramed ? margins.side : margins.bare
  const inner = width - 2 * side
  const top = title === null ? null : headScene(document, title, head.sentence ?? '', edition, theme, inner)
  const foot = (number: number, count: number) => footScene(head.legend ?? [], theme, inner, pageNote(document, edition, { number, count }))
  const footHeight = isFramed ? foot(999, 999).height : 0
  const y = top ? margins.top + top.height + margins.belowHead : isFramed ? margins.top : margins.bare
  const footTop = height - margins.bottom - footHeight
  const bottom = isFramed ? footTop - margins.aboveFoot : height - margins.bare
  const ground = theme.name === 'dark' ? theme.color.ground : '#FFFFFF'
  return {
    theme,
    box: { x: side, y, width: inner, height: bottom - y },
    pages: (bodies) =>
      bodies.map(({ name, primitives }, index) => {
        const drawn: Primitive[] = [
          { kind: 'rect', x: 0, y: 0, width, height, fill: ground },
          ...(top ? [{ kind: 'group', x: side, y: margins.top, children: top.primitives } as const] : []),
          { kind: 'group', x: side, y, children: primitives }
        ]
        if (isFramed) drawn.push({ kind: 'group', x: side, y: footTop, children: foot(index + 1, bodies.length).primitives })
        return { name, scene: { width, height, primitives: drawn } }
      })
  }
}

/** The title of a view and what it is of. */
function headScene(document: JourneyDocument, title: string, sentence: string, edition: Edition, theme: Theme, width: number) {
  const map = mapOf(document)
  const drawn: Primitive[] = []
  let y = 0
  const set = (
    text: string,
    style: { size: number; line: number; weight: 400 | 700; letterSpacing?: number },
    color: string,
    maxLines: number
  ) => {
    for (const line of wrapText(text, style, width, { maxLines }).lines) {
      if (line.text !== '') drawn.push(textAt(line.text, 0, y + baselineIn(style.size, style.line), style, color))
      y += style.line
    }
  }
  set(title, type.poster, theme.color.ink, 3)
  y += 2
  const name = map.title || edition.say('domain:untitled')
  const of = edition.say('handOut:of', { title: name, state: edition.words.state[map.state] })
  set([of, sentence].filter((part) => part !== '').join(' · '), sentenceStyle, theme.color.ink2, 4)
  return { height: y, primitives: drawn }
}
