import type { Page } from 'playwright-core'

/**
 * From input to picture: for every event of a type, ms from its own time stamp (when the browser received it) to the end of the frame
 * that follows it. The end of a frame is the first task after the `requestAnimationFrame` in which its picture was made.
 */
export async function startInputClock(page: Page, eventType: string): Promise<() => Promise<number[]>> {
  await page.evaluate((type) => {
    const delays: number[] = []
    Object.assign(globalThis, { inputDelays: delays })
    const afterFrame = new MessageChannel()
    const waiting: number[] = []
    afterFrame.port1.onmessage = () => {
      const now = performance.now()
      for (const stamp of waiting.splice(0)) delays.push(now - stamp)
    }
    const note = (event: Event) => {
      requestAnimationFrame(() => {
        waiting.push(event.timeStamp)
        afterFrame.port2.postMessage(null)
      })
    }
    addEventListener(type, note, { capture: true })
  }, eventType)
  return () => page.evaluate(() => [...(globalThis as unknown as { inputDelays: number[] }).inputDelays])
}
