import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { gapsOf, type GapAgainst, type StepGap } from '#core/analyses/gaps.ts'
import type { Step } from '#core/model/step.ts'
import { allStepsOf, find, gapsOf as registerOf } from '#core/queries/journey.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useRun } from '../map/useRun.ts'
import { SetButton } from './CurveSays.tsx'
import { useEmotionDesk } from './emotionDesk.ts'
import { reachStep } from './focusStep.ts'

/** The widest a gap can be, in scores. */
const widest = 4

/** The gap of the active persona at every step, widest first; one press puts it into the register. */
export function GapsByStep() {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const { laneId, personaId, kind } = useEmotionDesk()
  const [chosen, setChosen] = useState<GapAgainst | null>(null)
  const against: GapAgainst = chosen ?? (kind === 'intended' ? 'intended' : 'believed')
  const reading = useJourney(session, ({ document }) => gapsOf(document, laneId, personaId, against))
  const name = useJourney(session, ({ document }) => find(document, 'persona', personaId)?.name) || t('personas:newName')
  const steps = useJourney(session, ({ document }) => allStepsOf(document))
  const numbers = (list: readonly Step[]) => list.map((step) => steps.indexOf(step) + 1).join(', ')
  const size = (value: number) => formatScore(Math.abs(Math.round(value * 10) / 10), language).replace('+', '')
  return (
    <section className="emotion-section">
      <div className="emotion-section-head">
        <h2>{t('emotion:gaps.title')}</h2>
        {reading.mean === null ? null : <span>{t('emotion:gaps.mean', { size: size(reading.mean) })}</span>}
      </div>
      <Segmented
        hideLabel
        label={t('emotion:gaps.against')}
        value={against}
        options={(['believed', 'intended'] as const).map((value) => ({ value, label: t(`emotion:gaps.${value}`) }))}
        onChange={setChosen}
      />
      {reading.ranked.length === 0 ? (
        <div className="emotion-nothing">
          <p>{t(against === 'believed' ? 'emotion:gaps.noneBelieved' : 'emotion:gaps.noneIntended', { persona: name })}</p>
          <SetButton kind={against} label={t(against === 'believed' ? 'emotion:gaps.setBelieved' : 'emotion:gaps.setIntended')} />
        </div>
      ) : (
        <ol className="emotion-rows">
          {reading.ranked.map((gap) => (
            <GapRow key={gap.step.id} gap={gap} size={size(gap.size)} against={against} name={name} />
          ))}
        </ol>
      )}
      {reading.withoutLived.length > 0 ? (
        <p className="emotion-note">
          {t('emotion:gaps.withoutLived', { count: reading.withoutLived.length, steps: numbers(reading.withoutLived) })}
        </p>
      ) : null}
      {reading.ranked.length > 0 && reading.withoutOther.length > 0 ? (
        <p className="emotion-note">
          {t('emotion:gaps.withoutOther', { count: reading.withoutOther.length, steps: numbers(reading.withoutOther) })}
        </p>
      ) : null}
    </section>
  )
}

function GapRow({ gap, size, against, name }: { gap: StepGap; size: string; against: GapAgainst; name: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const { run, isReadOnly } = useRun()
  const { step, index, lived, other } = gap
  const title = step.title || t('canvas:noTitle')
  // One gap a step and sort is enough: what is said of it is written in the register.
  const isRegistered = useJourney(session, ({ document }) =>
    registerOf(document).some((record) => record.stepId === step.id && record.kind === kindOf(against))
  )
  const register = () => {
    const text = t(against === 'believed' ? 'emotion:gaps.wordsBelieved' : 'emotion:gaps.wordsIntended', {
      other: formatScore(other.score, language),
      persona: name,
      lived: formatScore(lived.score, language)
    })
    run('gap.add', { fields: { text, kind: kindOf(against), stepId: step.id, severity: severityOf(gap.size) } })
  }
  return (
    <li className="emotion-gap-row">
      <button type="button" className="emotion-row" onClick={() => reachStep(step.id)}>
        <span>
          <span className="emotion-gap-words">
            {index + 1} {title}
          </span>
          <span className="emotion-bar" aria-hidden>
            <span className={gap.size < 0 ? 'emotion-bar-less' : ''} style={{ width: `${(Math.abs(gap.size) / widest) * 100}%` }} />
          </span>
        </span>
        <strong aria-label={t('emotion:gaps.size', { size })}>
          {gap.size < 0 ? '−' : ''}
          {size}
        </strong>
      </button>
      {isRegistered ? (
        <span className="emotion-registered" role="img" aria-label={t('emotion:gaps.registered', { step: title })}>
          <Icon name="list-checks" />
        </span>
      ) : (
        <IconButton small icon="plus" label={t('emotion:gaps.register', { step: title })} disabled={isReadOnly} onClick={register} />
      )}
    </li>
  )
}

/** What is believed or delivered against what is perceived; what is intended against what is real. */
function kindOf(against: GapAgainst): 'deliveredPerceived' | 'promiseReality' {
  return against === 'believed' ? 'deliveredPerceived' : 'promiseReality'
}

function severityOf(size: number): 1 | 2 | 3 {
  const wide = Math.abs(size)
  return wide >= 2 ? 3 : wide >= 1 ? 2 : 1
}
