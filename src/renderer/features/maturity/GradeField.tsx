import { useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mostMaturity } from '#core/model/assessment.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import './gradeField.css'

const grades = Array.from({ length: mostMaturity + 1 }, (_, grade) => grade)

/** The key of a grade's word. */
export function gradeKey(grade: number): '0' | '1' | '2' | '3' | '4' {
  return (['0', '1', '2', '3', '4'] as const)[grade] ?? '0'
}

interface GradeFieldProps {
  name: string
  /** What is meant, in a sentence. */
  text: string
  /** Where the keyboard is sent to from elsewhere. */
  place: string
  value: number | null
  /** The grade of the assessment that it is compared with. */
  before: number | null
  isReadOnly: boolean
  onChange: (grade: number | null) => void
}

/** A practice or competency with its grade, 0 to 4: radio buttons, which the digits choose too. */
export function GradeField({ name, text, place, value, before, isReadOnly, onChange }: GradeFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const word = (grade: number | null) => (grade === null ? t('maturity:unanswered') : t(`maturity:grade.${gradeKey(grade)}`))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isReadOnly) return
    const deed = viewDeed('maturity', event)
    const digit = deed === 'maturityGrade' ? grades.find((grade) => String(grade) === event.key) : undefined
    const isClearing = deed === 'maturityClear'
    if (digit === undefined && !(isClearing && value !== null)) return
    event.preventDefault()
    onChange(digit ?? null)
    if (digit !== undefined) event.currentTarget.querySelector<HTMLInputElement>(`input[value="${digit}"]`)?.focus()
  }
  return (
    <div className="grade" data-place={place}>
      <div className="grade-words">
        <h4 id={`${id}-name`}>{name}</h4>
        <p id={`${id}-text`}>{text}</p>
      </div>
      <div className="grade-choice">
        <div
          className="grade-scale"
          role="radiogroup"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-text maturity-keys`}
          onKeyDown={onKeyDown}
        >
          {grades.map((grade) => (
            <label key={grade} className="grade-step" data-filled={(value !== null && grade <= value) || undefined} title={word(grade)}>
              <input
                type="radio"
                name={id}
                value={grade}
                checked={value === grade}
                disabled={isReadOnly}
                aria-label={t('maturity:gradeOf', { grade, word: word(grade) })}
                onChange={() => onChange(grade)}
              />
              <span aria-hidden>{grade}</span>
              {before === grade ? <i className="grade-before" aria-hidden /> : null}
            </label>
          ))}
        </div>
        <p className="grade-word" data-empty={value === null || undefined}>
          {word(value)}
          {before !== null && before !== value ? <span> · {t('maturity:was', { word: word(before) })}</span> : null}
        </p>
      </div>
      {value === null || isReadOnly ? (
        <span className="grade-clear" />
      ) : (
        <IconButton
          icon="x"
          small
          iconSize={14}
          className="grade-clear"
          tabIndex={-1}
          label={t('maturity:clear', { name })}
          onClick={() => onChange(null)}
        />
      )}
    </div>
  )
}
