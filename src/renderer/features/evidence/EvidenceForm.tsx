import { useTranslation } from 'react-i18next'
import { evidenceKinds, evidenceStrengths, type Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import type { Words } from '../canvas/canvas.ts'
import { TiePopover } from '../inspector/TiePopover.tsx'
import { useRun } from '../map/useRun.ts'
import { evidenceIcon, strengthWord } from './evidenceIcon.ts'
import type { EvidenceFields } from './useAddEvidence.ts'
import { isOpenable } from './isOpenable.ts'
import { SearchList } from './SearchList.tsx'
import { StrengthMark } from './StrengthMark.tsx'
import { targetOf } from './targetOf.ts'
import { useTargetItems } from './useTargetItems.ts'

/** Everything about one piece of evidence, and what it is tied to. */
export function EvidenceForm({ piece }: { piece: Evidence }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const edit = (fields: EvidenceFields, field?: string) =>
    run('evidence.edit', { ids: [piece.id], fields }, field === undefined ? undefined : `${piece.id}.${field}`)
  const day = (field: 'date' | 'reviewDate') => (
    <TextField
      type="date"
      label={t(`evidence:field.${field}`)}
      value={piece[field] ?? ''}
      readOnly={isReadOnly}
      onChange={(value) => edit({ [field]: value === '' ? null : value }, field)}
    />
  )
  return (
    <div className="evidence-form form">
      <TextArea
        label={t('evidence:field.text')}
        value={piece.text}
        maxLength={20_000}
        readOnly={isReadOnly}
        ref={takeKeyboard}
        onChange={(text) => edit({ text }, 'text')}
      />
      <div className="field-pair">
        <Select
          label={t('evidence:field.kind')}
          value={piece.kind}
          disabled={isReadOnly}
          options={evidenceKinds.map((kind) => ({
            value: kind,
            label: t(`evidence:kind.${kind}`),
            mark: <Icon name={evidenceIcon(kind)} />
          }))}
          onChange={(kind) => edit({ kind })}
        />
        <Select
          label={t('evidence:field.strength')}
          value={String(piece.strength)}
          disabled={isReadOnly}
          options={evidenceStrengths.map((strength) => ({
            value: String(strength),
            label: t(`evidence:strength.${strengthWord(strength)}`),
            mark: <StrengthMark strength={strength} />
          }))}
          onChange={(strength) => edit({ strength: Number(strength) })}
        />
      </div>
      <TextField
        label={t('evidence:field.source')}
        placeholder={t('evidence:field.sourcePlaceholder')}
        value={piece.source}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(source) => edit({ source }, 'source')}
      />
      <div className="field-pair">
        {day('date')}
        {day('reviewDate')}
      </div>
      <TextField
        label={t('evidence:field.url')}
        placeholder={t('evidence:field.urlPlaceholder')}
        inputMode="url"
        value={piece.url}
        maxLength={2000}
        readOnly={isReadOnly}
        {...(piece.url === '' || isOpenable(piece.url) ? {} : { hint: t('evidence:notOpened') })}
        onChange={(url) => edit({ url }, 'url')}
      />
      <EvidenceTies piece={piece} />
    </div>
  )
}

function EvidenceTies({ piece }: { piece: Evidence }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const document = useJourney(session, (state) => state.document)
  const words = t as unknown as Words
  const tie = (targetId: Id, tied: boolean) => run('evidence.tie', { ids: [piece.id], targetIds: [targetId], tied })
  return (
    <section className="evidence-ties" aria-label={t('evidence:tiedTo')}>
      <p className="field-label" aria-hidden>
        {t('evidence:tiedTo')}
      </p>
      <ul>
        {piece.targetIds.map((id) => {
          const target = targetOf(document, id, words)
          return target ? (
            <li key={id} className="evidence-tie">
              <Icon name={target.icon} size={16} />
              <span>{target.name}</span>
              {isReadOnly ? null : (
                <IconButton
                  icon="x"
                  small
                  iconSize={14}
                  label={t('evidence:untieFrom', { name: target.name.slice(0, 60) })}
                  onClick={() => tie(id, false)}
                />
              )}
            </li>
          ) : null
        })}
      </ul>
      {piece.targetIds.length === 0 ? <p className="field-hint">{t('evidence:tiedToNothing')}</p> : null}
      {isReadOnly ? null : (
        <TiePopover label={t('evidence:tieTo')} onChoose={(id) => tie(id, true)}>
          {(choose) => <TargetSearch except={piece.targetIds} onChoose={choose} />}
        </TiePopover>
      )}
    </section>
  )
}

function TargetSearch({ except, onChoose }: { except: readonly Id[]; onChoose: (id: Id) => void }) {
  const { t } = useTranslation()
  const items = useTargetItems(except)
  return <SearchList label={t('evidence:tieToSearch')} items={items} nothing={t('inspector:tieNothing')} onChoose={onChoose} />
}

function takeKeyboard(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
