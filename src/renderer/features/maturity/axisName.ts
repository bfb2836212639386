import type { TFunction } from 'i18next'
import { levelsInOrder, type MaturityAxis } from '#core/analyses/maturity.ts'
import type { CoreCompetency, MaturityLevel } from '#core/model/assessment.ts'

/** The name of an axis of the radar: a level or a competency. */
export function axisName(axis: MaturityAxis['axis'], t: TFunction): string {
  return isLevel(axis) ? t(`maturity:level.${axis}`) : t(`maturity:competency.${axis}`)
}

function isLevel(axis: MaturityLevel | CoreCompetency): axis is MaturityLevel {
  return levelsInOrder.some((level) => level === axis)
}
