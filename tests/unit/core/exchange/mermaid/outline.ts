import type { MermaidJourney } from '#core/exchange/mermaid/journey.ts'

/** The journey as corpus files state it. */
export function outline({ title, stages }: MermaidJourney) {
  return {
    title,
    stages: stages.map(({ name, steps }) => ({
      name,
      steps: steps.map((step) => ({ name: step.name, score: step.score, actors: step.actors }))
    }))
  }
}
