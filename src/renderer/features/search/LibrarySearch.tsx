import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '#contract/shapes.ts'
import type { Value } from '#contract/operations.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { searchFieldId } from './focusSearch.ts'
import { hitIcon } from './hitIcon.ts'
import { useHitPlace } from './useHitPlace.ts'
import './search.css'

const limit = 50

/** Search through every word of every map. Arrow keys choose a place, Enter opens the map there. */
export function LibrarySearch() {
  const { t } = useTranslation()
  const { client } = useServices()
  const placeOf = useHitPlace()
  const input = useRef<HTMLInputElement>(null)
  const asked = useRef(0)
  const [text, setText] = useState('')
  const [found, setFound] = useState<Value<'search.find'> | null>(null)
  const [chosen, setChosen] = useState(0)

  const search = (next: string) => {
    setText(next)
    asked.current += 1
    const mine = asked.current
    if (next.trim() === '') return setFound(null)
    void client.call('search.find', { text: next.slice(0, 200), limit }).then((answer) => {
      // What was asked before the last key must not replace what was asked with it.
      if (mine !== asked.current) return
      setChosen(0)
      setFound(answer.ok ? answer.value : { hits: [], places: 0, maps: 0 })
    })
  }
  const open = (hit: SearchHit | undefined) => {
    if (hit) go(mapRoute(hit.journeyId, null, hit.recordId))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = found?.hits.length ?? 0
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && count > 0) setChosen((chosen + 1) % count)
    else if (event.key === 'ArrowUp' && count > 0) setChosen((chosen - 1 + count) % count)
    else if (event.key === 'Enter') open(found?.hits[chosen])
    else if (event.key === 'Escape' && text !== '') search('')
    else return
    event.preventDefault()
  }
  useEffect(() => {
    document.getElementById(`hit-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const places = found ? t('library:inMaps', { places: t('library:places', { count: found.places }), count: found.maps }) : ''
  return (
    <search className="search">
      <div className="search-field">
        <Icon name="search" size={18} />
        <input
          ref={input}
          id={searchFieldId}
          role="combobox"
          aria-label={t('library:search')}
          aria-expanded={found !== null && found.hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={found && found.hits.length > 0 ? `hit-${chosen}` : undefined}
          aria-keyshortcuts="Control+Shift+F"
          placeholder={t('library:searchPlaceholder')}
          value={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {/* That there is nothing is said below, once. */}
        <span className={found?.places === 0 ? 'visually-hidden' : 'search-count'} role="status">
          {places}
        </span>
        {text === '' ? null : (
          <IconButton
            icon="x"
            small
            label={t('library:clearSearch')}
            onClick={() => {
              search('')
              input.current?.focus()
            }}
          />
        )}
      </div>
      {found && found.hits.length === 0 ? <p className="search-nothing">{t('library:noHits', { text })}</p> : null}
      <div id="search-hits" role="listbox" aria-label={t('library:results')} className="search-hits" hidden={!found?.hits.length}>
        {found?.hits.map((hit, at) => (
          // The keyboard stays in the field: the field's arrow keys choose, and say so through aria-activedescendant.
          <div
            key={`${hit.journeyId}:${hit.recordId}:${at}`}
            id={`hit-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className="search-hit"
            onPointerMove={() => setChosen(at)}
            onClick={() => open(hit)}
          >
            <Icon name={hitIcon(hit)} size={18} />
            <span className="search-hit-text">
              <Marked text={hit.text} ranges={hit.ranges} />
            </span>
            <span className="search-hit-place">{placeOf(hit)}</span>
            {at === chosen ? (
              <kbd className="kbd" aria-hidden>
                <Icon name="corner-down-left" size={14} />
              </kbd>
            ) : null}
          </div>
        ))}
      </div>
    </search>
  )
}
