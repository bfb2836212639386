// Evidence coverage: how much of the map is known, where it is only assumed, all that it rests on, and what is to be looked at again.
import { useRef, useState, type ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { backedShare, countOf, evidenceCoverage } from '#core/analyses/evidenceCoverage.ts'
import { formatNumber, formatPercent } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { CoverageTable } from './CoverageTable.tsx'
import { DueList } from './DueList.tsx'
import { noFilter } from './evidenceFilter.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { UnnamedList } from './UnnamedList.tsx'
import { usePasteEvidence } from './usePasteEvidence.ts'
import { WeightyList } from './WeightyList.tsx'
import './evidence.css'
import './evidenceView.css'

/** Coverage and all evidence at the left, what matters most and what is due at the right. */
export function EvidenceView() {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(noFilter)
  const paste = usePasteEvidence()
  const addField = useRef<HTMLTextAreaElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const onPaste = (event: ClipboardEvent) => {
    const isInField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (!isInField && paste(event.clipboardData)) event.preventDefault()
  }
  const showPiece = (id: string) => {
    setFilter(noFilter)
    // Once the list is drawn without its filters.
    requestAnimationFrame(() => {
      const item = view.current?.querySelector<HTMLElement>(`[data-evidence="${CSS.escape(id)}"]`)
      item?.scrollIntoView({ block: 'center' })
      item?.querySelector<HTMLElement>('.evidence-actions button:last-of-type')?.focus()
    })
  }
  return (
    // What is pasted anywhere beside a field goes into the list; the keyboard stands on the view itself for that.
    <div ref={view} className="evidence-view page-text" onPaste={onPaste}>
      <header className="evidence-lead">
        <h1>{t('evidence:view.title')}</h1>
        <Lead />
      </header>
      <div className="evidence-columns">
        <div className="evidence-main">
          <CoverageTable />
          <EvidenceList filter={filter} onFilter={setFilter} addField={addField} />
        </div>
        <div className="evidence-aside">
          <WeightyList />
          <DueList onEvidence={showPiece} />
          <UnnamedList />
        </div>
      </div>
    </div>
  )
}

function Lead() {
  const { t } = useTranslation()
  const language = useLanguage()
  const total = useJourney(useSession(), ({ document }) => evidenceCoverage(document).total)
  const share = backedShare(total)
  if (share === null) return <p>{t('evidence:view.leadNothing')}</p>
  return <p>{t('evidence:view.lead', { share: formatPercent(share, language), statements: formatNumber(countOf(total), language) })}</p>
}
