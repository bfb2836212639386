import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layerNames } from '#core/analyses/layers.ts'
import type { LayerCardBox } from '#core/layout/layers.ts'
import { useLayersDesk } from './layersDesk.ts'

/** The field over the card that is written on. Every word is in the map as it is typed; Escape takes all of it back. */
export function LayerEditor({ box, isNew }: { box: LayerCardBox; isNew: boolean }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  const [start] = useState(box.layerCard.card.text)
  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  // Whoever leaves the view keeps what was typed.
  useEffect(() => {
    const element = field.current
    return () => {
      if (!element?.isConnected) desk.commit()
    }
  }, [desk])
  const name = t(`domain:lane.${layerNames[box.layerCard.layer] ?? 'experiences'}`)
  return (
    <textarea
      ref={field}
      className="layer-editor"
      style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height }}
      rows={1}
      lang="vi"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      maxLength={20_000}
      defaultValue={start}
      aria-label={t(isNew ? 'layers:newCard' : 'layers:editCard', { layer: name })}
      onInput={(event) => desk.typed(event.currentTarget.value)}
      onBlur={() => desk.commit()}
      onKeyDown={(event) => {
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
