import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { comparedFeelings, type ComparedStep } from '#core/analyses/comparedFeelings.ts'
import { axisFacePaths, type FaceLevel } from '#core/icons/faces.ts'
import { yOfScore } from '#core/layout/score.ts'
import { recordOf } from '#core/model/document.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { lanesOf, personasOf } from '#core/queries/journey.ts'
import { comparedCurvesScene } from '#core/scene/comparedCurves.ts'
import { themeOf } from '#core/theme/theme.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import type { ComparedPair } from './pair.ts'
import './comparedFeelings.css'

const column = 136
const height = 260

/** The curves of both maps over each other, of one persona, with what is better and worse step by step. */
export function ComparedFeelings({ pair }: { pair: ComparedPair }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const theme = themeOf(useScheme())
  const { before, after } = pair
  const personas = personasOf(after.document).filter(({ id }) => recordOf(before.document, id)?.type === 'persona')
  const lanes = lanesOf(after.document).filter(({ id, kind }) => kind === 'emotion' && recordOf(before.document, id)?.type === 'lane')
  const [personaId, setPersonaId] = useState<string | null>(null)
  const [laneId, setLaneId] = useState<string | null>(null)
  const persona = personas.find(({ id }) => id === personaId) ?? personas[0]
  const lane = lanes.find(({ id }) => id === laneId) ?? lanes[0]
  const steps = useMemo(
    () => (persona && lane ? comparedFeelings(before.document, after.document, lane.id, persona.id) : []),
    [before, after, persona, lane]
  )
  const drawing = useMemo(
    () =>
      persona && lane
        ? comparedCurvesScene(steps, lane, persona, theme, { column, height, formatChange: (change) => formatScore(change, language) })
        : [],
    [steps, persona, lane, theme, language]
  )
  if (!persona || !lane) {
    return (
      <div className="compare-curves">
        <EmptyState icon="users" title={t('compare:noFeelings')}>
          <p>{t('compare:noPersonas')}</p>
        </EmptyState>
      </div>
    )
  }
  const isEmpty = steps.every((step) => !step.before && !step.after)
  return (
    <div className="compare-curves">
      <div className="compare-whose">
        <Select
          label={t('compare:persona')}
          value={persona.id}
          options={personas.map(({ id, name }) => ({
            value: id,
            label: name || t('personas:newName')
          }))}
          onChange={setPersonaId}
        />
        {lanes.length > 1 ? (
          <Select
            label={t('compare:lane')}
            value={lane.id}
            options={lanes.map(({ id, title }) => ({ value: id, label: title || t('domain:lane.emotion') }))}
            onChange={setLaneId}
          />
        ) : null}
        <Legend />
        <Summary steps={steps} />
      </div>
      {isEmpty ? (
        <EmptyState icon="activity" title={t('compare:noFeelings')}>
          <p>{t('compare:noFeelingsText')}</p>
        </EmptyState>
      ) : (
        <div
          className="compare-table"
          tabIndex={0}
          role="region"
          aria-label={t('compare:chart', { name: persona.name || t('personas:newName') })}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('compare:step')}</th>
                {steps.map(({ step, presence }) => (
                  <th key={step.id} scope="col" data-presence={presence}>
                    <span>{step.title || t('map:untitledStep')}</span>
                    {presence === 'both' ? null : <small>{t(presence === 'gone' ? 'compare:stepGone' : 'compare:stepNew')}</small>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr aria-hidden>
                <td className="compare-axis">
                  <Axis />
                </td>
                <td colSpan={steps.length} className="compare-drawing">
                  <svg width={steps.length * column} height={height}>
                    <Drawing primitives={drawing} />
                  </svg>
                </td>
              </tr>
              <FeelingRow title={t('compare:before')} steps={steps} pointOf={(step) => step.before} />
              <FeelingRow title={t('compare:after')} steps={steps} pointOf={(step) => step.after} />
              <tr>
                <th scope="row">{t('compare:change')}</th>
                {steps.map((step) => (
                  <Change key={step.step.id} step={step} />
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function FeelingRow({
  title,
  steps,
  pointOf
}: {
  title: string
  steps: readonly ComparedStep[]
  pointOf: (step: ComparedStep) => EmotionPoint | null
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{title}</th>
      {steps.map((step) => {
        const point = pointOf(step)
        return (
          <td key={step.step.id}>
            {point ? formatScore(point.score, language) : <span className="compare-unset">{t('compare:notSet')}</span>}
            {point?.note ? <small>{point.note}</small> : null}
          </td>
        )
      })}
    </tr>
  )
}

function Change({ step: { change } }: { step: ComparedStep }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (change === null) return <td />
  if (change === 0) return <td className="compare-unset">{t('compare:changeNone')}</td>
  const isUp = change > 0
  return (
    <td className="compare-change" data-kind={isUp ? 'up' : 'down'}>
      <Icon name={isUp ? 'arrow-up' : 'arrow-down'} size={14} />
      {t(isUp ? 'compare:changeUp' : 'compare:changeDown', { change: formatScore(change, language) })}
    </td>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className="compare-legend" aria-hidden>
      <li data-side="before">{t('compare:before')}</li>
      <li data-side="after">{t('compare:after')}</li>
    </ul>
  )
}

function Summary({ steps }: { steps: readonly ComparedStep[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const count = (test: (change: number) => boolean) => steps.filter(({ change }) => change !== null && test(change)).length
  const [up, down] = [count((change) => change > 0), count((change) => change < 0)]
  const both = steps.filter((step) => step.before && step.after)
  const average = (scoreOf: (step: ComparedStep) => number) =>
    formatScore(both.reduce((sum, step) => sum + scoreOf(step), 0) / Math.max(1, both.length), language)
  return (
    <p className="compare-summary">
      {[
        t('compare:summaryUp', { count: up }),
        t('compare:summaryDown', { count: down }),
        ...(both.length > 0
          ? [
              t('compare:average', {
                before: average((step) => step.before?.score ?? 0),
                after: average((step) => step.after?.score ?? 0)
              })
            ]
          : [])
      ].join(' · ')}
    </p>
  )
}

const levels: readonly FaceLevel[] = [2, 1, 0, -1, -2]

function Axis() {
  return (
    <svg width={20} height={height} className="compare-faces">
      {levels.map((level) => (
        <g key={level} transform={`translate(0 ${yOfScore(height, level) - 10}) scale(${20 / 24})`}>
          {axisFacePaths(level).map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
      ))}
    </svg>
  )
}
