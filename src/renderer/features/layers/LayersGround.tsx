import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { layerNames } from '#core/analyses/layers.ts'
import type { Trace } from '#core/analyses/trace.ts'
import type { LayerBand, LayerCardBox, LayersLayout } from '#core/layout/layers.ts'
import type { Id } from '#core/model/id.ts'
import { layerBandScene, lookOf, type LayerLook } from '#core/scene/layersScene.ts'
import type { Theme } from '#core/theme/theme.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawing } from '../../ui/Drawing.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useObserved } from '../canvas/observable.ts'
import { LayerCardView } from './LayerCardView.tsx'
import { LayerEntry } from './LayerEntry.tsx'
import { LayerLinks } from './LayerLinks.tsx'
import { LayerNamesView } from './LayerNamesView.tsx'
import { LinkDrag } from './LinkDrag.tsx'
import { onLayersKey } from './layersKeys.ts'
import { useLayersDesk } from './layersDesk.ts'
import { openingScroll } from './openingScroll.ts'
import { useLinkDrag } from './useLinkDrag.ts'
import { useLayerWords } from './useLayerWords.ts'
import './layersGround.css'

interface LayersGroundProps {
  layout: LayersLayout
  theme: Theme
  trace: Trace | null
  hit: Hit | null
  chosenId: Id | null
  chosenLinkId: Id | null
  /** How much larger than designed everything is. */
  scale: number
}

/** What a failure hits: cards by their place, and links; without links all else looks as it does in the trace. */
export interface Hit {
  readonly places: ReadonlySet<number>
  readonly linkIds: ReadonlySet<Id> | null
}

/** How far one scrolls before what is drawn is looked at anew, px at 100 %. */
const block = 480

/** The bands with their cards and links, in a place that scrolls. */
export const LayersGround = memo(function LayersGround({ layout, theme, trace, hit, chosenId, chosenLinkId, scale }: LayersGroundProps) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const words = useLayerWords()
  const scroller = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const { linkFrom, active, focusNumber } = useObserved(desk.ui, (ui) => ui)
  const [from, to, onScroll] = useSight(scroller, scale)
  const drag = useLinkDrag(desk, ground, scale)
  const bands = useMemo(() => layout.bands.map((band) => layerBandScene(band, theme)), [layout, theme])
  const chooseLink = useCallback((id: Id) => desk.session.select([id]), [desk])

  useLayoutEffect(() => {
    desk.layout.current = layout
  }, [desk, layout])
  // Once, when the view opens.
  const isOpened = useRef(false)
  useLayoutEffect(() => {
    const element = scroller.current
    if (isOpened.current || !element) return
    isOpened.current = true
    const chosen = layout.boxes[layout.layers.placeOf.get(chosenId ?? '') ?? -1]
    if (chosen) scrollTo(element, chosen, layout.nameWidth, scale)
    else element.scrollLeft = openingScroll(layout, element.clientWidth / scale) * scale
  }, [layout, chosenId, scale])
  // Where the keyboard was sent, once the card is drawn there.
  const sent = useRef(focusNumber)
  useEffect(() => {
    if (sent.current === focusNumber || active === null) return
    sent.current = focusNumber
    const box = layout.boxes[layout.layers.placeOf.get(active) ?? -1]
    if (box && scroller.current) scrollTo(scroller.current, box, layout.nameWidth, scale)
    ground.current?.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true })
  }, [focusNumber, active, layout, scale])

  const activeId = active !== null && layout.layers.placeOf.has(active) ? active : (layout.boxes[0]?.layerCard.card.id ?? null)
  const isSeen = (box: LayerCardBox) => (box.x <= to && box.x + box.width >= from) || box.layerCard.card.id === activeId
  const lookAt = (place: number): LayerLook => {
    if (hit?.places.has(place)) return 'hit'
    return hit?.linkIds ? 'dimmed' : lookOf(place, trace)
  }
  const labelOf = ({ layerCard, note }: LayerCardBox) => {
    const { card } = layerCard
    const said = note === 'channel' ? (card.channel ? t(`domain:channel.${card.channel}`) : '') : note ? t(`layers:${note}`) : ''
    return [card.text || t('layers:emptyCard'), said].filter(Boolean).join('. ')
  }
  return (
    <div ref={scroller} className="layers-scroll" onScroll={onScroll} data-linking={linkFrom !== null || undefined}>
      <div
        ref={ground}
        className="layers-ground"
        style={{ width: layout.width, height: layout.height, zoom: scale }}
        onKeyDown={(event) => onLayersKey(desk, event)}
        onClick={(event) => onClick(event)}
        onDoubleClick={(event) => {
          const id = cardIdAt(event.target)
          if (id !== null) desk.edit(id)
        }}
        onContextMenu={(event) => {
          const id = cardIdAt(event.target)
          if (id === null) return
          event.preventDefault()
          desk.choose(id)
          const box = event.currentTarget.querySelector(`button[data-layer-card="${CSS.escape(id)}"]`)?.getBoundingClientRect()
          const isKey = event.clientX === 0 && event.clientY === 0
          desk.set({ menu: isKey && box ? { x: box.left + 24, y: box.bottom - 8 } : { x: event.clientX, y: event.clientY } })
        }}
        onPointerDown={(event: PointerEvent) => drag.begin(event)}
      >
        <svg className="layer-bands" width={layout.width} height={layout.height} aria-hidden focusable="false">
          <Drawing primitives={bands} />
        </svg>
        <LayerLinks
          layout={layout}
          theme={theme}
          trace={trace}
          hit={hit?.linkIds ?? null}
          chosenId={chosenLinkId}
          from={from}
          to={to}
          onChoose={chooseLink}
        />
        {layout.bands.map((band) => (
          <div key={band.layer} role="group" aria-label={t('layers:layer', words.layers[band.layer] ?? { name: '', meaning: '' })}>
            {band.cards.filter(isSeen).map((box) => (
              <LayerCardView
                key={box.layerCard.card.id}
                box={box}
                look={lookAt(box.place)}
                theme={theme}
                words={words}
                label={labelOf(box)}
                isChosen={box.layerCard.card.id === chosenId}
                isSource={box.layerCard.card.id === linkFrom}
              />
            ))}
            <BandEnd band={band} nameWidth={layout.nameWidth} />
          </div>
        ))}
        <LayerNamesView layout={layout} theme={theme} words={words} />
        <LayerEntry layout={layout} activeId={activeId} labelOf={labelOf} />
        <LinkDrag drag={drag.state} layout={layout} />
      </div>
    </div>
  )

  function onClick(event: MouseEvent): void {
    const id = cardIdAt(event.target)
    if (drag.wasDragged() || id === null) return
    if (linkFrom !== null && linkFrom !== id) desk.link(linkFrom, id)
    desk.choose(id, { focus: true })
  }
})

