import { issueText } from '#contract/issueText.ts'
import type { ReadOutcome } from '#core/exchange/readOutcome.ts'
import { documentOf } from '#core/model/document.ts'
import { integrityProblems } from '#core/model/integrity.ts'

/**
 * Reads something damaged and throws where that crashes, takes a second, pollutes a prototype, gives a map that does not hold together,
 * refuses without an error, or says something for which there are no words.
 */
export function checkRead(read: () => ReadOutcome): void {
  // Work of this thread alone: what else the computer does meanwhile hangs nobody.
  const before = process.threadCpuUsage()
  const { maps, issues } = read()
  const { user, system } = process.threadCpuUsage(before)
  if (user + system > 1_000_000) throw new Error(`took ${(user + system) / 1000} ms`)
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) throw new Error('a prototype was polluted')
  if (maps.length === 0 && !issues.some(({ severity }) => severity === 'error')) throw new Error('refused without an error')
  for (const map of maps) {
    const problems = integrityProblems(documentOf(map.records))
    if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)))
  }
  for (const issue of [...issues, ...maps.flatMap((map) => map.issues)]) {
    const text = issueText('en', { ...issue, values: { ...issue.values } })
    // What is quoted of the file may hold such marks itself.
    const isQuoted = Object.values(issue.values).some((value) => String(value).includes('{{'))
    if (text === issue.code || (/\{\{/.test(text) && !isQuoted)) throw new Error(`no words for ${issue.code}: ${text}`)
  }
}
