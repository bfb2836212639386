import { useTranslation } from 'react-i18next'
import { gradeChanges, nextPractices, type GradeChange } from '#core/analyses/maturity.ts'
import { coreCompetencies, type Assessment, type CoreCompetency } from '#core/model/assessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { gradeKey } from './GradeField.tsx'
import { LevelBars } from './LevelBars.tsx'
import { MaturityRadar } from './MaturityRadar.tsx'
import { useDayText } from './useDayText.ts'
import './maturityReading.css'

/** What an assessment says: the picture, the levels, what to take up next, and what moved since another one. */
export function MaturityReading({ assessment, compared }: { assessment: Assessment; compared: Assessment | null }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  return (
    <div className="maturity-reading">
      <NextPractices assessment={assessment} />
      <section aria-labelledby="maturity-picture">
        <h3 id="maturity-picture">{t('maturity:picture')}</h3>
        <MaturityRadar assessment={assessment} compared={compared} />
      </section>
      <section aria-labelledby="maturity-levels">
        <h3 id="maturity-levels">{t('maturity:levels')}</h3>
        <LevelBars assessment={assessment} compared={compared} />
        <p className="maturity-rule">{t('maturity:rule')}</p>
      </section>
      {compared ? <Changes changes={gradeChanges(compared, assessment)} day={dayText(compared.date)} /> : null}
    </div>
  )
}

function NextPractices({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const next = nextPractices(assessment)
  const isBlank = Object.keys(assessment.practices).length === 0
  const goTo = (practice: string) => {
    const field = document.querySelector<HTMLElement>(`[data-place="${practice}"]`)
    field?.scrollIntoView({ block: 'center' })
    field?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
  }
  return (
    <section className="maturity-next" aria-labelledby="maturity-next">
      <h3 id="maturity-next">{t('maturity:next')}</h3>
      {isBlank ? (
        <p>{t('maturity:nextEmpty')}</p>
      ) : next.length === 0 ? (
        <p>{t('maturity:nextNone')}</p>
      ) : (
        <>
          <p>{t('maturity:nextText')}</p>
          <ol>
            {next.map(({ practice, grade }) => (
              <li key={practice}>
                <button type="button" onClick={() => goTo(practice)}>
                  <strong>{t(`maturity:practice.${practice}`)}</strong>
                  <span>{grade === null ? t('maturity:unanswered') : t(`maturity:grade.${gradeKey(grade)}`)}</span>
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Changes({ changes, day }: { changes: readonly GradeChange[]; day: string }) {
  const { t } = useTranslation()
  const nameOf = (name: GradeChange['name']) => (isCompetency(name) ? t(`maturity:competency.${name}`) : t(`maturity:practice.${name}`))
  return (
    <section aria-labelledby="maturity-changes">
      <h3 id="maturity-changes">{t('maturity:changes', { day })}</h3>
      {changes.length === 0 ? <p>{t('maturity:noChanges')}</p> : null}
      <ul className="maturity-changes">
        {changes.map(({ name, before, after }) => (
          <li key={name} data-rose={after > before || undefined}>
            <Icon name={after > before ? 'trending-up' : 'trending-down'} />
            <span>{nameOf(name)}</span>
            <span className="visually-hidden">{t(after > before ? 'maturity:rose' : 'maturity:fell')}</span>
            <span>{t('maturity:change', { before, after })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function isCompetency(name: GradeChange['name']): name is CoreCompetency {
  return coreCompetencies.some((competency) => competency === name)
}
