import { useTranslation } from 'react-i18next'
import { answeredCount, levelScores } from '#core/analyses/maturity.ts'
import { coreCompetencies, maturityLevels, type Assessment } from '#core/model/assessment.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { GradeField } from './GradeField.tsx'
import { useDayText } from './useDayText.ts'
import './assessmentForm.css'

interface AssessmentFormProps {
  assessment: Assessment
  compared: Assessment | null
  onRemove: () => void
}

/** One assessment to be filled in: its day, a note, the practices level by level, and the competencies. */
export function AssessmentForm({ assessment, compared, onRemove }: AssessmentFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const dayText = useDayText()
  const { run, isReadOnly } = useRun()
  const { id, date, note, practices, competencies } = assessment
  const day = dayText(date)
  /** A grade set or, with null, cleared; each is a step of undo of its own. */
  const grade = (kind: 'practices' | 'competencies', name: string, next: number | null) => {
    const { [name]: _was, ...others } = assessment[kind]
    run('assessment.edit', { ids: [id], fields: { [kind]: next === null ? others : { ...others, [name]: next } } })
  }
  return (
    <section className="maturity-form" aria-label={t('maturity:of', { day })}>
      <div className="maturity-about">
        <TextField
          type="date"
          label={t('maturity:date')}
          value={date}
          readOnly={isReadOnly}
          required
          onChange={(next) => {
            // A day that is being typed is no day yet.
            if (next !== '') run('assessment.edit', { ids: [id], fields: { date: next } }, `${id}.date`)
          }}
        />
        <TextArea
          label={t('maturity:note')}
          placeholder={t('maturity:notePlaceholder')}
          rows={1}
          value={note}
          maxLength={20_000}
          readOnly={isReadOnly}
          onChange={(next) => run('assessment.edit', { ids: [id], fields: { note: next } }, `${id}.note`)}
        />
      </div>
      <p className="maturity-answered">{t('maturity:answered', answeredCount(assessment))}</p>
      <p className="visually-hidden" id="maturity-keys">
        {t('maturity:gradeKeys')}
      </p>
      {levelScores(assessment).map(({ level, average, isReached }, index) => (
        <section key={level} className="maturity-level" aria-labelledby={`maturity-${level}`}>
          <header>
            <span className="maturity-number" data-reached={isReached || undefined} aria-hidden>
              {isReached ? <Icon name="check" size={14} /> : index + 1}
            </span>
            <div>
              <h3 id={`maturity-${level}`}>{t(`maturity:level.${level}`)}</h3>
              <p>{t(`maturity:levelText.${level}`)}</p>
            </div>
            <span className="maturity-average">
              {t('maturity:average', { score: formatNumber(Math.round(average * 10) / 10, language) })}
              {isReached ? `, ${t('maturity:isReached')}` : ''}
            </span>
          </header>
          {maturityLevels[level].map((practice) => (
            <GradeField
              key={practice}
              name={t(`maturity:practice.${practice}`)}
              text={t(`maturity:practiceText.${practice}`)}
              place={practice}
              value={practices[practice] ?? null}
              before={compared?.practices[practice] ?? null}
              isReadOnly={isReadOnly}
              onChange={(next) => grade('practices', practice, next)}
            />
          ))}
        </section>
      ))}
      <section className="maturity-level" aria-labelledby="maturity-competencies">
        <header>
          <span className="maturity-number" aria-hidden>
            <Icon name="heart" size={14} />
          </span>
          <div>
            <h3 id="maturity-competencies">{t('maturity:competenciesLens')}</h3>
            <p>{t('maturity:competenciesText')}</p>
          </div>
        </header>
        {coreCompetencies.map((competency) => (
          <GradeField
            key={competency}
            name={t(`maturity:competency.${competency}`)}
            text={t(`maturity:competencyText.${competency}`)}
            place={competency}
            value={competencies[competency] ?? null}
            before={compared?.competencies[competency] ?? null}
            isReadOnly={isReadOnly}
            onChange={(next) => grade('competencies', competency, next)}
          />
        ))}
      </section>
      {isReadOnly ? null : (
        <Button look="quiet" icon="trash-2" className="maturity-remove" onClick={onRemove}>
          {t('maturity:remove')}
        </Button>
      )}
    </section>
  )
}
