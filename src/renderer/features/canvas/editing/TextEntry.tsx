// The one place of the map that has the keyboard. It stands, unseen, where the next card would go, so that input methods compose into
// it from the first key on; when something is typed it shows itself as the card's editor without ever losing the caret.
import { type ClipboardEvent, type KeyboardEvent, memo, use, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hasLeadIcon } from '#core/layout/setCard.ts'
import { find } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas, type Canvas } from '../canvas.ts'
import { useObserved } from '../observable.ts'
import { actionFor, perform } from '../actions/actions.ts'
import { copyCards } from '../clipboard/copyCards.ts'
import { copyLane } from '../clipboard/copyLane.ts'
import { paste } from '../clipboard/paste.ts'
import { startCard } from '../actions/cardActions.ts'
import { isInMetricCell, openMeasures } from '../actions/metricActions.ts'
import { removeHeader } from '../actions/headerActions.ts'
import { isInCardCell } from '../actions/targets.ts'
import { firstCell } from '../keys/navigation.ts'
import { describeFocus } from '../access/describe.ts'
import { activeDescendantId, ElementIdContext, gridIdOf } from '../access/elementIds.ts'
import { afterCommit, commitAndGo } from './commit.ts'
import { entryBox } from './entryBox.ts'
import { typeTitle } from './titleFlow.ts'
import './editing.css'

/** The text area of the map. */
export const TextEntry = memo(function TextEntry() {
  const canvas = useCanvas()
  const ids = use(ElementIdContext)
  const { session, typing } = canvas
  const { t } = useTranslation(['canvas', 'domain'])
  const area = useRef<HTMLTextAreaElement>(null)
  const isComposing = useRef(false)
  const burst = useObserved(typing.burst, (now) => now)
  const layout = useJourney(session, (state) => state.layout)
  const focus = useJourney(session, (state) => state.focus)
  const document = useJourney(session, (state) => state.document)
  // Words for measures may come after the map is drawn.
  useObserved(canvas.describeMeasures, (describe) => describe)

  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    const wanted = burst?.initialText ?? ''
    if (burst) {
      if (element.value !== wanted && !isComposing.current) element.value = wanted
      element.focus({ preventScroll: true })
      if (!isComposing.current) element.setSelectionRange(element.value.length, element.value.length)
      heights.set(element, element.scrollHeight)
    } else element.value = ''
    // Only another burst starts the editor anew: its own text belongs to the person typing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the text at the start belongs to the number of the burst
  }, [burst?.number])

  // Who leaves the map in the middle of a card leaves it written: nothing tells the entry that it is taken away.
  useLayoutEffect(() => () => afterCommit(canvas, canvas.typing.commit()), [canvas])

  useEffect(() => {
    canvas.takeKeyboard.set(() => area.current?.focus({ preventScroll: true }))
    // Who opens a map can type at once, unless something else already has the keyboard. What led here is done with it.
    const { activeElement, body } = window.document
    if (activeElement === body || activeElement?.closest('.view-switch')) canvas.takeKeyboard.get()()
    return () => canvas.takeKeyboard.set(() => undefined)
  }, [canvas])

  const box = entryBox(layout, burst, focus)
  const kind = burst ? find(document, 'lane', burst.laneId)?.kind : undefined
  const lead = kind && hasLeadIcon(kind) ? kind : null
  const wrote = (element: HTMLTextAreaElement) => {
    if (typing.burst.get()) typing.typed(element.value, { atOnce: hasGrown(element) })
    else if (isInCardCell(canvas.state()) && !canvas.state().readOnly) {
      if (element.value.trim() === '') element.value = ''
      else startCard(canvas, element.value)
    } else if (isInMetricCell(canvas)) {
      if (/[\d.,+−-]/.test(element.value) && !isComposing.current) openMeasures(canvas, element.value.trim())
      element.value = ''
    } else if (!isComposing.current) {
      if (element.value.trim() !== '') typeTitle(canvas, element.value)
      element.value = ''
    }
  }

  return (
    <>
      {burst && lead ? (
        <span className="cv-layer cv-entry-lead" data-kind={kind} style={{ left: box.x + box.textLeft, top: box.y + 11 }} aria-hidden>
          <Icon name={laneIcon(lead)} size={14} />
        </span>
      ) : null}
      <textarea
        ref={area}
        className={`cv-entry nopan nowheel${burst ? ' cv-entry-open' : ''}${box.isTile ? ' cv-entry-tile' : ''}`}
        style={{ left: box.x, top: box.y, width: box.width, paddingLeft: box.textLeft, textIndent: box.indent }}
        rows={1}
        lang="vi"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        data-map-entry={burst ? 'typing' : 'idle'}
        aria-label={burst ? t(burst.isNew ? 'canvas:edit.newCard' : 'canvas:edit.card') : t('canvas:name')}
        aria-description={burst ? undefined : `${describeFocus(canvas, { document, layout, focus })} ${t('canvas:keyboardHint')}`}
        {...(burst ? {} : { 'aria-controls': gridIdOf(ids), 'aria-activedescendant': activeDescendantId(ids, focus) })}
        onFocus={() => {
          if (!canvas.state().focus) session.setFocus(firstCell(canvas.state().layout))
        }}
        onBlur={() => {
          isComposing.current = false
          afterCommit(canvas, typing.commit())
        }}
        onCompositionStart={() => {
          isComposing.current = true
          if (!typing.burst.get()) startCard(canvas)
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          wrote(event.currentTarget)
        }}
        onInput={(event) => wrote(event.currentTarget)}
        onKeyDown={(event) => onKeyDown(canvas, event)}
        onCopy={(event) => onCopy(canvas, event)}
        onCut={(event) => onCopy(canvas, event)}
        onPaste={(event) => {
          if (typing.burst.get()) return
          event.preventDefault()
          void paste(canvas, event.clipboardData)
        }}
      />
    </>
  )
})

