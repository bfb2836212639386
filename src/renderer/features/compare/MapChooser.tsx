import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { JourneySummary } from '#contract/shapes.ts'
import { mapOf } from '#core/queries/journey.ts'
import { useNow } from '../../app/useNow.ts'
import { formatAgo } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useJourneyActions } from '../library/useJourneyActions.ts'
import { StateBadge } from '../map/StateBadge.tsx'
import { titled, type Relatives } from './relatives.ts'
import './mapChooser.css'

/** The button that unfolds the choice of the other map. */
export function ChooseMap({ chooser }: { chooser: (close: () => void) => ReactNode }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label={t('compare:chooseTitle')}
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon="chevron-down" iconSize={16} small label={t('compare:chooseOther')} />}
    >
      {chooser(() => setOpen(false))}
    </Popover>
  )
}

interface MapChooserProps {
  relatives: Relatives
  chosen: string | null
  onChoose: (id: string) => void
}

/** All maps that this one can be compared with: what it was derived from, what was derived from it, the others. */
export function MapChooser({ relatives: { origin, derived, others }, chosen, onChoose }: MapChooserProps) {
  const { t } = useTranslation()
  const session = useSession()
  const actions = useJourneyActions()
  const [text, setText] = useState('')
  const first = titled(origin?.fate === 'there' ? [origin.map] : [], text)
  const [second, third] = [titled(derived, text), titled(others, text)]
  const isEmpty = first.length + second.length + third.length === 0
  const hasMaps = origin?.fate === 'there' || derived.length + others.length > 0
  const row = (map: JourneySummary) => <MapRow key={map.id} map={map} isChosen={map.id === chosen} onChoose={onChoose} />
  return (
    <div className="map-chooser" onKeyDown={walk}>
      {origin && origin.fate !== 'there' ? (
        <p className="map-chooser-note">
          {t(origin.fate === 'inTrash' ? 'compare:originInTrash' : 'compare:originGone', { title: origin.title || t('domain:untitled') })}
          {origin.fate === 'inTrash' ? (
            <Button look="link" onClick={() => void actions.restore(origin)}>
              {t('compare:restoreOrigin')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {hasMaps ? (
        <TextField
          label={t('compare:search')}
          hideLabel
          type="search"
          placeholder={t('compare:search')}
          value={text}
          maxLength={200}
          autoComplete="off"
          data-autofocus
          onChange={setText}
        />
      ) : (
        <div className="map-chooser-note">
          <p>{t('compare:noMaps')}</p>
          <Button
            icon="sparkle"
            onClick={() =>
              void session
                .flush()
                .then(() => actions.deriveFuture({ id: session.getState().journeyId, title: mapOf(session.getState().document).title }))
            }
          >
            {t('compare:derive')}
          </Button>
        </div>
      )}
      {hasMaps && isEmpty ? <p className="map-chooser-note">{t('compare:noHits')}</p> : null}
      <Group title={t('compare:origin')}>{first.map(row)}</Group>
      <Group title={t('compare:derivedMaps')}>{second.map(row)}</Group>
      <Group title={t('compare:otherMaps')}>{third.map(row)}</Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  )
}

function MapRow({ map, isChosen, onChoose }: { map: JourneySummary; isChosen: boolean; onChoose: (id: string) => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  return (
    <li>
      <button type="button" className="map-row" data-map-row aria-current={isChosen ? 'true' : undefined} onClick={() => onChoose(map.id)}>
        <span className="map-row-title">{map.title || t('domain:untitled')}</span>
        <StateBadge state={map.state} />
        <span className="map-row-facts">{t('library:edited', { when: formatAgo(map.updatedAt, now, language) })}</span>
      </button>
    </li>
  )
}

/** Arrow keys between the field and the maps. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-map-row]')]
  const next = stops[stops.findIndex((stop) => stop === event.target) + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
