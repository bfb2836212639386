import { useTranslation } from 'react-i18next'
import { levelScores } from '#core/analyses/maturity.ts'
import { mostMaturity, type Assessment } from '#core/model/assessment.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Icon } from '../../ui/Icon.tsx'
import './levelBars.css'

/** The levels as bars that fill; the mark at 3 is where a level is reached, an open diamond where it stood in the other assessment. */
export function LevelBars({ assessment, compared }: { assessment: Assessment; compared: Assessment | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const others = compared ? levelScores(compared) : []
  const score = (average: number) => formatNumber(Math.round(average * 10) / 10, language)
  return (
    <ol className="level-bars">
      {levelScores(assessment).map(({ level, average, isReached }, index) => {
        const other = others[index]
        return (
          <li key={level}>
            <span className="level-name">{t(`maturity:level.${level}`)}</span>
            <span className="level-bar" aria-hidden>
              <i className="level-fill" style={{ width: `${(average / mostMaturity) * 100}%` }} />
              <i className="level-goal" />
              {other ? <i className="level-before" style={{ left: `${(other.average / mostMaturity) * 100}%` }} /> : null}
            </span>
            <span className="level-score">
              <span className="visually-hidden">{t('maturity:average', { score: score(average) })}</span>
              <span aria-hidden>{score(average)}</span>
              {isReached ? (
                <>
                  <Icon name="circle-check" size={14} />
                  <span className="visually-hidden">{t('maturity:isReached')}</span>
                </>
              ) : null}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
