import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TouchpointQuestion } from '#core/analyses/touchpointAnswers.ts'
import type { TouchpointRow } from '#core/analyses/touchpointTable.ts'
import { expectationsMet, type TouchpointReview } from '#core/model/touchpointReview.ts'
import { faceLevel } from '#core/icons/faces.ts'
import { useRun } from '../../map/useRun.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { feelingNames } from '../cells.ts'
import { Face } from '../Face.tsx'

type TextQuestion = 'expects' | 'annoys' | 'think' | 'does' | 'feel' | 'brand' | 'improve'

/** What a question is answered with: words, or for the feeling a face and whether the expectation is met. */
export function AnswerFields({ row, question }: { row: TouchpointRow; question: TouchpointQuestion }) {
  const { t } = useTranslation()
  switch (question) {
    case 'expects':
    case 'annoys':
      return <AnswerField row={row} field={question} label={t(`touchpoints:question.${question}`)} isHidden />
    case 'wanted':
      return (
        <div className="review-wanted">
          {(['think', 'does', 'feel', 'brand'] as const).map((field) => (
            <AnswerField key={field} row={row} field={field} label={t(`touchpoints:wanted.${field}`)} />
          ))}
        </div>
      )
    case 'feels':
      return <FeelingFields row={row} />
    case 'improves':
      return (
        <>
          <AnswerField row={row} field="improve" label={t('touchpoints:question.improves')} isHidden />
          {row.opportunities.length > 0 ? (
            <p className="review-hint">
              {t('touchpoints:improvesAlready', { titles: row.opportunities.map(({ title }) => title).join(', ') })}
            </p>
          ) : null}
        </>
      )
  }
}

/** Words, kept with every key: one step of undo for all of them. */
function AnswerField({
  row,
  field,
  label,
  isHidden = false
}: {
  row: TouchpointRow
  field: TextQuestion
  label: string
  isHidden?: boolean
}) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const id = useId()
  // What is being typed stands here, so that cleaning on the way never fights the caret.
  const [typed, setTyped] = useState(row.review[field])
  return (
    <div className="review-field">
      <label htmlFor={id} className={isHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        lang="vi"
        value={typed}
        readOnly={isReadOnly}
        maxLength={20_000}
        placeholder={isHidden ? t('touchpoints:answerPlaceholder') : undefined}
        onChange={(event) => {
          setTyped(event.target.value)
          run('touchpoint.answer', answer(row, { [field]: event.target.value }), `${row.id}.${field}`)
        }}
      />
    </div>
  )
}

function FeelingFields({ row }: { row: TouchpointRow }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const name = useId()
  const { met } = row.review
  const own = row.review.feeling === null ? null : faceLevel(row.review.feeling)
  const set = (fields: Partial<TouchpointReview>) => run('touchpoint.answer', answer(row, fields))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[1-5]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || isReadOnly) return
    event.preventDefault()
    set({ feeling: Number(event.key) - 3 })
  }
  return (
    <div className="review-feeling" onKeyDown={onKeyDown}>
      <fieldset className="review-faces">
        <legend>{t('touchpoints:feelsNow')}</legend>
        {([-2, -1, 0, 1, 2] as const).map((level) => (
          <label key={level} className="review-face">
            <input type="radio" name={name} checked={own === level} disabled={isReadOnly} onChange={() => set({ feeling: level })} />
            <Face level={level} size={56} />
            <span>
              {t(`domain:feeling.${feelingNames[level]}` as 'domain:feeling.angry')} <kbd>{level + 3}</kbd>
            </span>
          </label>
        ))}
      </fieldset>
      <Segmented
        label={t('touchpoints:metNow')}
        value={met}
        disabled={isReadOnly}
        options={expectationsMet.map((value) => ({ value, label: t(`touchpoints:met.${value}`) }))}
        onChange={(value) => set({ met: value })}
      />
    </div>
  )
}

function answer(row: TouchpointRow, touchpoint: Partial<TouchpointReview>) {
  return { edits: [{ id: row.id, fields: { touchpoint } }] }
}
