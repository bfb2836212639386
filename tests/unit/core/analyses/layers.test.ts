// The layers behind a bill, worked out by hand from the map in `tests/e2e/support/layeredBill.ts`.
import { describe, expect, test } from 'vitest'
import { experiencesHit, layerFindingsOf } from '#core/analyses/layerFindings.ts'
import { layersOf, type Layers } from '#core/analyses/layers.ts'
import { carriersOf, restOf, traceOf } from '#core/analyses/trace.ts'
import { runCommand } from '#core/commands/runCommand.ts'
import type { CommandArgs, CommandId } from '#core/commands/commands.ts'
import { documentOf, type JourneyDocument } from '#core/model/document.ts'
import { layerCardAt, layerLinksWithin, layerNeighbour, layoutLayers } from '#core/layout/layers.ts'
import { recordsOf } from '#core/samples/mapDescription.ts'
import { drawnRecords } from '#core/scene/check.ts'
import { layersScene } from '#core/scene/layersScene.ts'
import { themeOf } from '#core/theme/theme.ts'
import { layeredBill } from '../../../e2e/support/layeredBill.ts'

let next = 0
const bill = documentOf(recordsOf(layeredBill, () => `id${(next += 1)}`))
const idOf = (layers: Layers, text: string): string => layers.cards.find(({ card }) => card.text === text)?.card.id ?? text
const textsAt = (layers: Layers, places: Iterable<number>) => [...places].map((place) => layers.cards[place]?.card.text ?? '').sort()
const after = <Id extends CommandId>(document: JourneyDocument, id: Id, args: CommandArgs<Id>): JourneyDocument => {
  const outcome = runCommand(document, id, args, { newId: () => `id${(next += 1)}` })
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value.document
}

describe('a trace', () => {
  const layers = layersOf(bill)

  test('of an experience goes down to the systems', () => {
    const trace = traceOf(layers, idOf(layers, 'I was heard'))
    expect(trace && textsAt(layers, trace.supports)).toEqual([
      'Asks where it stands',
      'CRM',
      'Call-back in 48 hours',
      'Case hand-over rule',
      'Complains about a charge',
      'Follow-up call',
      'Hotline 9090',
      'Ticket mailbox',
      'Two approvals per refund'
    ])
    expect(trace && restOf(layers, trace)).toEqual({ things: 9, layers: 4 })
    // Both of what it rests on end at the CRM; the mailbox carries only one of them.
    expect(trace && textsAt(layers, carriersOf(layers, trace))).toEqual(['CRM'])
  })

  test('of something in the middle goes both ways', () => {
    const trace = traceOf(layers, idOf(layers, 'Hotline 9090'))
    expect(trace && textsAt(layers, trace.dependents)).toEqual(['Complains about a charge', 'I was heard'])
    expect(trace && textsAt(layers, trace.supports)).toEqual(['CRM', 'Case hand-over rule', 'Ticket mailbox', 'Two approvals per refund'])
  })

  test('of a card that is in no layer is none', () => {
    expect(traceOf(layers, 'nobody')).toBeNull()
  })
})

describe('findings', () => {
  test('of the bill', () => {
    const layers = layersOf(bill)
    const findings = layerFindingsOf(layers)
    expect(textsAt(layers, findings.nothingBeneath)).toEqual(['It was settled in one go'])
    expect(textsAt(layers, findings.servesNothing)).toEqual(['Paper archive', 'Stamp every form', 'Status page'])
    expect(findings.constraints.map(({ place, experiences }) => [textsAt(layers, [place]), textsAt(layers, experiences)])).toEqual([
      [['Two approvals per refund'], ['I was heard']]
    ])
    // Two of four are not most.
    expect(findings.singlePoints).toEqual([])
    expect(textsAt(layers, experiencesHit(layers, layers.placeOf.get(idOf(layers, 'CRM')) ?? -1))).toEqual([
      'I was heard',
      'They are quick'
    ])
  })

  test('a system becomes a single point of failure with the experience that makes it most', () => {
    const start = layersOf(bill)
    const linked = after(bill, 'link.add', {
      fromId: idOf(start, 'Hotline 9090'),
      toId: idOf(start, 'It was settled in one go'),
      kind: 'leadsTo'
    })
    const layers = layersOf(linked)
    const { singlePoints, nothingBeneath } = layerFindingsOf(layers)
    expect(singlePoints.map(({ place, experiences }) => [textsAt(layers, [place]), experiences.length])).toEqual([[['CRM'], 3]])
    expect(nothingBeneath).toEqual([])
  })

  test('without any experience nothing is said to serve none', () => {
    const layers = layersOf(after(bill, 'lane.remove', { id: layersOf(bill).lanes[0]?.[0]?.id ?? '' }))
    expect(layerFindingsOf(layers)).toEqual({
      nothingBeneath: [],
      servesNothing: [],
      constraints: [expect.anything()],
      singlePoints: [],
      experiences: 0
    })
  })
})

