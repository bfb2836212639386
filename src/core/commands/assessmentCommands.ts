import { newAssessment } from '../model/assessment.ts'
import type { Id } from '../model/id.ts'
import { defineAdd, defineEdit, defineRemove, type PlainFields } from './plainRecords.ts'

const lines = ['date']

/** Begins an assessment. `date`: `YYYY-MM-DD`, from whoever has a clock. */
export const addAssessment = defineAdd<'assessment', { id?: Id; date: string; fields?: PlainFields<'assessment'> }>(lines, (id, { date }) =>
  newAssessment(id, date)
)

/** Changes fields of assessments. */
export const editAssessments = defineEdit('assessment', lines)

/** Removes assessments. */
export const removeAssessments = defineRemove('assessment')
