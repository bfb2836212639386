// Real wheel events at 60 Hz, and what they cost.
import { setTimeout } from 'node:timers/promises'
import { windowSize } from './browser.ts'
import { drawingCpu, mainThreadClock } from './processes.ts'
import { quantile } from './statistics.ts'
const frame = 1000 / 60
export async function measureWheel(browser, page, steps) {
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
  const times = await page.evaluate(stopCounting)
  await session.detach()
  const intervals = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  const expected = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / frame
  return {
    cpuPerFrame: cpu / intervals.length,
    mainPerFrame: main / intervals.length,
    interval95: quantile(intervals, 0.95),
    dropped: Math.max(0, 1 - intervals.length / expected)
  }
}
/** Sends one event each 60th of a second, whether or not the page keeps up, and waits until it has taken the last one. */
async function spin(session, steps) {
  const began = performance.now()
  const taken = []
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
function back({ deltaX, deltaY, ...rest }) {
  return { ...rest, deltaX: -deltaX, deltaY: -deltaY }
}
function startCounting() {
  const counted = { times: [], isCounting: true }
  Object.assign(globalThis, { counted })
  const look = (now) => {
    counted.times.push(now)
    if (counted.isCounting) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
function stopCounting() {
  const { counted } = globalThis
  counted.isCounting = false
  return counted.times
}
