import { coreCompetencies, maturityPractices } from '#core/model/assessment.ts'
import { evidenceKinds } from '#core/model/evidence.ts'
import { gapKinds } from '#core/model/gap.ts'
import type { Id } from '#core/model/id.ts'
import { metricDirections, metricKinds, metricLooks, metricSubjects } from '#core/model/metric.ts'
import { opportunityStatuses } from '#core/model/opportunity.ts'
import type { RecordTypeName } from '#core/model/records.ts'
import type { Random } from '#core/samples/random.ts'

/** An address that must never be opened. */
const script = ['javascript', 'alert(1)'].join(':')

/** What the document at hand offers. */
interface Source {
  readonly text: () => string
  readonly id: (type: RecordTypeName) => Id
  readonly some: (type: RecordTypeName) => Id[]
}

/** Random fields of the records that stand by themselves, and now and then some that nobody should write. */
export class AnyPlainFields {
  readonly #random: Random
  readonly #from: Source

  constructor(random: Random, from: Source) {
    this.#random = random
    this.#from = from
  }

  /** Cards, now and then feelings and personas. */
  targets(): Id[] {
    return [
      ...this.#from.some('card'),
      ...(this.#random.chance(0.3) ? this.#from.some('emotionPoint') : []),
      ...(this.#random.chance(0.2) ? this.#from.some('persona') : [])
    ]
  }

  #date = () => this.#random.pick([null, '2026-05-31', ...(this.#random.chance(0.05) ? ['2026-02-30'] : [])])

  evidence(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      kind: this.#maybe(() => random.pick(evidenceKinds)),
      text: this.#maybe(this.#from.text),
      source: this.#maybe(this.#from.text),
      url: this.#maybe(() => random.pick(['', 'https://example.org/a', script])),
      date: this.#maybe(this.#date),
      strength: this.#maybe(() => random.int(random.chance(0.05) ? 9 : 3) + 1),
      targetIds: this.#maybe(() => this.targets())
    })
  }

  gap(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      kind: this.#maybe(() => random.pick(gapKinds)),
      text: this.#maybe(this.#from.text),
      severity: this.#maybe(() => 1 + random.int(3)),
      stepId: this.#maybe(() => (random.chance(0.3) ? null : this.#from.id('step'))),
      cardIds: this.#maybe(() => this.#from.some('card')),
      closed: this.#maybe(() => random.chance(0.5))
    })
  }

  metric(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      kind: this.#maybe(() => random.pick(metricKinds)),
      name: this.#maybe(this.#from.text),
      unit: this.#maybe(() => random.pick(['', 'min', '%', '₫'])),
      better: this.#maybe(() => random.pick(metricDirections)),
      about: this.#maybe(() => random.pick(metricSubjects)),
      rewarded: this.#maybe(() => random.chance(0.5)),
      look: this.#maybe(() => random.pick(metricLooks))
    })
  }

  #value = () => (this.#random.chance(0.3) ? null : this.#random.chance(0.03) ? Number.NaN : this.#random.next() * 200 - 100)

  measure(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      baseline: this.#maybe(this.#value),
      target: this.#maybe(this.#value),
      targetDate: this.#maybe(this.#date),
      readings: this.#maybe(() =>
        Array.from({ length: random.int(4) }, () => ({ date: `2026-0${1 + random.int(9)}-11`, value: random.next() * 100 }))
      )
    })
  }

  opportunity(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      title: this.#maybe(this.#from.text),
      impact: this.#maybe(() => (random.chance(0.3) ? null : random.next() * (random.chance(0.05) ? 2 : 1))),
      effort: this.#maybe(() => (random.chance(0.3) ? null : random.next())),
      owner: this.#maybe(this.#from.text),
      status: this.#maybe(() => random.pick(opportunityStatuses)),
      due: this.#maybe(this.#date),
      answerIds: this.#maybe(() => [...this.#from.some('card'), ...(random.chance(0.3) ? this.#from.some('gap') : [])]),
      measureId: this.#maybe(() => (random.chance(0.3) ? null : this.#from.id('measure')))
    })
  }

  assessment(): Record<string, unknown> {
    const random = this.#random
    return this.#given({
      note: this.#maybe(this.#from.text),
      practices: this.#maybe(() => ({ [random.pick(maturityPractices)]: random.int(random.chance(0.05) ? 9 : 5) })),
      competencies: this.#maybe(() => ({ [random.pick(coreCompetencies)]: random.int(5) }))
    })
  }

  #maybe = <Value>(make: () => Value) => (this.#random.chance(0.6) ? make() : undefined)

  #given(fields: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  }
}
