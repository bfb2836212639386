// Ours and raw React Flow with the same map, each ready to be opened in the same browser.
import type { Browser, Page } from 'playwright-core'
import { startBrowser, windowSize } from './browser.ts'
import { flowGrid } from './flowGrid.ts'
import { gridMap } from './gridMap.ts'
import { startOurApp, ourClassAt, type OurApp } from './ourApp.ts'
import { installPaintProbe } from './paintProbe.ts'
import { startRawReactFlowPage } from './rawReactFlowPage.ts'
import { reasonOf } from './attempt.ts'

export const peerName = 'raw React Flow'

export type Contender = {
  /** A fresh page of the contender, with the probe in it, at the address that shows the map at a zoom. */
  readonly open: (zoom: number) => Promise<{ page: Page; address: string }>
  /** How many times a wheel event of one pixel with Ctrl doubles the zoom. */
  readonly doublingsPerPixel: number
}

export type Contenders = {
  /** Puts a grid of this many cards before both. */
  readonly show: (cards: number) => Promise<{ ours: Contender | Error; raw: Contender }>
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Starts both; where ours is not there its place holds the reason, so that the peer is measured all the same. */
export async function startContenders(): Promise<Contenders> {
  const app = await startOurApp().catch((error: unknown) => error as Error)
  if (app instanceof Error) console.error(`the app: ${reasonOf(app)}`)
  const rawPage = await startRawReactFlowPage()
  const browser = await startBrowser()
  const fresh = async (classNames: readonly string[]) => {
    const context = browser.contexts()[0] ?? (await browser.newContext({ viewport: windowSize, locale: 'en-US' }))
    const page = await context.newPage()
    await installPaintProbe(page, classNames)
    return page
  }
  const oursOf = async (app: OurApp, cards: number): Promise<Contender> => {
    const id = await app.createMap(gridMap(cards).records)
    return {
      doublingsPerPixel: 0.012,
      open: async (zoom) => ({ page: await fresh([ourClassAt(zoom)]), address: await app.addressAt(id, zoom) })
    }
  }
  return {
    browser,
    show: async (cards) => {
      rawPage.show(flowGrid(gridMap(cards)))
      const raw: Contender = {
        doublingsPerPixel: 0.002,
        open: async (zoom) => ({ page: await fresh(['react-flow__node', 'react-flow__edge']), address: rawPage.address(zoom) })
      }
      return { raw, ours: app instanceof Error ? app : await oursOf(app, cards).catch((error: unknown) => error as Error) }
    },
    close: async () => {
      await browser.close()
      await rawPage.close()
      if (!(app instanceof Error)) await app.close()
    }
  }
}
