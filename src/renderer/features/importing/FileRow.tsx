import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadingIssue } from '#contract/shapes.ts'
import type { IconName } from '#core/icons/icons.ts'
import { Icon } from '../../ui/Icon.tsx'
import { fileVerdict } from './fileVerdict.ts'
import { useIssueText } from './useIssueText.ts'
import type { FileReading } from './useReadings.ts'

interface FileRowProps {
  reading: FileReading
  /** Whether its maps are kept; null where it has none, or several that have marks of their own. */
  isKept: boolean | null
  onKeep: (isKept: boolean) => void
  /** What is shown where the row is open. */
  children: ReactNode
}

const icons: Readonly<Record<ReturnType<typeof fileVerdict>, IconName>> = {
  waiting: 'circle-dashed',
  reading: 'hourglass',
  left: 'circle-minus',
  refused: 'circle-x',
  unclear: 'circle-question-mark',
  warned: 'triangle-alert',
  good: 'circle-check'
}

/** One of several files: its name, what became of it in a few words, and everything about it where that is wanted. */
export function FileRow({ reading, isKept, onKeep, children }: FileRowProps) {
  const { t } = useTranslation()
  const id = useId()
  const textOf = useIssueText()
  const verdict = fileVerdict(reading)
  const [isOpenByHand, setOpenByHand] = useState<boolean | null>(null)
  // What asks for an answer lies open; the rest is one line, whatever it is.
  const isOpen = isOpenByHand ?? verdict === 'unclear'
  const hasMore = reading.maps.length > 0 || reading.issues.length > 1
  const [only] = reading.maps
  const warnings = reading.issues.length + reading.maps.reduce((sum, map) => sum + map.issues.length, 0)
  const error = reading.issues.find(({ severity }) => severity === 'error')
  const placed = (issue: ReadingIssue) =>
    issue.line === null ? textOf(issue) : `${t('importing:line', { line: issue.line })}: ${textOf(issue)}`
  const said = {
    waiting: t('importing:waiting'),
    reading: t('importing:readingThis'),
    left: t('importing:left'),
    refused: reading.error ? t(`error:${reading.error.code}`) : error ? placed(error) : t('importing:nothingTitle'),
    unclear: t('importing:unclear'),
    warned: t('importing:warnings', { count: warnings }),
    good: t('importing:noWarnings')
  }[verdict]
  return (
    <li className="import-file" aria-label={reading.name}>
      <div className={`import-row import-row-${verdict}`}>
        {isKept === null ? (
          <span className="import-row-mark" />
        ) : (
          <label className="import-row-mark">
            <input
              type="checkbox"
              checked={isKept}
              aria-label={only?.title || t('importing:unnamed')}
              onChange={(event) => onKeep(event.target.checked)}
            />
          </label>
        )}
        <Icon name={icons[verdict]} />
        <div className="import-row-words">
          <strong>{reading.name}</strong>
          <p>
            {only ? (
              <span>
                {reading.maps.length === 1 ? only.title || t('importing:unnamed') : t('importing:maps', { count: reading.maps.length })}
                {' · '}
              </span>
            ) : null}
            {said}
          </p>
        </div>
        {hasMore ? (
          <button
            type="button"
            className="import-row-more"
            aria-expanded={isOpen}
            aria-controls={`${id}-more`}
            onClick={() => setOpenByHand(!isOpen)}
          >
            {isOpen ? t('importing:less') : t('importing:more')}
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
          </button>
        ) : null}
      </div>
      <div id={`${id}-more`}>{isOpen ? children : null}</div>
    </li>
  )
}
