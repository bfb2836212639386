import { useMemo, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { evidenceKinds, evidenceStrengths, type Evidence } from '#core/model/evidence.ts'
import { evidenceOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import type { Words } from '../canvas/canvas.ts'
import { useRun } from '../map/useRun.ts'
import { filteredEvidence, noFilter, sourcesOf, type EvidenceFilter } from './evidenceFilter.ts'
import { evidenceIcon, strengthWord } from './evidenceIcon.ts'
import { EvidenceItem } from './EvidenceItem.tsx'
import { onTypingKey } from './EvidenceSection.tsx'
import { MakeFromEvidence } from './MakeFromEvidence.tsx'
import { StrengthMark } from './StrengthMark.tsx'
import { targetOf } from './targetOf.ts'
import { useAddEvidence } from './useAddEvidence.ts'
import { usePasteEvidence } from './usePasteEvidence.ts'

const page = 100

interface EvidenceListProps {
  filter: EvidenceFilter
  onFilter: (filter: EvidenceFilter) => void
  addField: Ref<HTMLTextAreaElement>
}

/** All evidence of the map: typing and pasting more, searching, filtering, editing where it stands. */
export function EvidenceList({ filter, onFilter, addField }: EvidenceListProps) {
  const { t } = useTranslation()
  const { isReadOnly } = useRun()
  const pieces = useJourney(useSession(), ({ document }) => evidenceOf(document))
  const found = useMemo(() => filteredEvidence(pieces, filter), [pieces, filter])
  const [pages, setPages] = useState(1)
  const shown = found.slice(0, pages * page)
  return (
    <section className="evidence-panel" aria-labelledby="evidence-list">
      <header className="evidence-panel-head">
        <h2 id="evidence-list">{t('evidence:view.list')}</h2>
        <span className="evidence-count" role="status">
          {t('evidence:view.listCount', { count: found.length })}
        </span>
      </header>
      {isReadOnly ? null : <AddLine fieldRef={addField} />}
      {pieces.length > 0 ? <Filters pieces={pieces} filter={filter} onFilter={onFilter} /> : null}
      {shown.length > 0 ? (
        <ul className="evidence-pieces">
          {shown.map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} actions={<MakeFromEvidence piece={piece} />}>
              <Ties piece={piece} />
            </EvidenceItem>
          ))}
        </ul>
      ) : null}
      {found.length > shown.length ? (
        <Button onClick={() => setPages(pages + 1)}>
          {t('evidence:view.showMore', { count: Math.min(page, found.length - shown.length) })}
        </Button>
      ) : null}
      {pieces.length === 0 ? (
        <EmptyState icon="quote" title={t('evidence:view.noneTitle')}>
          <p>{t('evidence:view.noneText')}</p>
        </EmptyState>
      ) : found.length === 0 ? (
        <p className="evidence-nothing">
          {t('evidence:view.noneFits')}{' '}
          <Button look="link" onClick={() => onFilter(noFilter)}>
            {t('evidence:view.clearFilters')}
          </Button>
        </p>
      ) : null}
    </section>
  )
}

function AddLine({ fieldRef }: { fieldRef: Ref<HTMLTextAreaElement> }) {
  const { t } = useTranslation()
  const add = useAddEvidence()
  const paste = usePasteEvidence()
  const [text, setText] = useState('')
  const send = () => {
    if (text.trim() !== '' && add({ text: text.trim() })) setText('')
  }
  return (
    <div className="evidence-type">
      <TextArea
        hideLabel
        ref={fieldRef}
        rows={1}
        label={t('evidence:add')}
        placeholder={t('evidence:addPlaceholder')}
        hint={t('evidence:addManyHint')}
        value={text}
        maxLength={20_000}
        onChange={setText}
        onKeyDown={(event) => onTypingKey(event, text, send, () => setText(''))}
        onPaste={(event) => {
          if (text === '' && paste(event.clipboardData)) event.preventDefault()
          // The view takes what is pasted beside its fields.
          event.stopPropagation()
        }}
      />
    </div>
  )
}

