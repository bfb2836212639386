import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { currentValueOf } from '#core/model/measure.ts'
import type { JourneyRecord } from '#core/model/records.ts'
import type { Differences } from '#core/queries/differences.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import './differenceRow.css'

/** More than this nobody reads through; the number is said. */
const shown = 200

interface DifferenceListProps {
  differences: Differences
  onGoTo: (id: Id) => void
  onClose: () => void
}

/** What differs between a version and the map as it is now. What stands in the version can be gone to. */
export function DifferenceList({ differences, onGoTo, onClose }: DifferenceListProps) {
  const { t } = useTranslation()
  const { gone, came, changed } = differences
  const isSame = gone.length + came.length + changed.length === 0
  return (
    <aside className="version-differences" aria-label={t('versions:differences')}>
      <header>
        <h2>{t('versions:differences')}</h2>
        <IconButton icon="x" small label={t('versions:closeDifferences')} onClick={onClose} />
      </header>
      {isSame ? <p className="version-facts">{t('versions:noDifferences')}</p> : null}
      <Group kind="gone" title={t('versions:onlyHere')} count={gone.length}>
        {gone.slice(0, shown).map((record) => (
          <GoTo key={record.id} record={record} onGoTo={onGoTo} />
        ))}
      </Group>
      <Group kind="changed" title={t('versions:changedSince')} count={changed.length}>
        {changed.slice(0, shown).map(([before, after]) => (
          <GoTo key={before.id} record={before} after={after} onGoTo={onGoTo} />
        ))}
      </Group>
      <Group kind="came" title={t('versions:onlyNow')} count={came.length}>
        {came.slice(0, shown).map((record) => (
          <div key={record.id} className="difference-row">
            <Words record={record} />
          </div>
        ))}
      </Group>
    </aside>
  )
}

function Group({ kind, title, count, children }: { kind: string; title: string; count: number; children: readonly ReactNode[] }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <section data-difference={kind}>
      <h3>
        {title} <span className="version-facts">{count}</span>
      </h3>
      <ul>
        {children.map((child, position) => (
          <li key={position}>{child}</li>
        ))}
      </ul>
      {count > shown ? <p className="version-facts">{t('versions:moreDifferences', { count: count - shown })}</p> : null}
    </section>
  )
}

/** Records that the canvas knows how to show. */
const onCanvas: readonly JourneyRecord['type'][] = ['stage', 'step', 'lane', 'card', 'emotionPoint', 'link']

function GoTo({ record, after, onGoTo }: { record: JourneyRecord; after?: JourneyRecord; onGoTo: (id: Id) => void }) {
  const words = <Words record={record} {...(after ? { after } : {})} />
  if (!onCanvas.includes(record.type)) return <div className="difference-row">{words}</div>
  return (
    <button type="button" className="difference-row" onClick={() => onGoTo(record.id)}>
      {words}
    </button>
  )
}

function Words({ record, after }: { record: JourneyRecord; after?: JourneyRecord }) {
  const { t } = useTranslation()
  const text = textOf(record) || t('versions:untitled')
  const later = after ? textOf(after) || t('versions:untitled') : text
  return (
    <>
      <span className="version-kind">{t(`versions:kinds.${record.type}`)}</span>
      <span className="difference-text">{text}</span>
      {later === text ? null : <span className="difference-text version-later">{t('versions:isNow', { text: later })}</span>}
    </>
  )
}

function textOf(record: JourneyRecord): string {
  switch (record.type) {
    case 'map':
    case 'stage':
    case 'step':
    case 'lane':
      return record.title
    case 'persona':
      return record.name
    case 'card':
    case 'comment':
    case 'evidence':
    case 'gap':
      return record.text
    case 'opportunity':
      return record.title
    case 'metric':
      return record.name
    case 'measure':
      return currentValueOf(record)?.toLocaleString() ?? ''
    case 'assessment':
      return record.date
    case 'emotionPoint':
      return record.note || record.score.toLocaleString(undefined, { signDisplay: 'exceptZero' })
    case 'link':
      return record.label
  }
}
