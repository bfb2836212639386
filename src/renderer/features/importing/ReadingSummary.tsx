import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { fileVerdict } from './fileVerdict.ts'
import type { Readings } from './useReadings.ts'

/** How far the reading of several files is, with a way to stop it; and afterwards what came of them all. */
export function ReadingSummary({ readings: { files, isReading, stop } }: { readings: Readings }) {
  const { t } = useTranslation()
  const done = files.filter(({ status }) => status === 'read').length
  const present = files.find(({ status }) => status === 'reading')
  const maps = files.reduce((sum, file) => sum + file.maps.length, 0)
  const refused = files.filter((file) => fileVerdict(file) === 'refused').length
  const left = files.filter(({ status }) => status === 'left').length
  return (
    <div className="import-summary">
      {isReading ? (
        <>
          <p role="status">
            {t('importing:readingMany', { done: Math.min(done + 1, files.length), count: files.length, name: present?.name ?? '' })}
          </p>
          <progress value={done} max={files.length} aria-label={t('importing:progress')} />
          <Button onClick={stop}>{t('importing:stop')}</Button>
        </>
      ) : (
        <p role="status">
          {t('importing:found', { maps: t('importing:maps', { count: maps }), files: t('importing:files', { count: files.length }) })}
          {refused > 0 ? ` ${t('importing:unreadable', { count: refused })}` : ''}
          {left > 0 ? ` ${t('importing:leftOver', { count: left })}` : ''}
          {maps > 0 ? ` ${t('importing:nothingYet')}` : ''}
        </p>
      )}
    </div>
  )
}
