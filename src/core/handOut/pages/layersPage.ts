import { layerFindingsOf } from '../../analyses/layerFindings.ts'
import { layerNames, layersOf } from '../../analyses/layers.ts'
import { layerMeasures, layoutLayers, type LayersLayout } from '../../layout/layers.ts'
import type { LegendEntry } from '../../scene/foot.ts'
import { icon } from '../../scene/icon.ts'
import { layersScene, type LayerWords } from '../../scene/layersScene.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import type { Say } from '../edition.ts'
import type { Page } from './page.ts'
import { viewFrame, viewSizes, type ViewFrame, type ViewJob } from './viewFrame.ts'

/** The five layers with what rests on what, on one page: as wide as the journey needs. */
export function layersPage(job: ViewJob): Page[] {
  const { document, edition, options } = job
  const { say } = edition
  const layers = layersOf(document)
  const findings = layerFindingsOf(layers)
  const title = say('layers:title')
  const theme = themeOf(options.look)
  const { top, side, foot } = layerMeasures
  const set = ({ box }: ViewFrame, width = box.width + side.left + side.right) =>
    layoutLayers(layers, findings, { width, height: box.height + top + foot })
  const usual = viewFrame(job, { title })
  const head = { title, legend: noteEntries(set(usual), theme, say) }
  const over = leastWidth(set(usual)) - side.left - side.right - usual.box.width
  const frame = viewFrame(job, { ...head, size: { ...viewSizes.wide, width: viewSizes.wide.width + Math.max(0, Math.ceil(over)) } })
  const drawn = layersScene(set(frame), theme, layerWords(say))
  // The view's own margins are the page's, and its ground is the paper.
  const children = drawn.primitives.slice(1)
  return frame.pages([{ name: title, primitives: [{ kind: 'group', x: -side.left, y: -top, children }] }])
}

/** How wide the layers must be: in the columns of the journey, or every layer by itself, whichever takes less. */
function leastWidth({ width, layers }: LayersLayout): number {
  const { side, name, card, pad } = layerMeasures
  const most = Math.max(0, ...layers.layers.map((places) => places.length))
  return Math.min(width, side.left + name.wide + most * (card.least + card.gap.least) + pad.right + side.right)
}

function layerWords(say: Say): LayerWords {
  return {
    layers: layerNames.map((name) => ({ name: say(`domain:lane.${name}`), meaning: say(`layers:meaning.${name}`) })),
    nothingBeneath: say('layers:nothingBeneath'),
    servesNothing: say('layers:servesNothing'),
    constraint: say('layers:constraint'),
    channel: (channel) => say(`domain:channel.${channel}`)
  }
}

function noteEntries({ boxes }: LayersLayout, theme: Theme, say: Say): LegendEntry[] {
  const notes = new Set(boxes.map(({ note }) => note))
  const { pain, ink2, warn } = theme.color
  const known = [
    ['nothingBeneath', 'cloud-off', pain],
    ['servesNothing', 'unlink', ink2],
    ['constraint', 'circle-minus', warn]
  ] as const
  return known.flatMap(([note, name, color]) =>
    notes.has(note) ? [{ sign: [icon(name, 0, -8, 16, color)], signWidth: 16, text: say(`layers:${note}`) }] : []
  )
}
