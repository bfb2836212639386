// The review in front of a group: one touchpoint, one question, in letters that a projector carries to the last row. Everything is kept as it
// is typed, so that leaving loses nothing.
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { completenessOf } from '#core/analyses/touchpointAnswers.ts'
import { touchpointTable, type TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { channelIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../../session/useJourney.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { openModal } from '../../../ui/modals.ts'
import { OverlayRootContext } from '../../../ui/overlayRoot.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { viewDeed } from '../../shortcuts/viewKeys.ts'
import { AnsweredRing } from '../AnsweredRing.tsx'
import { AnswerFields } from './AnswerFields.tsx'
import { firstQuestion, questionsOf, type AskWhich } from './questions.ts'
import './review.css'

interface ReviewScreenProps {
  /** The touchpoints to go through, in order. */
  rows: readonly TouchpointRow[]
  /** The row to begin at; null: the first. */
  from: string | null
  /** Gives the row that was asked about last. */
  onClose: (rowId: string | null) => void
}

/** One question at a time. */
export function ReviewScreen({ rows, from, onClose }: ReviewScreenProps) {
  const { t } = useTranslation()
  const session = useSession()
  const [which, setWhich] = useState<AskWhich>('open')
  const [asked, setAsked] = useState(() => questionsOf(rows, 'open'))
  const [at, setAt] = useState(() => firstQuestion(asked, rows, from))
  const [element, setElement] = useState<HTMLDialogElement | null>(null)
  const answer = useRef<HTMLDivElement>(null)
  const open = useCallback((dialog: HTMLDialogElement) => {
    setElement(dialog)
    return openModal(dialog)
  }, [])
  const all = useJourney(session, ({ document }) => touchpointTable(document))
  const ids = useMemo(() => new Set(rows.map(({ id }) => id)), [rows])
  const now = useMemo(() => all.filter(({ id }) => ids.has(id)), [all, ids])
  const current = asked[at]
  const row = current && all.find(({ id }) => id === current.rowId)
  const { answered, total } = completenessOf(now)

  useEffect(() => {
    // The first thing to answer, or where there is nothing, the first thing to do.
    const first = answer.current?.querySelector<HTMLElement>('textarea, input:checked, input')
    ;(first ?? element?.querySelector<HTMLElement>('[data-first]'))?.focus()
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length)
  }, [at, asked, element])

  const ask = (next: AskWhich, rowId: string | null) => {
    const questions = questionsOf(now, next)
    setWhich(next)
    setAsked(questions)
    setAt(firstQuestion(questions, now, rowId))
  }
  const goTo = (place: number) => setAt(Math.max(0, Math.min(asked.length, place)))
  const leave = () => onClose(row?.id ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    event.stopPropagation()
    const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
    const deed = viewDeed('review', event)
    if (deed === 'reviewNext') goTo(at + 1)
    else if (deed === 'reviewBack') goTo(at - 1)
    else if (event.key === 'Enter' && isField && !event.shiftKey && current) {
      // Where a question has several fields, Enter goes through them first.
      const fields = [...(answer.current?.querySelectorAll('textarea') ?? [])]
      const next = event.target instanceof HTMLTextAreaElement ? fields[fields.indexOf(event.target) + 1] : undefined
      if (next) next.focus()
      else goTo(at + 1)
    } else if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key) && !(event.target instanceof HTMLTextAreaElement)) {
      if (event.shiftKey || event.key.toLowerCase() === 'y') session.redo()
      else session.undo()
    } else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={open}
      className="review page-text"
      aria-label={t('touchpoints:reviewTitle')}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onKeyDown={onKeyDown}
    >
      <OverlayRootContext value={element}>
        <div className="review-page">
          <header className="review-top">
            <span className="review-count" aria-live="polite">
              {current ? t('touchpoints:reviewProgress', { at: at + 1, total: asked.length }) : t('touchpoints:reviewTitle')}
            </span>
            <Segmented
              hideLabel
              label={t('touchpoints:reviewWhich')}
              value={which}
              options={[
                { value: 'open', label: t('touchpoints:reviewOpen') },
                { value: 'all', label: t('touchpoints:reviewAll') }
              ]}
              onChange={(next) => ask(next, row?.id ?? null)}
            />
            <IconButton icon="x" label={t('touchpoints:leave')} keys="Escape" onClick={leave} />
          </header>
          <div className="review-bar" aria-hidden>
            <span style={{ width: `${asked.length === 0 ? 100 : (at / asked.length) * 100}%` }} />
          </div>
          {current && row ? (
            <div className="review-body">
              <p className="review-where">
                <span className="review-tile">
                  <Icon name={row.card ? channelIcon(row.card.channel) : 'circle-dashed'} size={24} />
                </span>
                <strong>{row.card ? row.card.text || t('touchpoints:unnamed') : t('touchpoints:noTouchpoint')}</strong>
                <span>
                  {t('touchpoints:step', { number: row.stepNumber })}: {row.step.title}
                </span>
              </p>
              <h1>{t(`touchpoints:question.${current.question}`)}</h1>
              <div ref={answer} className="review-answer" key={`${current.rowId} ${current.question}`}>
                <AnswerFields row={row} question={current.question} />
              </div>
            </div>
          ) : (
            <div className="review-body review-done">
              <AnsweredRing answered={answered} total={total} />
              <h1>{current || asked.length === 0 ? t('touchpoints:reviewNone') : t('touchpoints:reviewDone')}</h1>
              <p>{t('touchpoints:reviewDoneText', { answered, total })}</p>
              <div className="review-again">
                <Button data-first look="primary" size="large" onClick={leave}>
                  {t('touchpoints:toTable')}
                </Button>
                <Button size="large" onClick={() => ask('all', null)}>
                  {t('touchpoints:reviewAgain')}
                </Button>
              </div>
            </div>
          )}
          <footer className="review-foot">
            <span className="review-keys">{t('touchpoints:reviewKeys')}</span>
            <Button size="large" icon="arrow-left" disabled={at === 0} onClick={() => goTo(at - 1)}>
              {t('touchpoints:back')}
            </Button>
            <Button size="large" disabled={!current} onClick={() => goTo(at + 1)}>
              {t('touchpoints:skip')}
            </Button>
            <Button look="primary" size="large" iconAfter="arrow-right" disabled={!current} onClick={() => goTo(at + 1)}>
              {t('touchpoints:next')}
            </Button>
          </footer>
        </div>
      </OverlayRootContext>
    </dialog>
  )
}
