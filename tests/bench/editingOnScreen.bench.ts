// What a hand feels at 100 %: dragging a card (ours beside raw React Flow), a card's text changing, typing into a card. Real mouse and
// key events; see inputClock.ts for the measure, which includes the wait for the next 60th of a second. Raw React Flow has no editor: a key changes a label there.
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { attempt } from './support/attempt.ts'
import { peerName, startContenders, type Contender } from './support/contenders.ts'
import type { Bench } from './support/figure.ts'
import { startInputClock } from './support/inputClock.ts'
import { ourCardClass } from './support/ourApp.ts'
import { measureOpening } from './support/paintProbe.ts'
import { mainThreadClock } from './support/processes.ts'
import { median, quantile } from './support/statistics.ts'

const frame = 1000 / 60
const editTargets: Record<number, string> = { 1000: '≤ 6 ms', 5000: '≤ 8 ms' }
/** Delays from input to picture, and what one input cost the page's main thread, all frames until the next one included; ms. */
type Felt = { readonly delays: readonly number[]; readonly work: number }

const ourCard = `.${ourCardClass}`
const rawCard = '.react-flow__node'

const bench: Bench = async (report) => {
  const contenders = await startContenders()
  try {
    for (const cards of [200, 1000, 5000, 10_000]) {
      const { ours, raw } = await contenders.show(cards)
      await attempt(report, { what: 'drag a card', cards }, async () => {
        // Ten thousand mounted nodes are beyond what one waits for.
        const peer = cards > 5000 ? [] : await onPage(raw, (page) => drag(page, rawCard))
        const own = await onPage(there(ours), (page) => drag(page, ourCard))
        const row = (what: string, pick: (delays: readonly number[]) => number) => ({
          what: `drag a card, input → frame, ${what}`,
          cards,
          unit: 'ms',
          ours: pick(own),
          ...(peer.length === 0 ? {} : { peer: { name: peerName, value: pick(peer) } })
        })
        report(row('p50', median))
        report({ ...row('p95', (delays) => quantile(delays, 0.95)), target: 'one frame' })
      })
      await attempt(report, { what: 'edit one card → painted', cards }, async () => {
        const peer = cards > 5000 ? null : await onPage(raw, (page) => edit(page, rawCard))
        const { delays, work } = await onPage(there(ours), (page) => edit(page, ourCard))
        const note = `undo and redo of a text, ${delays.length} times; p95 ${quantile(delays, 0.95).toFixed(1)} ms`
        report({
          what: 'edit one card → painted, p50',
          cards,
          unit: 'ms',
          ours: median(delays),
          ...beside(peer, ({ delays }) => median(delays)),
          target: editTargets[cards] ?? '',
          note
        })
        report({
          what: 'edit one card: main thread',
          cards,
          unit: 'ms',
          ours: work,
          ...beside(peer, ({ work }) => work),
          note: 'without the wait for the frame; it must not grow with the map'
        })
      })
      await attempt(report, { what: 'key → glyph', cards }, async () => {
        const peer = cards > 5000 ? null : await onPage(raw, (page) => type(page, rawCard))
        const { delays, work } = await onPage(there(ours), (page) => type(page, ourCard))
        const note = `${delays.length} keys; p95 ${quantile(delays, 0.95).toFixed(1)} ms`
        report({
          what: 'key → glyph while typing, p50',
          cards,
          unit: 'ms',
          ours: median(delays),
          ...beside(peer, ({ delays }) => median(delays)),
          target: 'one frame',
          note
        })
        report({
          what: 'key while typing: main thread',
          cards,
          unit: 'ms',
          ours: work,
          ...beside(peer, ({ work }) => work),
          note: 'without the wait for the frame; it must not grow with the map'
        })
      })
    }
  } finally {
    await contenders.close()
  }
}

export default bench

