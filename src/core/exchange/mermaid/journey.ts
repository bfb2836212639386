/** A step of a Mermaid `journey`: the score as written (documented as 1–5), null where there is none that can be read. */
export interface MermaidStep {
  readonly name: string
  readonly score: number | null
  readonly actors: readonly string[]
  /** What stood in the place of the score where it is null: kept as a note. */
  readonly words?: string
}

/** A section; steps before the first section stand in one whose name is null. */
export interface MermaidStage {
  readonly name: string | null
  readonly steps: readonly MermaidStep[]
}

/** What a Mermaid `journey` diagram says, whatever way it was written. */
export interface MermaidJourney {
  readonly title: string | null
  /** `accDescr`, the description for those who do not see the picture. */
  readonly description: string | null
  readonly stages: readonly MermaidStage[]
}

/** Collects sections and steps in the order in which they stand in the text. */
export class JourneyBuilder {
  title: string | null = null
  description: string | null = null
  readonly #stages: { name: string | null; steps: MermaidStep[] }[] = []

  addSection(name: string): void {
    this.#stages.push({ name, steps: [] })
  }

  addStep(step: MermaidStep): void {
    if (this.#stages.length === 0) this.#stages.push({ name: null, steps: [] })
    this.#stages.at(-1)?.steps.push(step)
  }

  build(): MermaidJourney {
    return { title: this.title, description: this.description, stages: this.#stages }
  }
}

/** Whether two journeys say the same. */
export function sameJourney(a: MermaidJourney, b: MermaidJourney): boolean {
  return JSON.stringify(outline(a)) === JSON.stringify(outline(b))
}

function outline(journey: MermaidJourney): unknown {
  return [journey.title, journey.stages.map(({ name, steps }) => [name, steps.map((step) => [step.name, step.score, step.actors])])]
}
