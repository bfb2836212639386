// What axe has against a page as it is shown at this moment.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules whose answer is another one in the other theme. */
const ofColor = ['color-contrast', 'link-in-text-block']

/** One line for each violation: the rule, where, and what is wrong there. Small targets count too. `onlyColors`: what depends on the theme. */
export async function violationsIn(page: Page, { onlyColors = false } = {}): Promise<readonly string[]> {
  // Nothing here is in frames, and describing all that is well takes axe several times as long as looking.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await axe
    .options({
      resultTypes: ['violations'],
      ...(onlyColors ? { runOnly: ofColor } : { rules: { 'target-size': { enabled: true } } })
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${(failureSummary ?? '').split('\n')[1]?.trim()}`)
  )
}
