// Every analysis after one edit of a large map: what an open panel costs beside the edit itself.
import { handOffsOf } from '#core/analyses/handOffs.ts'
import { layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf } from '#core/analyses/layers.ts'
import { traceOf } from '#core/analyses/trace.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutLayers } from '#core/layout/layers.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { attempt } from './support/attempt.ts'
import type { Bench } from './support/figure.ts'
import { layeredMap } from './support/layeredMap.ts'
import { median } from './support/statistics.ts'

const cards = 5000
const target = '≤ 8 ms'

const bench: Bench = async (report) => {
  for (const analysis of [layersBench]) await analysis(report)
}

export default bench

/** The five layers: text typed, a link made, a link taken away; trace, findings and the layout of the view included. */
export const layersBench: Bench = async (report) => {
  await attempt(report, { what: 'layers after an edit', cards }, () => {
    const start = layeredMap(cards)
    const typed = afterEdits(
      start,
      (document, round) => edited(document, 'card.setText', { id: 'card2x40', text: `Typed ${round}` }),
      layersPanel
    )
    const linked = afterEdits(
      start,
      (document, round) => edited(document, 'link.add', { fromId: 'card0x3', toId: `card1x${round + 100}`, kind: 'dependsOn' }),
      layersPanel
    )
    const shared = { cards, unit: 'ms', target, note: '10,000 links; trace, findings, hand-offs and layout' } as const
    report({ what: 'layers after a text', ours: typed, ...shared })
    report({ what: 'layers after a link', ours: linked, ...shared })
  })
}

function layersPanel(document: JourneyDocument): void {
  const layers = layersOf(document)
  const findings = layerFindingsOf(layers)
  traceOf(layers, 'card0x3')
  handOffsOf(document)
  layoutLayers(layers, findings, { width: 1100, height: 844 })
}

/** Median time of what follows an edit, over edits one after the other. */
function afterEdits(
  start: JourneyDocument,
  edit: (document: JourneyDocument, round: number) => JourneyDocument,
  after: (document: JourneyDocument) => void
): number {
  const times: number[] = []
  let document = start
  after(document)
  for (let round = 0; round < 60; round += 1) {
    document = edit(document, round)
    const began = performance.now()
    after(document)
    if (round >= 20) times.push(performance.now() - began)
  }
  return median(times)
}

function edited<Id extends Parameters<typeof runCommand>[1]>(
  document: JourneyDocument,
  id: Id,
  args: Parameters<typeof runCommand<Id>>[2]
): JourneyDocument {
  let next = 0
  const outcome = runCommand(document, id, args, { newId: () => `fresh${(next += 1)}x${Math.trunc(performance.now() * 1000)}` })
  if (!outcome.ok) throw new Error(`${id} was refused: ${outcome.error.code}`)
  return outcome.value.document
}