/** The figure of raw React Flow beside ours, where it was measured. */
function beside(peer: Felt | null, pick: (felt: Felt) => number): { peer?: { name: string; value: number } } {
  return peer ? { peer: { name: peerName, value: pick(peer) } } : {}
}

function there(contender: Contender | Error): Contender {
  if (contender instanceof Error) throw contender
  return contender
}

async function onPage<Value>(contender: Contender, work: (page: Page) => Promise<Value>): Promise<Value> {
  const { page, address } = await contender.open(1)
  try {
    await measureOpening(page, address)
    return await work(page)
  } finally {
    await page.close()
  }
}

/** Drags one card about for four seconds and puts it back where it was. */
async function drag(page: Page, selector: string): Promise<number[]> {
  const { x, y } = await cardInView(page, selector)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y)
  await setTimeout(300)
  const read = await startInputClock(page, 'pointermove')
  const began = performance.now()
  for (let step = 1; step <= 240; step += 1) {
    const angle = (step / 120) * 2 * Math.PI
    await page.mouse.move(x + 150 * Math.sin(angle), y + 100 * (1 - Math.cos(angle)))
    const wait = began + step * frame - performance.now()
    if (wait > 1) await setTimeout(wait)
  }
  const delays = await read()
  await page.mouse.move(x, y)
  await page.mouse.up()
  return delays
}

/** Changes the text of a card, then undoes and redoes that again and again: each time one card is another and is painted anew. */
async function edit(page: Page, card: string): Promise<Felt> {
  const { x, y } = await cardInView(page, card)
  await page.mouse.dblclick(x, y)
  await page.keyboard.type(' indeed')
  await page.keyboard.press('Enter')
  await setTimeout(1000)
  await mustChange(page, card, () => page.keyboard.press('Control+z'))
  await mustChange(page, card, () => page.keyboard.press('Control+Shift+z'))
  const read = await startInputClock(page, 'keydown')
  const worked = await mainThreadClock(page)
  for (let round = 0; round < 30; round += 1) {
    // The keys that are only held down are not edits: they come long before and are sorted out below.
    await page.keyboard.down('Control')
    if (round % 2 === 1) await page.keyboard.down('Shift')
    await setTimeout(60)
    await page.evaluate(() => (globalThis as unknown as { inputDelays: number[] }).inputDelays.push(NaN))
    await page.keyboard.press('z')
    await setTimeout(120)
    await page.keyboard.up('Shift')
    await page.keyboard.up('Control')
  }
  const work = await worked()
  const all = await read()
  const delays = all.filter((_, index) => Number.isNaN(all[index - 1]))
  return { delays, work: work / delays.length }
}

async function type(page: Page, card: string): Promise<Felt> {
  const { x, y } = await cardInView(page, card)
  await page.mouse.dblclick(x, y)
  await page.keyboard.type(' and', { delay: 60 })
  const read = await startInputClock(page, 'keydown')
  const worked = await mainThreadClock(page)
  await page.keyboard.type(' so a person writes on and on, at the pace of a fast typist, until the card has grown by lines', { delay: 80 })
  const work = await worked()
  const delays = await read()
  return { delays, work: work / delays.length }
}

/** The middle of a card that lies well within the window. */
async function cardInView(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((cards) => {
    const boxes = [...document.querySelectorAll(cards)].map((element) => element.getBoundingClientRect())
    const box = boxes.find(({ left, right, top, bottom }) => left > 400 && right < 900 && top > 250 && bottom < 600)
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }, selector)
  if (!place) throw new Error('no card lies within the window')
  return place
}

/** Makes sure that what is measured is an edit at all. */
async function mustChange(page: Page, card: string, work: () => Promise<void>): Promise<void> {
  const texts = () => page.evaluate((cards) => [...document.querySelectorAll(cards)].map((card) => card.textContent).join('|'), card)
  const before = await texts()
  await work()
  await setTimeout(300)
  if ((await texts()) === before) throw new Error('undo and redo change no card')
}
