// What axe has against a page as it is shown at this moment.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** One line for each violation: the rule, where, and what is wrong there. Small targets count too. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  // Nothing here is in frames, and describing all that is well takes axe several times as long as looking.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${(failureSummary ?? '').split('\n')[1]?.trim()}`)
  )
}
