import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Keys } from '../../ui/Kbd.tsx'
import { openModal } from '../../ui/modals.ts'
import { Marked } from '../../ui/Marked.tsx'
import type { Entry, Place, ViewCommands } from './entry.ts'
import { findByWords, type Found } from './findEntries.ts'
import { paletteEntries } from './paletteEntries.ts'
import './palette.css'

const mostPlaces = 8

/** Every command by its name, and every step and stage to go to. */
export function Palette({ entries, view, onClose }: { entries: readonly Entry[]; view: ViewCommands; onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const available = useMemo(() => paletteEntries(entries), [entries])
  const places = useMemo(() => view.places(), [view])
  const selected = view.selected()
  const commands = findByWords(available, (entry) => entry.label, text)
  const goTo = text.trim() === '' ? [] : findByWords(places, (place) => `${place.name} ${place.title}`, text).slice(0, mostPlaces)
  const count = commands.length + goTo.length

  const run = (at: number) => {
    const action = commands[at]?.item.run ?? goTo[at - commands.length]?.item.go
    // The dialog gives the focus back before anything runs, as what runs may want to put it somewhere else; and all of it in this very
    // event, or the first letters of a title that is typed straight away would become a card.
    flushSync(onClose)
    action?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen(count === 0 ? 0 : (chosen + 1) % count)
    else if (event.key === 'ArrowUp') setChosen(count === 0 ? 0 : (chosen - 1 + count) % count)
    else if (event.key === 'Home') setChosen(0)
    else if (event.key === 'End') setChosen(Math.max(0, count - 1))
    else if (event.key === 'Enter') run(chosen)
    else return event.stopPropagation()
    event.preventDefault()
    event.stopPropagation()
  }
  useEffect(() => {
    document.getElementById(`palette-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  return (
    <dialog
      ref={openModal}
      className="palette"
      aria-label={t('shortcuts:palette')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="palette-body">
        <div className="palette-field">
          <Icon name="search" size={18} />
          <input
            data-autofocus
            role="combobox"
            aria-label={t('shortcuts:paletteSearch')}
            aria-expanded={count > 0}
            aria-controls="palette-list"
            aria-autocomplete="list"
            aria-activedescendant={count > 0 ? `palette-${chosen}` : undefined}
            placeholder={t('shortcuts:paletteSearch')}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              setText(event.target.value)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          {selected > 0 ? <Badge icon="mouse-pointer-2">{t('shortcuts:selected', { count: selected })}</Badge> : null}
        </div>
        <div id="palette-list" className="palette-list" role="listbox" aria-label={t('shortcuts:palette')}>
          {commands.length > 0 ? (
            <div role="group" aria-label={t('shortcuts:paletteCommands')}>
              <div className="palette-heading" aria-hidden>
                {t('shortcuts:paletteCommands')}
              </div>
              {commands.map((found, at) => (
                <CommandRow key={found.item.id} found={found} at={at} isChosen={at === chosen} onChoose={setChosen} onRun={run} />
              ))}
            </div>
          ) : null}
          {goTo.length > 0 ? (
            <div role="group" aria-label={t('shortcuts:paletteGoTo')}>
              <div className="palette-heading" aria-hidden>
                {t('shortcuts:paletteGoTo')}
              </div>
              {goTo.map(({ item, ranges }, position) => {
                const at = commands.length + position
                return (
                  <PlaceRow key={item.id} place={item} ranges={ranges} at={at} isChosen={at === chosen} onChoose={setChosen} onRun={run} />
                )
              })}
            </div>
          ) : null}
          {count === 0 ? <p className="palette-nothing">{t('shortcuts:paletteNothing')}</p> : null}
        </div>
        <footer className="palette-foot">
          <Keys keys="ArrowUp" />
          <Keys keys="ArrowDown" />
          <span>{t('shortcuts:choose')}</span>
          <Keys keys="Enter" />
          <span>{t('shortcuts:doIt')}</span>
          <Keys keys="Escape" />
          <span>{t('shortcuts:close')}</span>
          <span className="palette-count" role="status">
            {t('shortcuts:commands', { count: commands.length, number: formatNumber(commands.length, language) })}
          </span>
        </footer>
      </div>
    </dialog>
  )
}

interface RowProps {
  at: number
  isChosen: boolean
  onChoose: (at: number) => void
  onRun: (at: number) => void
}

function CommandRow({ found: { item, ranges }, at, isChosen, onChoose, onRun }: RowProps & { found: Found<Entry> }) {
  return (
    <div
      id={`palette-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="palette-row"
      onPointerMove={() => onChoose(at)}
      onClick={() => onRun(at)}
    >
      <Icon name={item.icon} size={18} />
      <span className="palette-label">
        <Marked text={item.label} ranges={ranges} />
      </span>
      {item.keys[0] ? <Keys keys={item.keys[0]} /> : null}
    </div>
  )
}

function PlaceRow({ place, ranges, at, isChosen, onChoose, onRun }: RowProps & { place: Place; ranges: Found<Place>['ranges'] }) {
  // What was found runs over name and title, joined by a space.
  const split = place.name.length + 1
  const inTitle = ranges.filter(([start]) => start >= split).map(([start, end]) => [start - split, end - split] as const)
  return (
    <div
      id={`palette-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="palette-row"
      onPointerMove={() => onChoose(at)}
      onClick={() => onRun(at)}
    >
      <Icon name="map-pin" size={18} />
      <span className="palette-label">
        <Marked text={place.name} ranges={ranges.filter(([, end]) => end < split)} />{' '}
        <small>
          <Marked text={place.title} ranges={inTitle} />
        </small>
      </span>
    </div>
  )
}
