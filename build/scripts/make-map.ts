// npm run -s make-map -- --cards 5000 OUT.journey.json [--seed N]: a realistic map of any size, the same for the same seed.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { messages } from '../../src/contract/messages/messages.ts'
import { writeJourneyFile } from '../../src/core/exchange/journeyFile.ts'
import { documentOf } from '../../src/core/model/document.ts'
import { makeMap } from '../../src/core/samples/makeMap.ts'

const usage = 'Usage: npm run -s make-map -- --cards N OUT.journey.json [--seed N]'

process.exitCode = run(process.argv.slice(2))

function run(args: string[]): number {
  const parsed = parse(args)
  if (parsed === null) {
    console.error(usage)
    return 2
  }
  const { cards, seed, path } = parsed
  writeFileSync(path, writeJourneyFile(documentOf(makeMap({ cards, seed, laneTitles: messages.en.domain.lane }))))
  return 0
}

function parse(args: string[]): { cards: number; seed: number; path: string } | null {
  try {
    const options = { cards: { type: 'string' }, seed: { type: 'string', default: '1' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [path] = positionals
    const isCount = (text: string | undefined) => text !== undefined && /^\d{1,9}$/.test(text)
    if (path === undefined || positionals.length > 1 || !isCount(values.cards) || !isCount(values.seed)) return null
    return { cards: Number(values.cards), seed: Number(values.seed), path }
  } catch {
    return null
  }
}
