import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../../i18n/format.ts'
import { useLanguage } from '../../../i18n/useLanguage.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Keys } from '../../../ui/Kbd.tsx'
import { useCanvas } from '../canvas.ts'
import { matchesChord } from '../keys/chord.ts'
import { useObserved } from '../observable.ts'
import { followFind } from './followFind.ts'
import { hitElementId, resultsId } from './FindResults.tsx'
import { goToNextHit } from './goToHit.ts'
import './find.css'

/** Where the words are typed. Enter and F3 go from hit to hit, Escape ends the looking and leaves the keyboard on the map, at the hit. */
export function FindField({ look }: { look: 'outline' | 'bar' }) {
  const canvas = useCanvas()
  const { find, platform } = canvas
  const { t } = useTranslation()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const typed = useObserved(find.typed, (now) => now)
  const asked = useObserved(find.asked, (now) => now)
  const isOpen = useObserved(find.isOpen, (now) => now)
  const count = useObserved(find.found, (found) => found.hits.length)
  const isSearched = useObserved(find.found, (found) => found.needle !== '')
  const current = useObserved(find.current, (now) => now)
  useEffect(() => followFind(canvas), [canvas])
  useEffect(() => {
    if (!find.isOpen.get()) return
    input.current?.focus()
    input.current?.select()
    // After React is done with this: what is typed into a field while it draws, it takes out again.
    const timer = setTimeout(() => find.hasCome(input.current))
    return () => clearTimeout(timer)
  }, [find, asked])

  const close = () => {
    find.close()
    canvas.takeKeyboard.get()()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const press = event.nativeEvent
    if (press.isComposing) return
    const is = (chord: string) => matchesChord(press, chord, platform)
    if (is('Enter') || is('F3') || is('ArrowDown')) goToNextHit(canvas, 1)
    else if (is('Shift+Enter') || is('Shift+F3') || is('ArrowUp')) goToNextHit(canvas, -1)
    else if (is('Escape')) close()
    else if (is('Mod+f')) input.current?.select()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const shown =
    current >= 0
      ? t('finding:count', { index: formatNumber(current + 1, language), total: formatNumber(count, language) })
      : isSearched
        ? t('finding:hits', { count })
        : ''
  return (
    <div className={`find-field find-field-${look}`}>
      <Icon name="search" size={16} />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('finding:find')}
        aria-expanded={count > 0}
        aria-controls={resultsId}
        aria-autocomplete="list"
        aria-activedescendant={current >= 0 ? hitElementId(current) : undefined}
        placeholder={t('finding:placeholder')}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => find.isOpen.set(true)}
        onChange={(event) => find.typed.set(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className="find-count" role="status">
        {shown}
      </span>
      {typed === '' && look === 'outline' ? (
        <span className="find-keys" aria-hidden>
          <Keys keys="Mod+F" />
        </span>
      ) : null}
      {look === 'bar' || typed !== '' ? (
        <span className="find-buttons">
          <IconButton
            icon="chevron-up"
            iconSize={16}
            small
            label={t('finding:previous')}
            keys="Shift+F3"
            disabled={count === 0}
            onClick={() => goToNextHit(canvas, -1)}
          />
          <IconButton
            icon="chevron-down"
            iconSize={16}
            small
            label={t('finding:next')}
            keys="F3"
            disabled={count === 0}
            onClick={() => goToNextHit(canvas, 1)}
          />
          {isOpen ? <IconButton icon="x" iconSize={16} small label={t('finding:close')} keys="Escape" onClick={close} /> : null}
        </span>
      ) : null}
    </div>
  )
}
