import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { showChord } from '../canvas/keys/chord.ts'
import { platformOf } from '../canvas/keys/platform.ts'
import { useRun } from '../map/useRun.ts'
import { useAuthor } from './author.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { onWriteRequest, takeWriteRequest } from './writeRequest.ts'

/** The field in which one writes about a card. Ctrl/⌘+Enter sends. */
export function WriteComment({ cardId }: { cardId: Id }) {
  const { t } = useTranslation()
  const { run } = useRun()
  const { author, setAuthor } = useAuthor()
  const [text, setText] = useState(() => draftOf(cardId))
  const [name, setName] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [sent, setSent] = useState(0)
  const write = (next: string) => {
    setText(next)
    keepDraft(cardId, next)
  }
  useEffect(() => {
    const take = () => {
      if (!takeWriteRequest(cardId)) return
      field.current?.focus()
      box.current?.scrollIntoView({ block: 'nearest' })
    }
    take()
    return onWriteRequest(take)
  }, [cardId])

  // What was sent stands above now and pushed the field down.
  useEffect(() => {
    if (sent > 0) box.current?.scrollIntoView({ block: 'nearest' })
  }, [sent])

  const isAsked = author === null || name !== null
  const send = () => {
    if (text.trim() === '') return field.current?.focus()
    const by = (isAsked ? (name ?? '') : (author ?? '')).trim()
    if (!run('comment.add', { cardId, text: text.trim(), author: by, createdAt: Date.now() })) return
    if (isAsked) setAuthor(by)
    setName(null)
    write('')
    field.current?.focus()
    setSent((count) => count + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      send()
    }
    // What is being written is the field's to undo, and not yet part of the map.
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) event.stopPropagation()
  }
  return (
    <div ref={box} className="comment-write" onKeyDown={onKeyDown}>
      {isAsked ? (
        <TextField label={t('notes:name')} hint={t('notes:nameHint')} value={name ?? author ?? ''} maxLength={200} onChange={setName} />
      ) : null}
      <TextArea
        hideLabel
        ref={field}
        label={t('notes:write')}
        placeholder={t('notes:write')}
        value={text}
        maxLength={20_000}
        onChange={write}
      />
      <div className="comment-send">
        {isAsked || author === undefined ? (
          <span />
        ) : (
          <button type="button" className="comment-author" title={t('notes:changeName')} onClick={() => setName(author ?? '')}>
            {author ? t('notes:as', { name: author }) : t('notes:withoutName')}
          </button>
        )}
        <Button
          look="plain"
          disabled={text.trim() === ''}
          title={t('notes:writeHint', { keys: showChord('Mod+Enter', platformOf(navigator.platform)) })}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={send}
        >
          {t('notes:send')}
        </Button>
      </div>
    </div>
  )
}