function onCopy(canvas: Canvas, event: ClipboardEvent): void {
  if (canvas.typing.burst.get()) return
  event.preventDefault()
  const { focus } = canvas.state()
  if (focus?.kind === 'lane' && copyLane(canvas, event.clipboardData)) {
    if (event.type === 'cut') removeHeader(canvas, 'lane', focus.id)
    return
  }
  copyCards(canvas, event.clipboardData, { isCut: event.type === 'cut' })
}

function onKeyDown(canvas: Canvas, event: KeyboardEvent<HTMLTextAreaElement>): void {
  // While an input method composes, every key is its own.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return
  const isTyping = canvas.typing.burst.get() !== null
  if (isTyping && typingKey(canvas, event)) {
    event.preventDefault()
    event.stopPropagation()
    return
  }
  if (!isTyping && event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    if (commitAndGo(canvas, event.shiftKey ? -1 : 1)) event.preventDefault()
    return
  }
  const action = actionFor(canvas, event, { isTyping })
  if (!action) return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat || action.repeats) perform(canvas, action)
}

/** Keys that mean something to a card being written. True where it was one. */
function typingKey(canvas: Canvas, event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return false
      afterCommit(canvas, canvas.typing.commit())
      return true
    case 'Tab':
      commitAndGo(canvas, event.shiftKey ? -1 : 1)
      return true
    case 'Escape': {
      const end = canvas.typing.cancel()
      if (end) {
        const { document } = canvas.state()
        const cardId = end.cardId !== null && find(document, 'card', end.cardId) ? end.cardId : null
        canvas.session.setFocus({ kind: 'cell', laneId: end.laneId, stepId: end.stepId, cardId })
        canvas.session.select(cardId === null ? [] : [cardId])
      }
      return true
    }
    default:
      return false
  }
}

const heights = new WeakMap<HTMLTextAreaElement, number>()

function hasGrown(element: HTMLTextAreaElement): boolean {
  const height = element.scrollHeight
  const before = heights.get(element)
  heights.set(element, height)
  return before !== undefined && before !== height
}