describe('what may look odd', () => {
  test('links in circles carry support inwards and end', () => {
    const layers = layersOf(bill)
    const [heard, crm] = [idOf(layers, 'I was heard'), idOf(layers, 'CRM')]
    const circle = after(after(bill, 'link.add', { fromId: crm, toId: heard, kind: 'leadsTo' }), 'link.add', {
      fromId: heard,
      toId: crm,
      kind: 'loopsBack'
    })
    const around = layersOf(circle)
    const trace = traceOf(around, heard)
    expect(trace?.supports.size).toBe(9)
    expect(trace?.dependents.size).toBe(0)
  })

  test('a card that moves to another lane takes its place there, and links that no longer lead inwards fall silent', () => {
    const layers = layersOf(bill)
    const [hotline, complains] = [idOf(layers, 'Hotline 9090'), idOf(layers, 'Complains about a charge')]
    const moved = after(bill, 'card.move', {
      ids: [hotline],
      laneId: layers.lanes[1]?.[0]?.id ?? '',
      stepId: layers.steps[0]?.id ?? '',
      place: 'end'
    })
    const now = layersOf(moved)
    expect(textsAt(now, traceOf(now, complains)?.supports ?? [])).toEqual([])
    expect(textsAt(now, traceOf(now, hotline)?.supports ?? [])).toEqual([
      'CRM',
      'Case hand-over rule',
      'Ticket mailbox',
      'Two approvals per refund'
    ])
    expect(textsAt(now, layerFindingsOf(now).servesNothing)).toContain('Hotline 9090')
  })

  test('an edit of words takes the graph over', () => {
    const crm = idOf(layersOf(bill), 'CRM')
    const once = after(bill, 'card.setText', { id: crm, text: 'CR' })
    const layers = layersOf(once)
    const typed = layersOf(after(once, 'card.setText', { id: crm, text: 'CRM 2' }))
    expect(typed.support).toBe(layers.support)
    expect(typed.cards[layers.placeOf.get(crm) ?? -1]?.card.text).toBe('CRM 2')
  })
})

describe('the layout', () => {
  const layers = layersOf(bill)
  const layout = layoutLayers(layers, layerFindingsOf(layers), { width: 1100, height: 844 })

  test('every card stands once, in its band and beside no other', () => {
    expect(layout.width).toBe(1100)
    for (const band of layout.bands) {
      for (const [index, box] of band.cards.entries()) {
        expect(box.y).toBeGreaterThanOrEqual(band.y)
        expect(box.y + box.height).toBeLessThanOrEqual(band.y + band.height)
        const before = band.cards[index - 1]
        if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width)
        expect(layerCardAt(layout, box.x + 1, box.y + 1)).toBe(box)
      }
    }
  })

  test('where it is narrow, layers share the columns of the journey', () => {
    const narrow = layoutLayers(layers, layerFindingsOf(layers), { width: 600, height: 600 })
    expect(narrow.width).toBeGreaterThan(600)
    const xOf = (text: string) => narrow.boxes.find(({ layerCard }) => layerCard.card.text === text)?.x
    expect(xOf('Pays the bill')).toBe(xOf('Shop counter'))
    expect(xOf('They are quick')).toBe(xOf('Voice menu'))
  })

  test('the drawing holds every card and lights up what is tied', () => {
    const words = {
      layers: layers.lanes.map(() => ({ name: 'Layer', meaning: 'What it means' })),
      nothingBeneath: 'Nothing beneath',
      servesNothing: 'Serves nothing',
      constraint: 'Constraint',
      channel: (channel: string) => channel
    }
    const scene = layersScene(layout, themeOf('light'), words, traceOf(layers, idOf(layers, 'CRM')))
    expect(drawnRecords(scene)).toEqual(new Set(layers.placeOf.keys()))
    expect(layerLinksWithin(layout)).toHaveLength(20)
    expect(layerLinksWithin(layout, 5000, 6000)).toEqual([])
  })

  test('arrows walk along a layer and to the nearest card of the next', () => {
    const at = (text: string) => layout.boxes.find(({ layerCard }) => layerCard.card.text === text)
    const crm = at('CRM')
    if (!crm) throw new Error('the CRM is drawn')
    expect(layerNeighbour(layout, crm, 'up')?.layerCard.card.text).toBe('Case hand-over rule')
    expect(layerNeighbour(layout, crm, 'right')?.layerCard.card.text).toBe('Ticket mailbox')
    expect(layerNeighbour(layout, crm, 'last')?.layerCard.card.text).toBe('Voice menu')
    expect(layerNeighbour(layout, crm, 'down')).toBeUndefined()
  })
})
