// Journeys that others wrote. They are not part of this project: they lie beside it, and where they do not, one line says so.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages } from '#contract/messages/messages.ts'
import { documentOfJourney } from '#core/exchange/mermaid/documentOfJourney.ts'
import type { MermaidJourney } from '#core/exchange/mermaid/journey.ts'
import { readMermaid } from '#core/exchange/mermaid/readMermaid.ts'
import { writeMermaid } from '#core/exchange/mermaid/writeMermaid.ts'
import { integrityProblems } from '#core/model/integrity.ts'
import { loadMermaid } from './mermaidOracle.ts'
import { outline } from './outline.ts'

interface Expected {
  readonly valid: boolean
  readonly normalized: {
    title: string | null
    stages: { name: string | null; steps: { name: string; score: number | null; actors: string[] }[] }[]
  }
}

const corpus = join(import.meta.dirname, '../../../../../../shared/corpus/mermaid')
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mmd'))
      .sort()
  : []

describe.skipIf(files.length === 0)(`Mermaid journeys that others wrote (${files.length || 'none: ../shared/corpus is not there'})`, () => {
  test.each(files)('%s is read as an importer should', (name) => {
    const expected = expectedOf(name)
    const text = readFileSync(join(corpus, name), 'utf8')
    const strict = readMermaid(text, { strict: true })
    const forgiving = readMermaid(text)
    expect(forgiving.diagrams).toHaveLength(1)
    if (expected.valid) {
      expect(strict.diagrams.map(({ journey }) => outline(journey))).toEqual([expected.normalized])
      expect(outline(forgiving.diagrams[0]!.journey)).toEqual(expected.normalized)
    } else {
      expect(strict.diagrams).toEqual([])
      expect(strict.issues.filter(({ severity }) => severity === 'error')).not.toEqual([])
      expect(forgiving.diagrams[0]?.issues).not.toEqual([])
    }
  })

  test('title, stages, steps, actors and scores from 1 to 5 survive the way through a map and back, read by Mermaid itself', async () => {
    const oracle = await loadMermaid()
    for (const name of files) {
      const { journey } = readMermaid(readFileSync(join(corpus, name), 'utf8')).diagrams[0]!
      let count = 0
      const { document } = documentOfJourney(journey, messages.en.domain.lane, () => `r${(count += 1)}`)
      expect(integrityProblems(document), name).toEqual([])
      const { text, issues } = writeMermaid(document)
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
      const back = readMermaid(text, { strict: true }).diagrams[0]!.journey
      expect(outline(back), name).toEqual(held(journey))
      const drawn = await oracle(text)
      expect(
        drawn?.tasks.map(({ task, score, people }) => [task.trim(), score, people]),
        name
      ).toEqual(held(journey).stages.flatMap(({ steps }) => steps.map((step) => [step.name, step.score, step.actors])))
    }
  })
})

/** What a map and Mermaid can hold of a journey: a score of its own for each step, blanks for tabs. */
function held(journey: MermaidJourney) {
  const { title, stages } = outline(journey)
  return {
    title,
    stages: stages.map(({ name, steps }) => ({
      name: name?.replaceAll('\t', ' ') ?? null,
      steps: steps.map((step) => ({ ...step, score: step.score ?? 3 }))
    }))
  }
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(corpus, name.replace(/(\.invalid)?\.mmd$/, '.expected.json')), 'utf8')) as Expected
}