function Filters({
  pieces,
  filter,
  onFilter
}: {
  pieces: readonly Evidence[]
  filter: EvidenceFilter
  onFilter: (filter: EvidenceFilter) => void
}) {
  const { t } = useTranslation()
  const sources = useMemo(() => sourcesOf(pieces), [pieces])
  const set = (change: Partial<EvidenceFilter>) => onFilter({ ...filter, ...change })
  return (
    <div className="evidence-filters" role="search" aria-label={t('evidence:view.search')}>
      <TextField
        hideLabel
        type="search"
        label={t('evidence:view.search')}
        placeholder={t('evidence:view.search')}
        value={filter.search}
        onChange={(search) => set({ search })}
      />
      <Select
        hideLabel
        label={t('evidence:view.filterKind')}
        value={filter.kind}
        options={[
          { value: 'any' as const, label: t('evidence:view.anyKind') },
          ...evidenceKinds.map((kind) => ({ value: kind, label: t(`evidence:kind.${kind}`), mark: <Icon name={evidenceIcon(kind)} /> }))
        ]}
        onChange={(kind) => set({ kind })}
      />
      <Select
        hideLabel
        label={t('evidence:view.filterStrength')}
        value={filter.strength}
        options={[
          { value: 'any' as const, label: t('evidence:view.anyStrength') },
          ...evidenceStrengths.map((strength) => ({
            value: `${strength}` as const,
            label: t(`evidence:strength.${strengthWord(strength)}`),
            mark: <StrengthMark strength={strength} />
          }))
        ]}
        onChange={(strength) => set({ strength })}
      />
      {sources.length > 0 ? (
        <Select
          hideLabel
          label={t('evidence:view.filterSource')}
          // A source may have any name: the first is told from them by its place.
          value={filter.source === null ? 'any' : `=${filter.source}`}
          options={[
            { value: 'any', label: t('evidence:view.anySource') },
            ...sources.slice(0, 60).map((source) => ({ value: `=${source}`, label: source }))
          ]}
          onChange={(value) => set({ source: value === 'any' ? null : value.slice(1) })}
        />
      ) : null}
      <Select
        hideLabel
        label={t('evidence:view.filterTied')}
        value={filter.ties}
        options={[
          { value: 'any' as const, label: t('evidence:view.anyTie') },
          { value: 'untied' as const, label: t('evidence:view.onlyUntied') },
          { value: 'tied' as const, label: t('evidence:view.onlyTied') }
        ]}
        onChange={(ties) => set({ ties })}
      />
      <Select
        hideLabel
        label={t('evidence:view.sort')}
        value={filter.sort}
        options={[
          { value: 'newest' as const, label: t('evidence:view.newest') },
          { value: 'oldest' as const, label: t('evidence:view.oldest') },
          { value: 'strongest' as const, label: t('evidence:view.strongest') }
        ]}
        onChange={(sort) => set({ sort })}
      />
    </div>
  )
}

/** What rests on a piece, with ways there. */
function Ties({ piece }: { piece: Evidence }) {
  const { t } = useTranslation()
  const session = useSession()
  const targets = useJourney(session, ({ document }) => piece.targetIds.map((id) => targetOf(document, id, t as unknown as Words)))
  const { journeyId } = session.getState()
  if (targets.length === 0) return <p className="evidence-tied-none">{t('evidence:tiedToNothing')}</p>
  return (
    <ul className="evidence-tied" aria-label={t('evidence:tiedTo')}>
      {targets.map((target) =>
        target ? (
          <li key={target.id}>
            <a
              {...linkTo(
                target.icon === 'user-round'
                  ? mapRoute(journeyId, { kind: 'personas', personaId: target.id })
                  : mapRoute(journeyId, null, target.id)
              )}
            >
              <Icon name={target.icon} size={14} />
              <span title={target.name}>{target.name}</span>
            </a>
          </li>
        ) : null
      )}
    </ul>
  )
}