/** What stands behind the cards of a layer: a way to add one, and where there is none yet, what belongs there. */
function BandEnd({ band, nameWidth }: { band: LayerBand; nameWidth: number }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  if (!desk.canWrite()) return null
  const name = layerNames[band.layer] ?? 'experiences'
  const last = band.cards.at(-1)
  const add = () => desk.add({ layer: band.layer, ...(last ? { after: last.layerCard.card.id } : {}) })
  if (last) {
    return (
      <div className="layer-add" style={{ left: last.x + last.width + 2, top: last.y + last.height / 2 - 12 }}>
        <IconButton
          icon="plus"
          small
          iconSize={14}
          data-layer-add={band.layer}
          label={t('layers:addCard', { layer: t(`domain:lane.${name}`) })}
          onClick={add}
        />
      </div>
    )
  }
  return (
    <div className="layer-empty" style={{ left: band.x + nameWidth, top: band.y, height: band.height, maxWidth: 520 }}>
      <p>{t(`layers:belongs.${name}`)}</p>
      <Button icon="plus" data-layer-add={band.layer} onClick={add}>
        {t(band.hasLane ? 'layers:addFirst' : 'layers:addLayer')}
      </Button>
    </div>
  )
}

/** The card on which something happened. */
function cardIdAt(target: EventTarget | null): Id | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-layer-card]')?.dataset['layerCard'] ?? null) : null
}

/** The edges between which things are drawn, px at 100 %; they move in blocks, so that scrolling seldom draws anew. */
function useSight(scroller: { readonly current: HTMLDivElement | null }, scale: number): readonly [number, number, () => void] {
  const [sight, setSight] = useState<readonly [number, number]>([-block, 4 * block])
  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const from = Math.floor(element.scrollLeft / scale / block - 1) * block
    const to = Math.ceil((element.scrollLeft + element.clientWidth) / scale / block + 1) * block
    setSight((now) => (now[0] === from && now[1] === to ? now : [from, to]))
  }, [scroller, scale])
  useLayoutEffect(() => {
    look()
    addEventListener('resize', look)
    return () => removeEventListener('resize', look)
  }, [look])
  return [...sight, look]
}

/** Scrolls no further than needed to have a card beside the names in sight. */
function scrollTo(element: HTMLElement, box: LayerCardBox, nameWidth: number, scale: number): void {
  const margin = 40
  const [left, right] = [(box.x - nameWidth - margin) * scale, (box.x + box.width + margin) * scale - element.clientWidth]
  if (element.scrollLeft > left) element.scrollLeft = Math.max(0, left)
  else if (element.scrollLeft < right) element.scrollLeft = right
  const [top, bottom] = [(box.y - 24) * scale, (box.y + box.height + 24) * scale - element.clientHeight]
  if (element.scrollTop > top) element.scrollTop = Math.max(0, top)
  else if (element.scrollTop < bottom) element.scrollTop = bottom
}
