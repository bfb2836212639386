// The organisation's own assessment of how it manages experience: grades at the left, what they say at the right.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { levelReached, levelsInOrder, levelScores } from '#core/analyses/maturity.ts'
import type { Assessment } from '#core/model/assessment.ts'
import type { Id } from '#core/model/id.ts'
import { assessmentsOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Select } from '../../ui/Select.tsx'
import { useToday } from '../improve/useToday.ts'
import { useRun } from '../map/useRun.ts'
import { AssessmentForm } from './AssessmentForm.tsx'
import { MaturityReading } from './MaturityReading.tsx'
import { useDayText } from './useDayText.ts'
import './maturity.css'

/** What an assessment is seen beside: the one before it unless told otherwise, nothing, or one by its id. */
type Compared = 'before' | 'nothing' | { readonly id: Id }

/** The dated assessments of the map: one of them to be filled in, perhaps beside an earlier one. */
export function MaturityView() {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const today = useToday()
  const dayText = useDayText()
  const assessments = useJourney(session, ({ document }) => assessmentsOf(document))
  const [chosenId, setChosen] = useState<Id | null>(null)
  const [comparedId, setCompared] = useState<Compared>('before')
  const shown = assessments.find(({ id }) => id === chosenId) ?? assessments.at(-1)
  const compared = shown && comparedWith(assessments, shown, comparedId)

  const start = (from?: Assessment) => {
    const id = session.newId()
    const fields = from ? { practices: from.practices, competencies: from.competencies } : {}
    if (run('assessment.add', { id, date: today, fields })) setChosen(id)
  }
  const remove = (assessment: Assessment) => {
    if (!run('assessment.remove', { ids: [assessment.id] })) return
    setChosen(null)
    showToast(t('maturity:removed', { day: dayText(assessment.date) }), { action: { label: t('common:undo'), run: session.undo } })
  }

  if (!shown) {
    return (
      <div className="maturity page-text">
        <EmptyState
          icon="radar"
          title={t('maturity:emptyTitle')}
          actions={
            isReadOnly ? null : (
              <Button look="primary" icon="plus" onClick={() => start()}>
                {t('maturity:startFirst')}
              </Button>
            )
          }
        >
          <p>{t('maturity:emptyText')}</p>
        </EmptyState>
      </div>
    )
  }
  const last = assessments.at(-1)
  return (
    <div className="maturity page-text">
      <header className="maturity-head">
        <div>
          <h2>{t('maturity:title')}</h2>
          <p>
            <Reached assessment={shown} />
          </p>
        </div>
        <div className="maturity-tools">
          {isReadOnly ? null : (
            <Menu
              align="end"
              trigger={
                <Button icon="plus" iconAfter="chevron-down">
                  {t('maturity:start')}
                </Button>
              }
            >
              <MenuItem icon="plus" onSelect={() => start()}>
                {t('maturity:start')}
              </MenuItem>
              <MenuItem icon="copy-plus" onSelect={() => start(last)}>
                {t('maturity:copyLast')}
              </MenuItem>
            </Menu>
          )}
        </div>
      </header>
      <div className="maturity-bar">
        <div className="maturity-days" role="group" aria-label={t('maturity:assessments')}>
          {assessments.toReversed().map(({ id, date }) => (
            <button key={id} type="button" className="maturity-day" aria-pressed={id === shown.id} onClick={() => setChosen(id)}>
              {dayText(date)}
            </button>
          ))}
        </div>
        {assessments.length > 1 ? (
          <div className="maturity-compare">
            <Select
              label={t('maturity:compare')}
              value={compared?.id ?? 'nothing'}
              options={[
                { value: 'nothing', label: t('maturity:compareNone') },
                ...assessments
                  .toReversed()
                  .filter(({ id }) => id !== shown.id)
                  .map(({ id, date }) => ({ value: id, label: dayText(date) }))
              ]}
              onChange={(next) => setCompared(next === 'nothing' ? 'nothing' : { id: next })}
            />
          </div>
        ) : null}
      </div>
      <div className="maturity-columns">
        <AssessmentForm key={shown.id} assessment={shown} compared={compared ?? null} onRemove={() => remove(shown)} />
        <MaturityReading assessment={shown} compared={compared ?? null} />
      </div>
    </div>
  )
}

function comparedWith(assessments: readonly Assessment[], shown: Assessment, choice: Compared): Assessment | undefined {
  if (choice === 'nothing') return undefined
  const chosen = choice === 'before' ? undefined : assessments.find(({ id }) => id === choice.id && id !== shown.id)
  return chosen ?? assessments[assessments.indexOf(shown) - 1]
}

function Reached({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const reached = levelReached(assessment)
  if (levelScores(assessment).every(({ isReached }) => isReached)) return t('maturity:reachedAll')
  if (reached !== null) return t('maturity:reached', { level: t(`maturity:level.${reached}`) })
  return t('maturity:reachedNone', { level: t(`maturity:level.${levelsInOrder[0] ?? 'repair'}`) })
}
