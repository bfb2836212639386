import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { mostVotes } from '#core/model/card.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { opportunitiesOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { Answers } from './Answers.tsx'
import { MeasureChoice } from './MeasureChoice.tsx'
import './rowDetails.css'

/** Everything else about an opportunity: who, by when, measured by what, what it answers, votes and notes. */
export function RowDetails({ opportunity, onRemove }: { opportunity: Opportunity; onRemove: () => void }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const listId = useId()
  const { id, owner, department, due, notes, votes } = opportunity
  const all = useJourney(useSession(), ({ document }) => opportunitiesOf(document))
  const edit = (fields: Partial<Pick<Opportunity, 'owner' | 'department' | 'due' | 'notes'>>, field: string) =>
    run('opportunity.edit', { ids: [id], fields }, `${id}.${field}`)
  const vote = (change: 1 | -1) => run('opportunity.vote', { ids: [id], change })
  const known = (values: readonly string[]) => [...new Set(values.map((value) => value.trim()).filter(Boolean))]
  return (
    <div className="row-details" role="group" aria-label={t('improve:details', { title: opportunity.title || t('improve:untitled') })}>
      <div className="row-fields">
        <TextField
          label={t('improve:owner')}
          placeholder={t('improve:ownerPlaceholder')}
          value={owner}
          maxLength={500}
          readOnly={isReadOnly}
          list={`${listId}-owners`}
          onChange={(next) => edit({ owner: next }, 'owner')}
        />
        <TextField
          label={t('improve:department')}
          placeholder={t('improve:departmentPlaceholder')}
          value={department}
          maxLength={500}
          readOnly={isReadOnly}
          list={`${listId}-departments`}
          onChange={(next) => edit({ department: next }, 'department')}
        />
        <TextField
          type="date"
          label={t('improve:due')}
          value={due ?? ''}
          readOnly={isReadOnly}
          onChange={(day) => edit({ due: day === '' ? null : day }, 'due')}
        />
        <datalist id={`${listId}-owners`}>
          {known(all.map((each) => each.owner)).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <datalist id={`${listId}-departments`}>
          {known(all.map((each) => each.department)).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <MeasureChoice opportunity={opportunity} />
      <Answers opportunity={opportunity} />
      <TextArea
        label={t('improve:notes')}
        placeholder={t('improve:notesPlaceholder')}
        value={notes}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(next) => edit({ notes: next }, 'notes')}
      />
      <div className="row-foot">
        <div className="row-stepper" role="group" aria-label={t('improve:voteLabel')}>
          <span>{t('improve:voteLabel')}</span>
          <IconButton
            icon="minus"
            small
            iconSize={16}
            label={t('improve:takeVote')}
            keys="-"
            disabled={isReadOnly || votes === 0}
            onClick={() => vote(-1)}
          />
          <output className="vote-count" aria-label={t('improve:votes', { count: votes })}>
            {votes}
          </output>
          <IconButton
            icon="plus"
            small
            iconSize={16}
            label={t('improve:addVote')}
            keys="+"
            disabled={isReadOnly || votes === mostVotes}
            onClick={() => vote(1)}
          />
        </div>
        {isReadOnly ? null : (
          <span className="row-deeds">
            {opportunity.impact === null && opportunity.effort === null ? null : (
              <Button
                look="quiet"
                icon="grid-2x2"
                onClick={() => run('opportunity.edit', { ids: [id], fields: { impact: null, effort: null } })}
              >
                {t('improve:offBoard')}
              </Button>
            )}
            <Button look="quiet" icon="trash-2" onClick={onRemove}>
              {t('improve:remove')}
            </Button>
          </span>
        )}
      </div>
    </div>
  )
}
