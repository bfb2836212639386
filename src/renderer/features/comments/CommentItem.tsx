import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '#core/model/comment.ts'
import { showToast } from '../../app/toasts.ts'
import { useNow } from '../../app/useNow.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'

/** One comment: who, when, what, and what can be done with it. */
export function CommentItem({ comment }: { comment: Comment }) {
  const { t } = useTranslation()
  const session = useSession()
  const language = useLanguage()
  const now = useNow()
  const { run, isReadOnly } = useRun()
  const [draft, setDraft] = useState<string | null>(null)
  const { id, text, author, createdAt, resolved } = comment
  const about = (action: string) => t('notes:actionsFor', { action, text: text.slice(0, 60) })
  const remove = () => {
    if (!run('comment.remove', { ids: [id] })) return
    showToast(t('notes:removed'), { action: { label: t('common:undo'), run: session.undo } })
  }
  return (
    <li className="comment" data-resolved={resolved || undefined}>
      <p className="comment-head">
        {resolved ? <Icon name="check-check" size={14} /> : null}
        <strong>{author || t('notes:somebody')}</strong>
        <time dateTime={new Date(createdAt).toISOString()}>
          {now - createdAt < 60_000 ? t('notes:justNow') : formatAgo(createdAt, now, language)}
        </time>
        {isReadOnly ? null : (
          <span className="comment-actions">
            <IconButton
              icon={resolved ? 'rotate-ccw' : 'check'}
              small
              iconSize={16}
              label={about(t(resolved ? 'notes:reopen' : 'notes:resolve'))}
              onClick={() => run('comment.edit', { id, resolved: !resolved })}
            />
            <IconButton icon="pencil" small iconSize={14} label={about(t('notes:edit'))} onClick={() => setDraft(text)} />
            <IconButton icon="trash-2" small iconSize={14} label={about(t('notes:remove'))} onClick={remove} />
          </span>
        )}
      </p>
      {draft === null ? (
        <p className="comment-text">{text}</p>
      ) : (
        <EditText
          text={draft}
          onChange={setDraft}
          onCancel={() => setDraft(null)}
          onSave={() => {
            if (draft.trim() !== '' && run('comment.edit', { id, text: draft.trim() })) setDraft(null)
          }}
        />
      )}
    </li>
  )
}

interface EditTextProps {
  text: string
  onChange: (text: string) => void
  onSave: () => void
  onCancel: () => void
}

function EditText({ text, onChange, onSave, onCancel }: EditTextProps) {
  const { t } = useTranslation()
  const onKeyDown = (event: KeyboardEvent) => {
    const isChord = event.ctrlKey || event.metaKey
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && isChord) onSave()
    else {
      if (event.key.toLowerCase() === 'z' && isChord) event.stopPropagation()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="comment-write" onKeyDown={onKeyDown}>
      <TextArea hideLabel ref={takeKeyboard} label={t('notes:edited')} value={text} maxLength={20_000} onChange={onChange} />
      <div className="comment-send">
        <Button look="quiet" onClick={onCancel}>
          {t('notes:cancel')}
        </Button>
        <Button look="plain" disabled={text.trim() === ''} onClick={onSave}>
          {t('notes:save')}
        </Button>
      </div>
    </div>
  )
}

function takeKeyboard(field: HTMLTextAreaElement | null): void {
  field?.focus()
}
