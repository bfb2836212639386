import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { showToast } from '../../app/toasts.ts'
import { useNow } from '../../app/useNow.ts'
import { dayOf, formatDay } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useRun } from '../map/useRun.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { evidenceIcon, strengthWord } from './evidenceIcon.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import { inQuotes, isSaid } from './saidText.ts'
import { StrengthMark } from './StrengthMark.tsx'

interface EvidenceItemProps {
  piece: Evidence
  /** What the list is about: the piece can be untied from it. */
  tiedTo?: readonly Id[]
  /** More that can be done with it, before edit. */
  actions?: ReactNode
  /** Stands below its source. */
  children?: ReactNode
}

/** One piece of evidence: what was said, by whom, when, how much it bears. Opens for editing where it stands. */
export function EvidenceItem({ piece, tiedTo = [], actions, children }: EvidenceItemProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const [isOpen, setOpen] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  const about = (action: string) => t('evidence:about', { action, text: piece.text.slice(0, 60) || t('evidence:noWords') })
  const undo = { label: t('common:undo'), run: session.undo }
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => editButton.current?.focus())
  }
  const remove = () => {
    if (run('evidence.remove', { ids: [piece.id] })) showToast(t('evidence:removed'), { action: undo })
  }
  const untie = () => {
    if (run('evidence.tie', { ids: [piece.id], targetIds: tiedTo, tied: false })) showToast(t('evidence:untied'), { action: undo })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return (
    <li className="evidence-item" data-evidence={piece.id} onKeyDown={onKeyDown}>
      <EvidenceWords piece={piece} />
      {children}
      {isReadOnly ? null : (
        <div className="evidence-actions">
          {actions}
          <IconButton
            ref={editButton}
            icon={isOpen ? 'chevron-up' : 'pencil'}
            small
            iconSize={14}
            label={about(t(isOpen ? 'evidence:doneEditing' : 'evidence:edit'))}
            aria-expanded={isOpen}
            onClick={() => (isOpen ? close() : setOpen(true))}
          />
          {tiedTo.length > 0 ? (
            <IconButton icon="unlink" small iconSize={14} label={about(t('evidence:untie'))} onClick={untie} />
          ) : (
            <IconButton icon="trash-2" small iconSize={14} label={about(t('evidence:remove'))} onClick={remove} />
          )}
        </div>
      )}
      {isOpen ? (
        <div className="evidence-open">
          <EvidenceForm piece={piece} />
          <div className="evidence-open-foot">
            <Button look="quiet" icon="trash-2" onClick={remove}>
              {t('evidence:remove')}
            </Button>
            <Button onClick={close}>{t('evidence:doneEditing')}</Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}

/** What was said or found, its kind, source, date, strength and link. */
export function EvidenceWords({ piece }: { piece: Evidence }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { kind, text, source, url } = piece
  const date = dayOf(piece.date)
  const said = isSaid(piece)
  return (
    <div className="evidence-words">
      <p className="evidence-text" data-said={said || undefined}>
        {text === '' ? <span className="evidence-empty">{t('evidence:noWords')}</span> : said ? inQuotes(text) : text}
      </p>
      <p className="evidence-meta">
        <Icon name={evidenceIcon(kind)} size={14} />
        <span>
          {[t(`evidence:kind.${kind}`), source, date ? formatDay(date, now, language) : ''].filter((part) => part !== '').join(' · ')}
        </span>
        <span className="evidence-strength">
          <StrengthMark strength={piece.strength} />
          {t(`evidence:strength.${strengthWord(piece.strength)}`)}
        </span>
      </p>
      {url === '' ? null : <EvidenceLink address={url} />}
    </div>
  )
}
