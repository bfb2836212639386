import type { TFunction } from 'i18next'
import type { Language } from '#contract/messages/messages.ts'
import type { MapChanges, VersionSummary } from '#contract/shapes.ts'
import { formatDay, formatTime } from '../../i18n/format.ts'

/** What a version is called: its name, or what it is. */
export function titleOf(version: VersionSummary, t: TFunction): string {
  if (version.name !== null) return version.name
  return t(version.kind === 'beforeRestore' ? 'versions:beforeRestore' : 'versions:automatic')
}

/** When it was so: “12 Sep, 14:03”. */
export function whenOf(createdAt: number, now: number, language: Language): string {
  return `${formatDay(new Date(createdAt), now, language)}, ${formatTime(createdAt, language)}`
}

/** Heading of a day: “Today”, “Yesterday”, “12 Sep”. */
export function dayTitle(time: number, now: number, language: Language, t: TFunction): string {
  const day = new Date(time).toDateString()
  const yesterday = new Date(now)
  yesterday.setDate(yesterday.getDate() - 1)
  if (day === new Date(now).toDateString()) return t('versions:today')
  return day === yesterday.toDateString() ? t('versions:yesterday') : formatDay(new Date(time), now, language)
}

/** What became of the cards, in words; of the first version only how many there are. */
export function changeWords(changes: MapChanges, t: TFunction, first?: number): string {
  if (first !== undefined) return t('versions:cards', { count: first })
  const { added, removed, changed, others } = changes
  const parts = [
    added > 0 ? t('versions:added', { count: added }) : '',
    removed > 0 ? t('versions:removed', { count: removed }) : '',
    changed > 0 ? t('versions:changed', { count: changed }) : ''
  ].filter(Boolean)
  if (parts.length > 0) return parts.join(' · ')
  return t(others ? 'versions:others' : 'versions:unchanged')
}
