import { NotThere } from './figure.ts'
/** Runs one measurement; what it throws becomes a row that says so, and the bench goes on. */
export async function attempt(report, row, measure) {
  try {
    await measure()
  } catch (error) {
    report({ ...row, missing: reasonOf(error) })
  }
}
/** Why something could not be measured, in one line. */
export function reasonOf(error) {
  const { code, message } = error
  const line = (message ?? String(error)).split('\n')[0] ?? ''
  return error instanceof NotThere || code === 'ERR_MODULE_NOT_FOUND' ? `not there: ${line}` : `failed: ${line}`
}
