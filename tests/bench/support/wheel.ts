// Real wheel events at 60 Hz, and what they cost.
import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { windowSize } from './browser.ts'
import { drawingCpu, mainThreadClock } from './processes.ts'
import { quantile } from './statistics.ts'

const frame = 1000 / 60

export type WheelStep = { readonly deltaX: number; readonly deltaY: number; readonly zooms?: boolean }

/**
 * What a stretch of wheel events cost, the same for every page. CPU: time of the page's and the drawing process's threads together,
 * divided by the frames that were shown; main: the part of it on the page's main thread. A frame counts as shown when the page's
 * `requestAnimationFrame` ran; dropped are those of 60 a second that did not.
 */
export type WheelCost = {
  readonly cpuPerFrame: number
  readonly mainPerFrame: number
  /** 95 % of the intervals between frames are at most this long, ms. */
  readonly interval95: number
  /** Share of frames, 0…1. */
  readonly dropped: number
  /** Share of the shown frames, 0…1, in which the map stood elsewhere than in the one before: a map at its edge costs nothing. */
  readonly moved: number
}

export async function measureWheel(browser: Browser, page: Page, steps: readonly WheelStep[]): Promise<WheelCost> {
  const session = await page.context().newCDPSession(page)
  const warmUp = steps.slice(0, 20)
  await spin(session, [...warmUp, ...warmUp.map(back)])
  await setTimeout(500)
  await page.evaluate(startCounting)
  const mainThread = await mainThreadClock(page)
  const cpuBefore = await drawingCpu(browser)
  await spin(session, steps)
  const cpu = (await drawingCpu(browser)) - cpuBefore
  const main = await mainThread()
  const { times, moves } = await page.evaluate(stopCounting)
  await session.detach()
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  const expected = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / frame
  return {
    cpuPerFrame: cpu / intervals.length,
    mainPerFrame: main / intervals.length,
    interval95: quantile(intervals, 0.95),
    dropped: Math.max(0, 1 - intervals.length / expected),
    moved: moves / times.length
  }
}

/** Sends one event each 60th of a second, whether or not the page keeps up, and waits until it has taken the last one. */
async function spin(session: CDPSession, steps: readonly WheelStep[]): Promise<void> {
  const began = performance.now()
  const taken: Promise<unknown>[] = []
  for (const [index, { deltaX, deltaY, zooms }] of steps.entries()) {
    const wait = began + index * frame - performance.now()
    if (wait > 1) await setTimeout(wait)
    const point = { x: windowSize.width / 2, y: windowSize.height / 2 }
    taken.push(
      session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX, deltaY, modifiers: zooms === true ? 2 : 0 })
    )
  }
  await Promise.all(taken)
}

function back({ deltaX, deltaY, ...rest }: WheelStep): WheelStep {
  return { ...rest, deltaX: -deltaX, deltaY: -deltaY }
}

type Counted = { times: number[]; moves: number; isCounting: boolean }

function startCounting(): void {
  const counted: Counted = { times: [], moves: 0, isCounting: true }
  Object.assign(globalThis, { counted })
  // Both pages are React Flow underneath: these elements carry the camera.
  const carriers = [...document.querySelectorAll<HTMLElement>('.react-flow__pane, .react-flow__viewport')]
  const placeNow = () => carriers.map(({ style }) => style.transform).join()
  let place = placeNow()
  const look = (now: number) => {
    counted.times.push(now)
    const next = placeNow()
    if (next !== place) counted.moves += 1
    place = next
    if (counted.isCounting) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function stopCounting(): Counted {
  const { counted } = globalThis as unknown as { counted: Counted }
  counted.isCounting = false
  return counted
}
