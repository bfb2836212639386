import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Keys } from './Kbd.tsx'
import './tooltip.css'

interface Tip {
  readonly text: string
  readonly keys: string | undefined
  readonly anchor: Element
}

const firstWait = 500
/** After one was seen the next ones come at once. */
const warmFor = 400
/** Keys by which one walks from control to control. */
const walk = new Set(['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])
const pointerKinds = ['pointerover', 'pointermove'] as const
const gap = 6
const edge = 8

/** Draws the tooltip of whatever control is hovered or focused, above everything. One for the page: a thousand controls cost no more than one. */
export function TooltipLayer() {
  const box = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let current: Element | null = null
    let hiddenAt = -Infinity
    // A control that was given the focus because something opened or closed is not asked for its name.
    let isWalking = false
    const show = (anchor: HTMLElement) => {
      const { tooltip: text, tooltipKeys: keys } = anchor.dataset
      // What it opened stands where its name would.
      const isOpen = anchor.ariaExpanded === 'true' && anchor.ariaHasPopup !== null
      if (text !== undefined && anchor.isConnected && !isOpen) setTip({ text, keys, anchor })
    }
    const hide = () => {
      clearTimeout(timer)
      if (current) hiddenAt = performance.now()
      current = null
      setTip(null)
    }
    const enter = (target: EventTarget | null, wait: number, isAsked = true) => {
      const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null
      if (anchor === current) return
      hide()
      if (!anchor || !isAsked) return
      current = anchor
      timer = setTimeout(() => show(anchor), performance.now() - hiddenAt < warmFor ? 0 : wait)
    }
    // What appears under a pointer that rests, because a dialog opened or the page scrolled, is asked for its name once the pointer moves.
    let restsAt = ''
    let isOwed = false
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const at = `${event.clientX},${event.clientY}`
      const hasMoved = at !== restsAt
      restsAt = at
      const isOver = event.type === 'pointerover'
      if (isOver || (isOwed && hasMoved)) enter(event.target, firstWait, hasMoved)
      if (isOver || hasMoved) isOwed = !hasMoved
    }
    const onKeyDown = (event: KeyboardEvent) => (isWalking = walk.has(event.key))
    const onFocusIn = (event: FocusEvent) => {
      if (isWalking && event.target instanceof Element && event.target.matches('[data-tooltip]:focus-visible')) enter(event.target, 0)
    }
    const ends = ['pointerdown', 'keydown', 'focusout', 'scroll', 'blur'] as const
    for (const kind of pointerKinds) addEventListener(kind, onPointer)
    addEventListener('keydown', onKeyDown, { capture: true })
    addEventListener('focusin', onFocusIn)
    for (const end of ends) addEventListener(end, hide, { capture: true })
    return () => {
      clearTimeout(timer)
      for (const kind of pointerKinds) removeEventListener(kind, onPointer)
      removeEventListener('keydown', onKeyDown, { capture: true })
      removeEventListener('focusin', onFocusIn)
      for (const end of ends) removeEventListener(end, hide, { capture: true })
    }
  }, [])

  useLayoutEffect(() => {
    const element = box.current
    if (!element || !tip) return
    // The browser's top layer: over dialogs too.
    element.showPopover()
    const anchor = tip.anchor.getBoundingClientRect()
    const { width, height } = element.getBoundingClientRect()
    const fitsBelow = anchor.bottom + gap + height + edge < innerHeight
    const left = Math.min(Math.max(edge, anchor.left + anchor.width / 2 - width / 2), innerWidth - width - edge)
    element.style.left = `${Math.round(left)}px`
    element.style.top = `${Math.round(fitsBelow ? anchor.bottom + gap : anchor.top - gap - height)}px`
    return () => element.hidePopover()
  }, [tip])

  return (
    <div ref={box} popover="manual" className="tooltip" aria-hidden>
      {tip?.text}
      {tip?.keys ? <Keys keys={tip.keys} /> : null}
    </div>
  )
}
