import { useTranslation } from 'react-i18next'
import { readCurve, type PlacedFeeling } from '#core/analyses/curveReading.ts'
import { unprovenTruths } from '#core/analyses/unprovenTruths.ts'
import type { IconName } from '#core/icons/icons.ts'
import type { Step } from '#core/model/step.ts'
import { allStepsOf, find } from '#core/queries/journey.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useEmotionDesk } from './emotionDesk.ts'
import { reachStep } from './focusStep.ts'

/** What stands out on the curve that the persona lives; every row leads to its step. */
export function CurveSays() {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const { laneId, personaId } = useEmotionDesk()
  const reading = useJourney(session, ({ document }) => readCurve(document, laneId, personaId))
  const name = useJourney(session, ({ document }) => find(document, 'persona', personaId)?.name) || t('personas:newName')
  const score = (value: number) => formatScore(value, language)
  const row = (label: string, icon: IconName, feeling: PlacedFeeling | null, value?: string) =>
    feeling ? (
      <Row
        key={label}
        label={label}
        icon={icon}
        step={feeling.step}
        number={feeling.index + 1}
        value={value ?? score(feeling.point.score)}
      />
    ) : null
  const { lowest, highest, biggestDrop, ending, remembered } = reading
  return (
    <section className="emotion-section">
      <h2>{t('emotion:panel')}</h2>
      {reading.feelings.length === 0 ? (
        <div className="emotion-nothing">
          <p>{t('emotion:reading.nothingBody', { persona: name })}</p>
          <SetButton kind="lived" label={t('emotion:reading.setFirst')} />
        </div>
      ) : (
        <ul className="emotion-rows">
          {row(t('emotion:reading.lowest'), 'frown', lowest)}
          {row(t('emotion:reading.highest'), 'smile', highest)}
          {biggestDrop
            ? row(
                t('emotion:reading.drop'),
                'trending-down',
                biggestDrop.to,
                t('emotion:reading.dropFrom', { from: score(biggestDrop.from.point.score), to: score(biggestDrop.to.point.score) })
              )
            : null}
          {row(t('emotion:reading.ending'), 'flag', ending)}
          {remembered === null ? null : (
            <li className="emotion-fact" title={t('emotion:reading.rememberedWhy')}>
              <Icon name="history" />
              <span>
                {t('emotion:reading.remembered')}
                <small>{t('emotion:reading.rememberedWhy')}</small>
              </span>
              <strong>{score(Math.round(remembered * 10) / 10)}</strong>
            </li>
          )}
        </ul>
      )}
      <Unproven />
    </section>
  )
}

/** Chooses a curve and goes to the first step that lacks a point, to be set there. */
export function SetButton({ kind, label }: { kind: 'lived' | 'believed' | 'intended'; label: string }) {
  const session = useSession()
  const set = () => {
    session.setActiveFeeling(kind)
    // The picture shows the other curve first.
    requestAnimationFrame(() => {
      const empty = document.querySelector<HTMLElement>('.emotion-slot-empty')
      const step = (empty ?? document.querySelector<HTMLElement>('.emotion-slot'))?.dataset['step']
      if (step !== undefined) reachStep(step)
    })
  }
  return (
    <Button icon="plus" onClick={set}>
      {label}
    </Button>
  )
}

function Row({ label, icon, step, number, value }: { label: string; icon: IconName; step: Step; number: number; value: string }) {
  const { t } = useTranslation()
  return (
    <li>
      <button type="button" className="emotion-row" onClick={() => reachStep(step.id)}>
        <Icon name={icon} />
        <span>
          {label}
          <small>
            {number} {step.title || t('canvas:noTitle')}
          </small>
        </span>
        <strong>{value}</strong>
      </button>
    </li>
  )
}

function Unproven() {
  const { t } = useTranslation()
  const session = useSession()
  const open = useJourney(session, ({ document }) => unprovenTruths(document))
  const steps = useJourney(session, ({ document }) => allStepsOf(document))
  const truths = steps.filter(({ momentOfTruth }) => momentOfTruth).length
  if (open.length === 0)
    return (
      <p className="emotion-note">
        <Icon name="star" size={14} />
        {t(truths === 0 ? 'emotion:reading.noTruths' : 'emotion:reading.allProven')}
      </p>
    )
  return (
    <>
      <h3>{t('emotion:reading.unproven')}</h3>
      <ul className="emotion-rows">
        {open.map((step) => (
          <li key={step.id}>
            <button type="button" className="emotion-row" onClick={() => reachStep(step.id)}>
              <Icon name="star" />
              <span>
                {steps.indexOf(step) + 1} {step.title || t('canvas:noTitle')}
              </span>
              <Icon name="circle-dashed" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
