// Global set-up of the suites that run the built bundles. OUTSIDE_IN_NO_BUILD=1 leaves out/ as it is.
import { buildIfStale } from './buildIfStale.ts'

export default async function buildBeforeTests(): Promise<void> {
  if (process.env['OUTSIDE_IN_NO_BUILD'] === '1') return
  await buildIfStale()
}
