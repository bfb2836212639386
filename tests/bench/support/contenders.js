import { startBrowser, windowSize } from './browser.ts'
import { flowGrid } from './flowGrid.ts'
import { gridMap } from './gridMap.ts'
import { startOurApp, ourCardClasses } from './ourApp.ts'
import { installPaintProbe } from './paintProbe.ts'
import { startRawReactFlowPage } from './rawReactFlowPage.ts'
import { reasonOf } from './attempt.ts'
export const peerName = 'raw React Flow'
/** Starts both; where ours is not there its place holds the reason, so that the peer is measured all the same. */
export async function startContenders() {
  const app = await startOurApp().catch((error) => error)
  if (app instanceof Error) console.error(`the app: ${reasonOf(app)}`)
  const rawPage = await startRawReactFlowPage()
  const browser = await startBrowser()
  const fresh = async (classNames) => {
    const context = browser.contexts()[0] ?? (await browser.newContext({ viewport: windowSize, locale: 'en-US' }))
    const page = await context.newPage()
    await installPaintProbe(page, classNames)
    return page
  }
  const oursOf = async (app, cards) => {
    const id = await app.createMap(gridMap(cards).records)
    return {
      doublingsPerPixel: 0.012,
      open: async (zoom) => ({ page: await fresh(ourCardClasses), address: await app.addressAt(id, zoom) })
    }
  }
  return {
    browser,
    show: async (cards) => {
      rawPage.show(flowGrid(gridMap(cards)))
      const raw = {
        doublingsPerPixel: 0.002,
        open: async (zoom) => ({ page: await fresh(['react-flow__node', 'react-flow__edge']), address: rawPage.address(zoom) })
      }
      return { raw, ours: app instanceof Error ? app : await oursOf(app, cards).catch((error) => error) }
    },
    close: async () => {
      await browser.close()
      await rawPage.close()
      if (!(app instanceof Error)) await app.close()
    }
  }
}
