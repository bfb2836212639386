import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedMap, TableChoices } from '#contract/shapes.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { svgAddress } from '../library/Thumbnail.tsx'
import { IssueList } from './IssueList.tsx'
import { TableDecisions } from './TableDecisions.tsx'

interface ImportedMapRowProps {
  map: ImportedMap
  /** Whether it is the only one: then there is nothing to choose. */
  isAlone: boolean
  isKept: boolean
  onKeep: (isKept: boolean) => void
  /** What was decided about the table that it is made of. */
  choices: TableChoices | null
  onChoose: (choices: TableChoices) => void
}

/** A map that would be made: its picture, what is in it, and what was noticed. */
export function ImportedMapRow({ map, isAlone, isKept, onKeep, choices, onChoose }: ImportedMapRowProps) {
  const { t } = useTranslation()
  const scheme = useScheme()
  const [svg, setSvg] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('../library/pictureOfRecords.ts').then(({ pictureOfRecords }) => {
      if (isWanted) setSvg(pictureOfRecords(map.records, scheme))
    })
    return () => {
      isWanted = false
    }
  }, [map, scheme])
  const title = map.title || t('importing:unnamed')
  const count = (type: string) => map.records.filter((record) => record.type === type).length
  return (
    <article className="import-map" aria-label={title}>
      <div className="import-picture">
        {svg ? <img src={svgAddress(svg)} alt={t('importing:pictureOf', { title })} /> : <Skeleton height="100%" />}
      </div>
      <div className="import-words">
        <h2>
          {isAlone ? (
            title
          ) : (
            <label className="import-choice">
              <input type="checkbox" checked={isKept} onChange={(event) => onKeep(event.target.checked)} />
              {title}
            </label>
          )}
        </h2>
        <p>
          {t('importing:contents', {
            stages: t('library:stages', { count: count('stage') }),
            steps: t('domain:steps', { count: count('step') }),
            cards: t('library:cards', { count: count('card') }),
            personas: t('importing:personas', { count: count('persona') })
          })}
        </p>
        <p className="import-verdict">
          <Icon name={map.issues.length === 0 ? 'circle-check' : 'triangle-alert'} />
          {map.issues.length === 0 ? t('importing:noWarnings') : t('importing:warnings', { count: map.issues.length })}
        </p>
      </div>
      {map.table ? <TableDecisions table={map.table} choices={choices} onChoose={onChoose} /> : null}
      <IssueList issues={map.issues} />
    </article>
  )
}
