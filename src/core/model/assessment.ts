import { z } from 'zod/mini'
import { idSchema, type Id } from './id.ts'
import { listKeys } from './listKeys.ts'
import { defineRecordType } from './recordType.ts'

/** The four levels of managing experience and their practices, in the order in which they are taken up (DOMAIN §2.4). */
export const maturityLevels = {
  repair: ['findBroken', 'setPriorities', 'coordinateFixes', 'measureBeforeAfter'],
  elevate: ['shareInsight', 'measureConsistently', 'buildIntoProcesses', 'rewardCentred'],
  optimise: ['modelResults', 'designByPrinciples', 'honeSkills'],
  differentiate: ['revealUnmetNeeds', 'reframeProblem', 'rethinkEcosystem']
} as const

/** A level of managing experience. */
export type MaturityLevel = keyof typeof maturityLevels

/** A practice of one of the levels. */
export type MaturityPractice = (typeof maturityLevels)[MaturityLevel][number]

/** All practices from the first level to the last. */
export const maturityPractices = Object.values(maturityLevels).flat() as readonly MaturityPractice[]

/** The second lens on the same organisation: its four core competencies. */
export const coreCompetencies = ['purposefulLeadership', 'brandValues', 'employeeEngagement', 'customerConnectedness'] as const

/** A core competency. */
export type CoreCompetency = (typeof coreCompetencies)[number]

/** How well a practice is lived: 0 not at all, 1 begun, 2 in places, 3 throughout, 4 as a habit. */
export const mostMaturity = 4

const answers = z.record(z.string().check(z.maxLength(80)), z.int().check(z.minimum(0), z.maximum(mostMaturity)))

const schema = z.looseObject({
  id: idSchema,
  type: z.literal('assessment'),
  /** Day of the assessment, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** Who assessed, or what is to be said about it. */
  note: z.string().check(z.maxLength(20_000)),
  /** By practice, 0 … 4; a practice that is absent was not answered. Words that are none of this version's practices are kept. */
  practices: answers,
  /** By core competency, 0 … 4. */
  competencies: answers
})

/** A dated self-assessment of how an organisation manages experience. */
export type Assessment = Readonly<z.infer<typeof schema>>

/** Version 1: first shipped. */
export const assessmentType = defineRecordType<'assessment', Assessment>({
  type: 'assessment',
  version: 1,
  schema,
  migrations: [],
  references: [],
  listKeys: () => [listKeys.assessments]
})

/** An assessment in which nothing is answered yet. `date`: `YYYY-MM-DD`. */
export function newAssessment(id: Id, date: string): Assessment {
  return { id, type: 'assessment', date, note: '', practices: {}, competencies: {} }
}
