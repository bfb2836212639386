import { useTranslation } from 'react-i18next'
import { backedShare, countOf, evidenceCoverage, statementsOf, type Coverage } from '#core/analyses/evidenceCoverage.ts'
import type { Lane } from '#core/model/lane.ts'
import type { Stage } from '#core/model/stage.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { formatPercent } from '../../i18n/format.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { CoverageMark } from './CoverageMark.tsx'
import { StatementLinks } from './StatementLinks.tsx'

/** Lanes by stages: how much of what is said there rests on evidence, and what that is. */
export function CoverageTable() {
  const { t } = useTranslation()
  const { lanes, stages, total } = useJourney(useSession(), ({ document }) => evidenceCoverage(document))
  return (
    <section className="evidence-panel" aria-labelledby="evidence-coverage">
      <header className="evidence-panel-head">
        <h2 id="evidence-coverage">{t('evidence:view.coverage')}</h2>
        <Legend />
      </header>
      <p className="field-hint">{t('evidence:view.coverageHint')}</p>
      <div className="coverage-scroll" tabIndex={0} role="region" aria-label={t('evidence:view.lanesAndStages')}>
        <table className="coverage-table">
          <caption className="visually-hidden">{t('evidence:view.lanesAndStages')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className="coverage-sum">
                {t('evidence:view.all')}
              </th>
              {stages.map(({ stage }, index) => (
                <th
                  key={stage.id}
                  scope="col"
                  className="coverage-stage"
                  style={{ background: `var(--stage-${(index % 8) + 1}-header)`, color: `var(--stage-${(index % 8) + 1}-ink)` }}
                >
                  <span className="coverage-title">{stage.title || t('domain:newStage')}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="coverage-whole">
              <th scope="row">{t('evidence:view.whole')}</th>
              <SumCell coverage={total} />
              {stages.map(({ stage, coverage }) => (
                <SumCell key={stage.id} coverage={coverage} />
              ))}
            </tr>
            {lanes.map(({ lane, coverage, stages: own }) => (
              <tr key={lane.id}>
                <th scope="row">
                  <span className="coverage-lane">
                    <Icon name={laneIcon(lane.kind)} size={16} />
                    <span className="coverage-title">{lane.title || t(`domain:lane.${lane.kind}`)}</span>
                  </span>
                </th>
                <SumCell coverage={coverage} />
                {stages.map(({ stage }, index) => (
                  <Cell key={stage.id} lane={lane} stage={stage} coverage={own[index]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function SumCell({ coverage }: { coverage: Coverage }) {
  const language = useLanguage()
  const words = useCellWords(coverage)
  const share = backedShare(coverage)
  return (
    <td className="coverage-sum">
      <span className="visually-hidden">{words}</span>
      <span className="coverage-share" aria-hidden>
        {share === null ? '–' : formatPercent(share, language)}
      </span>
      <CoverageMark coverage={coverage} />
    </td>
  )
}

function Cell({ lane, stage, coverage }: { lane: Lane; stage: Stage; coverage: Coverage | undefined }) {
  const { t } = useTranslation()
  const words = useCellWords(coverage)
  if (!coverage || countOf(coverage) === 0)
    return (
      <td className="coverage-none">
        <span className="visually-hidden">{words}</span>
        <span aria-hidden>–</span>
      </td>
    )
  const names = { lane: lane.title || t(`domain:lane.${lane.kind}`), stage: stage.title || t('domain:newStage') }
  const heat = Math.round((backedShare(coverage) ?? 0) * 100)
  return (
    <td className="coverage-cell">
      <Popover
        label={t('evidence:view.behindTitle', names)}
        trigger={
          <button
            type="button"
            className="coverage-button"
            style={{ background: `color-mix(in srgb, var(--accent-tint) ${heat}%, var(--surface))` }}
          >
            <span className="visually-hidden">{t('evidence:view.behind', { ...names, words })}</span>
            <span aria-hidden>
              <b>{coverage.evidence + coverage.validated}</b>
              {` / ${countOf(coverage)}`}
            </span>
            <CoverageMark coverage={coverage} />
          </button>
        }
      >
        <Behind lane={lane} stage={stage} title={t('evidence:view.behindTitle', names)} />
      </Popover>
    </td>
  )
}

function Behind({ lane, stage, title }: { lane: Lane; stage: Stage; title: string }) {
  const statements = useJourney(useSession(), ({ document }) => statementsOf(document, lane, stage.id))
  return (
    <div className="coverage-behind">
      <h3>{title}</h3>
      <StatementLinks statements={statements} />
    </div>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className="coverage-legend">
      {(['validated', 'evidence', 'assumption'] as const).map((sure) => (
        <li key={sure}>
          <span className="coverage-bar" aria-hidden>
            <i data-sure={sure} />
          </span>
          {t(
            sure === 'validated'
              ? 'evidence:view.legendValidated'
              : sure === 'evidence'
                ? 'evidence:view.legendEvidence'
                : 'evidence:view.legendAssumption'
          )}
        </li>
      ))}
    </ul>
  )
}

function useCellWords(coverage: Coverage | undefined): string {
  const { t } = useTranslation()
  if (!coverage || countOf(coverage) === 0) return t('evidence:view.cellNothing')
  const { evidence, validated } = coverage
  return t('evidence:view.cell', { backed: evidence + validated, count: countOf(coverage), validated })
}
