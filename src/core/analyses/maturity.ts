// How far an organisation manages experience, by its own dated assessment: four levels with their practices, four core competencies beside
// them, and what to take up next (DOMAIN §2.4).
import {
  coreCompetencies,
  maturityLevels,
  maturityPractices,
  mostMaturity,
  type Assessment,
  type CoreCompetency,
  type MaturityLevel,
  type MaturityPractice
} from '../model/assessment.ts'

/** The levels from the first to the last. */
export const levelsInOrder = Object.keys(maturityLevels) as readonly MaturityLevel[]

/** A level is reached from this average of its practices on: lived throughout (3), if not yet a habit everywhere (4). */
export const reachedAverage = 3

/** The answers of an assessment that count. */
export type Answers = Pick<Assessment, 'practices' | 'competencies'>

/** How far one level is. */
export interface LevelScore {
  readonly level: MaturityLevel
  /** Average grade of its practices, 0 … 4; what nobody answered counts as 0: what nobody can tell is not lived. */
  readonly average: number
  /** How many of its practices were answered. */
  readonly answered: number
  readonly practices: number
  /** This level and all before it have an average of at least 3. */
  readonly isReached: boolean
}

/** The levels of an assessment, from the first to the last. */
export function levelScores({ practices }: Pick<Answers, 'practices'>): readonly LevelScore[] {
  let areBeforeReached = true
  return levelsInOrder.map((level) => {
    const all: readonly MaturityPractice[] = maturityLevels[level]
    const grades = all.map((practice) => practices[practice] ?? 0)
    // The sum is compared, not the quotient: an average of three has to be one.
    const sum = grades.reduce((total, grade) => total + grade, 0)
    areBeforeReached = areBeforeReached && sum >= reachedAverage * all.length
    const answered = all.filter((practice) => practices[practice] !== undefined).length
    return { level, average: sum / all.length, answered, practices: all.length, isReached: areBeforeReached }
  })
}

/** The highest level that is reached: its practices and those of every level below it average at least 3. Null: not even the first. */
export function levelReached(answers: Pick<Answers, 'practices'>): MaturityLevel | null {
  return levelScores(answers).findLast(({ isReached }) => isReached)?.level ?? null
}

/** A practice that is worth taking up, with its grade; null where it was not answered. */
export interface NextPractice {
  readonly practice: MaturityPractice
  readonly level: MaturityLevel
  readonly grade: number | null
}

/**
 * The practices to take up next: those of the first level that is not reached which are not lived throughout (below 3), what nobody
 * answered first, then the weakest, in the order of the level among equals. None where all levels are reached. Higher levels wait: each
 * stands on the ones below it (DOMAIN §2.4).
 */
export function nextPractices(answers: Pick<Answers, 'practices'>): readonly NextPractice[] {
  const level = levelScores(answers).find(({ isReached }) => !isReached)?.level
  if (level === undefined) return []
  return maturityLevels[level]
    .map((practice) => ({ practice, level, grade: answers.practices[practice] ?? null }))
    .filter(({ grade }) => grade === null || grade < reachedAverage)
    .toSorted((a, b) => (a.grade ?? -1) - (b.grade ?? -1))
}

/** How many of the practices and competencies were answered. */
export function answeredCount({ practices, competencies }: Answers): { readonly answered: number; readonly all: number } {
  const answered = [
    ...maturityPractices.map((practice) => practices[practice]),
    ...coreCompetencies.map((competency) => competencies[competency])
  ].filter((grade) => grade !== undefined).length
  return { answered, all: maturityPractices.length + coreCompetencies.length }
}

/** An axis of the picture of an assessment: the four levels, then the four core competencies; `share` is 0 … 1 of the best grade. */
export interface MaturityAxis {
  readonly axis: MaturityLevel | CoreCompetency
  /** 0 … 4. */
  readonly score: number
  readonly share: number
}

/** Both lenses on one picture: the averages of the levels and the grades of the competencies, unanswered as 0. */
export function maturityAxes(answers: Answers): readonly MaturityAxis[] {
  const axis = (name: MaturityAxis['axis'], score: number): MaturityAxis => ({
    axis: name,
    score,
    share: Math.min(1, score / mostMaturity)
  })
  return [
    ...levelScores(answers).map(({ level, average }) => axis(level, average)),
    ...coreCompetencies.map((competency) => axis(competency, answers.competencies[competency] ?? 0))
  ]
}

/** What changed in a practice or competency from one assessment to another. */
export interface GradeChange {
  readonly name: MaturityPractice | CoreCompetency
  readonly before: number
  readonly after: number
}

/** Grades that differ between two assessments, in the order of the form; only what both answered is compared. */
export function gradeChanges(before: Answers, after: Answers): readonly GradeChange[] {
  const changes = (names: readonly GradeChange['name'][], from: Readonly<Record<string, number>>, to: Readonly<Record<string, number>>) =>
    names.flatMap((name) => {
      const [was, is] = [from[name], to[name]]
      return was === undefined || is === undefined || was === is ? [] : [{ name, before: was, after: is }]
    })
  return [
    ...changes(maturityPractices, before.practices, after.practices),
    ...changes(coreCompetencies, before.competencies, after.competencies)
  ]
}
