// The one place of the layers that has the keyboard. It lies, unseen, over the card that one is on, so that input methods compose into it from
// the first key on; when something is typed it shows itself as the field of the new card without ever losing the caret.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { layerNames } from '#core/analyses/layers.ts'
import type { LayerCardBox, LayersLayout } from '#core/layout/layers.ts'
import type { Id } from '#core/model/id.ts'
import { useObserved } from '../canvas/observable.ts'
import { useLayersDesk } from './layersDesk.ts'
import './layerEntry.css'

interface LayerEntryProps {
  layout: LayersLayout
  /** The card that one is on; null where there is none. */
  activeId: Id | null
  /** What is said of a card. */
  labelOf: (box: LayerCardBox) => string
}

/** The field of the layers. */
export function LayerEntry({ layout, activeId, labelOf }: LayerEntryProps) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const editing = useObserved(desk.ui, (ui) => ui.editing)
  const field = useRef<HTMLTextAreaElement>(null)
  const isComposing = useRef(false)
  const id = editing?.id ?? activeId
  const box = id === null ? undefined : layout.boxes[layout.layers.placeOf.get(id) ?? -1]

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    if (!editing) return void (element.value = '')
    element.focus({ preventScroll: true })
    if (isComposing.current || element.value.trim() === editing.text.trim()) return
    element.value = editing.text
    element.setSelectionRange(element.value.length, element.value.length)
  }, [editing])
  // Whoever leaves the view keeps what was typed.
  useEffect(() => {
    const element = field.current
    return () => {
      if (!element?.isConnected) desk.commit()
    }
  }, [desk])

  const { layer } = box?.layerCard ?? { layer: 0 }
  const startCard = (text: string) => {
    if (box) desk.add({ layer, after: box.layerCard.card.id }, text)
  }
  const name = t(`domain:lane.${layerNames[layer] ?? 'experiences'}`)
  const isOpen = editing !== null && box !== undefined
  return (
    <textarea
      ref={field}
      className={isOpen ? 'layer-entry layer-entry-open' : 'layer-entry'}
      style={box ? { left: box.x, top: box.y, width: box.width, minHeight: box.height } : { display: 'none' }}
      rows={1}
      lang="vi"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      maxLength={20_000}
      data-map-entry={isOpen ? 'typing' : 'idle'}
      {...(box && !isOpen ? { 'data-layer-card': box.layerCard.card.id } : {})}
      aria-label={isOpen ? t(editing.isNew ? 'layers:newCard' : 'layers:editCard', { layer: name }) : t('layers:label')}
      aria-description={isOpen || !box ? undefined : `${labelOf(box)}. ${t('layers:keyboardHint')}`}
      aria-activedescendant={isOpen || !box ? undefined : cardElementId(box.layerCard.card.id)}
      readOnly={!desk.canWrite()}
      onInput={(event) => {
        const { value } = event.currentTarget
        if (editing) desk.typed(value)
        else if (value.trim() === '') event.currentTarget.value = ''
        else startCard(value)
      }}
      onCompositionStart={() => {
        isComposing.current = true
        if (!editing) startCard('')
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false
        desk.typed(event.currentTarget.value)
      }}
      onBlur={() => {
        isComposing.current = false
        desk.commit()
      }}
      onCopy={(event) => {
        if (editing || !box) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', box.layerCard.card.text)
      }}
      onPaste={(event) => {
        const lines = event.clipboardData
          .getData('text/plain')
          .split(/\r?\n/u)
          .map((line) => line.trim())
          .filter(Boolean)
        if (editing || !box || lines.length === 0) return
        // One card a line, as on the map.
        event.preventDefault()
        desk.addAll(box.layerCard.card.id, lines)
      }}
      onKeyDown={(event) => {
        if (!editing) return
        // What is typed belongs to the field, with its own undo.
        event.stopPropagation()
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          desk.commit({ focus: true })
        } else if (event.key === 'Escape') {
          event.preventDefault()
          desk.cancel()
        }
      }}
    />
  )
}

/** Id of the element of a card in the page. */
export function cardElementId(id: Id): string {
  return `layer-card-${id}`
}
