// How the improvements stand, to be printed or sent around. It looks on the screen as on paper.
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { progressReport } from '#core/analyses/progressReport.ts'
import { writeHtmlTable, writeTsv } from '#core/exchange/tables/writeTable.ts'
import { mapOf, measuresOf, metricsOf, opportunitiesOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { copyRich } from './copyRich.ts'
import { FunnelFoot } from './FunnelFoot.tsx'
import { reportSections, type ReportSection } from './reportSections.ts'
import { usePlainKey } from './usePlainKey.ts'
import './report.css'

/** The progress report of the map as of a day (`YYYY-MM-DD`). */
export function ProgressSheet({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const session = useSession()
  const back = useRef<HTMLButtonElement>(null)
  const lists = useJourney(session, ({ document }) => ({
    opportunities: opportunitiesOf(document),
    measures: measuresOf(document),
    metrics: metricsOf(document)
  }))
  const title = useJourney(session, ({ document }) => mapOf(document).title) || t('domain:untitled')
  const report = useMemo(() => progressReport(lists, today), [lists, today])
  const sections = reportSections(report, t, language, now)
  const date = dayOf(today)
  const day = date ? formatDay(date, 0, language) : today
  useEffect(() => back.current?.focus(), [])
  usePlainKey('Escape', onClose)
  const copy = async () => {
    const heading = t('improve:reportOf', { title })
    const isCopied = await copyRich({
      html: [`<h1>${escaped(heading)}</h1><p>${escaped(t('improve:reportOn', { day }))}</p>`, ...sections.map(htmlOf)].join(''),
      text: [heading, t('improve:reportOn', { day }), ...sections.map(textOf)].join('\n\n')
    })
    showToast(t(isCopied ? 'improve:reportCopied' : 'improve:copyFailed'), isCopied ? {} : { tone: 'problem' })
  }
  return (
    <div className="improve-report page-text">
      <div className="report-bar">
        <Button look="quiet" icon="arrow-left" ref={back} onClick={onClose}>
          {t('views:name.improve')}
        </Button>
        <Button icon="copy" onClick={() => void copy()}>
          {t('improve:copyReport')}
        </Button>
        <Button look="primary" icon="printer" onClick={() => window.print()}>
          {t('improve:print')}
        </Button>
      </div>
      <article className="report-sheet">
        <header>
          <h2>{t('improve:reportOf', { title })}</h2>
          <p>{t('improve:reportOn', { day })}</p>
        </header>
        <FunnelFoot opportunities={lists.opportunities} />
        {sections.map((section) => (
          <Section key={section.name} section={section} />
        ))}
      </article>
    </div>
  )
}

function Section({ section }: { section: ReportSection }) {
  const [head, ...rows] = section.table ?? []
  return (
    <section aria-label={section.title}>
      <h3>{section.title}</h3>
      {section.text === null ? null : <p>{section.text}</p>}
      {head ? (
        <div className="report-table">
          <table>
            <thead>
              <tr>
                {head.map((cell, at) => (
                  <th key={at} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, at) => (
                <tr key={at}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </section>
  )
}

function htmlOf({ title, text, table }: ReportSection): string {
  return `<h2>${escaped(title)}</h2>${text === null ? '' : `<p>${escaped(text)}</p>`}${table ? writeHtmlTable(table) : ''}`
}

function textOf({ title, text, table }: ReportSection): string {
  return [title, text, table && writeTsv(table)].filter((part) => part !== null && part !== '').join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
