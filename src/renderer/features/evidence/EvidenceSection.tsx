import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Certainty } from '#core/model/card.ts'
import type { Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { evidenceFor, evidenceOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { TiePopover } from '../inspector/TiePopover.tsx'
import { useRun } from '../map/useRun.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { EvidenceItem } from './EvidenceItem.tsx'
import { evidenceIcon } from './evidenceIcon.ts'
import { onEvidenceRequest, takeEvidenceRequest } from './evidenceRequest.ts'
import { SearchList } from './SearchList.tsx'
import { useAddEvidence } from './useAddEvidence.ts'
import './evidence.css'

interface EvidenceSectionProps {
  /** Cards, a feeling or a persona; of several what all of them rest on. */
  targetIds: readonly Id[]
  /** How sure one is of it, and how to say that it is an assumption after all. */
  certainty?: Certainty
  onAssume?: () => void
  /** Where it stands among the headings around it. */
  heading?: 'h2' | 'h3'
}

/** What something rests on, and the field for more. */
export function EvidenceSection({ targetIds, certainty, onAssume, heading: Heading = 'h3' }: EvidenceSectionProps) {
  const { t } = useTranslation()
  const pieces = useJourney(useSession(), ({ document }) => sharedEvidence(targetIds.map((id) => evidenceFor(document, id))))
  const { isReadOnly } = useRun()
  const title = t(targetIds.length > 1 ? 'evidence:restsOnSeveral' : 'evidence:restsOn')
  return (
    <section className="evidence" aria-label={title}>
      <Heading className="field-label">{title}</Heading>
      {pieces.length > 0 ? (
        <ul className="evidence-pieces">
          {newestFirst(pieces).map((piece) => (
            <EvidenceItem key={piece.id} piece={piece} tiedTo={targetIds} />
          ))}
        </ul>
      ) : null}
      {pieces.length === 0 && certainty === 'evidence' && onAssume && !isReadOnly ? (
        <p className="evidence-unbacked">
          {t('evidence:unbacked')}{' '}
          <Button look="link" onClick={onAssume}>
            {t('evidence:makeAssumption')}
          </Button>
        </p>
      ) : null}
      {isReadOnly ? null : <TypeEvidence targetIds={targetIds} tied={pieces} />}
    </section>
  )
}

/** Evidence from the newest to the oldest; what has no date comes last. */
export function newestFirst(pieces: readonly Evidence[]): readonly Evidence[] {
  return pieces.toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1))
}

function sharedEvidence([first = [], ...others]: readonly (readonly Evidence[])[]): readonly Evidence[] {
  return others.length === 0 ? first : first.filter((piece) => others.every((list) => list.includes(piece)))
}

function TypeEvidence({ targetIds, tied }: { targetIds: readonly Id[]; tied: readonly Evidence[] }) {
  const { t } = useTranslation()
  const add = useAddEvidence()
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const take = () => {
      if (!takeEvidenceRequest()) return
      field.current?.focus()
      box.current?.scrollIntoView({ block: 'nearest' })
    }
    take()
    return onEvidenceRequest(take)
  }, [])
  const send = () => {
    if (text.trim() === '' || !add({ text: text.trim(), targetIds })) return
    setText('')
  }
  return (
    <div ref={box} className="evidence-type">
      <TextArea
        hideLabel
        ref={field}
        rows={1}
        label={t('evidence:add')}
        placeholder={t('evidence:addPlaceholder')}
        value={text}
        maxLength={20_000}
        onChange={setText}
        onKeyDown={(event) => onTypingKey(event, text, send, () => setText(''))}
      />
      <div className="evidence-type-foot">
        <TieExisting targetIds={targetIds} tied={tied} />
        {text === '' ? null : (
          <Button look="plain" onClick={send}>
            {t('evidence:addButton')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Enter adds, Shift+Enter breaks the line, Escape lets go of what was typed; with nothing typed the keys are the map's. */
export function onTypingKey(event: KeyboardEvent, text: string, send: () => void, clear: () => void): void {
  if (event.nativeEvent.isComposing) return
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
  if (isUndo && text !== '') return event.stopPropagation()
  const deed = viewDeed('evidence', event)
  if (deed === 'evidenceLeave' && text !== '') clear()
  else if (deed === 'evidenceAdd') send()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function TieExisting({ targetIds, tied }: { targetIds: readonly Id[]; tied: readonly Evidence[] }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const hasOthers = useJourney(session, ({ document }) => evidenceOf(document).length > tied.length)
  if (!hasOthers) return <span className="field-hint">{t('evidence:addHint')}</span>
  return (
    <TiePopover
      label={t('evidence:tieExisting')}
      icon="link-2"
      onChoose={(id) => {
        if (run('evidence.tie', { ids: [id], targetIds, tied: true }))
          showToast(t('evidence:tied'), { action: { label: t('common:undo'), run: session.undo } })
      }}
    >
      {(choose) => <PieceSearch except={tied} onChoose={choose} />}
    </TiePopover>
  )
}

function PieceSearch({ except, onChoose }: { except: readonly Evidence[]; onChoose: (id: Id) => void }) {
  const { t } = useTranslation()
  const pieces = useJourney(useSession(), ({ document }) => evidenceOf(document))
  const items = useMemo(
    () =>
      newestFirst(pieces)
        .filter((piece) => !except.includes(piece))
        .map(({ id, kind, text, source }) => ({ id, icon: evidenceIcon(kind), words: text || t('evidence:noWords'), hint: source })),
    [pieces, except, t]
  )
  return <SearchList label={t('evidence:tieSearch')} items={items} nothing={t('evidence:tieNothing')} onChoose={onChoose} />
}
