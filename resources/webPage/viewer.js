// Moves about a map inside a page of its own: no library, no request, nothing kept. What people can do without it: read, find, scroll, print.
'use strict'
{
  const view = document.querySelector('main')
  const drawings = [...document.querySelectorAll('main svg')]
  const shown = document.querySelector('output')
  const sizes = drawings.map((drawing) => drawing.viewBox.baseVal)
  const width = Math.max(...sizes.map((size) => size.width))
  const height = Math.max(...sizes.map((size) => size.height))
  const smallest = 0.02
  const largest = 8
  const step = 1.25
  let zoom = 1
  let isFitted = true

  const room = () => {
    const style = getComputedStyle(view)
    return {
      width: view.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight),
      height: view.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)
    }
  }

  /** Sets the zoom and keeps what is at (x, y) of the window where it is. */
  const zoomTo = (wanted, x = innerWidth / 2, y = view.getBoundingClientRect().top + view.clientHeight / 2) => {
    const anchor = drawings.find((drawing) => drawing.getBoundingClientRect().bottom >= y) ?? drawings[0]
    const before = anchor.getBoundingClientRect()
    const across = (x - before.left) / before.width
    const down = (y - before.top) / before.height
    zoom = Math.min(largest, Math.max(smallest, wanted))
    drawings.forEach((drawing, index) => {
      drawing.style.width = `${sizes[index].width * zoom}px`
      drawing.style.height = `${sizes[index].height * zoom}px`
    })
    const after = anchor.getBoundingClientRect()
    view.scrollBy(after.left + across * after.width - x, after.top + down * after.height - y)
    shown.textContent = `${Math.round(zoom * 100)} %`
    isFitted = false
  }

  const fit = () => {
    const { width: across, height: down } = room()
    zoomTo(Math.min(across / width, down / height))
    view.scrollTo(0, 0)
    isFitted = true
  }

  const goTo = (target) => {
    if (!target) return
    const now = target.getBoundingClientRect()
    zoomTo(Math.min(1, Math.max(0.4, (room().width / now.width) * zoom)))
    const box = target.getBoundingClientRect()
    const frame = view.getBoundingClientRect()
    view.scrollBy(box.left - frame.left - Math.max(16, (frame.width - box.width) / 2), box.top - frame.top - 16)
    view.focus({ preventScroll: true })
  }

  const actions = { in: () => zoomTo(zoom * step), out: () => zoomTo(zoom / step), fit, whole: () => zoomTo(1) }
  for (const button of document.querySelectorAll('[data-zoom]')) button.addEventListener('click', () => actions[button.dataset.zoom]())
  for (const button of document.querySelectorAll('[data-stage]')) {
    const stage = `main [data-record="${CSS.escape(button.dataset.stage)}"]`
    button.addEventListener('click', () => goTo(document.querySelector(stage)))
  }
  for (const button of document.querySelectorAll('[data-page]')) button.addEventListener('click', () => goTo(drawings[button.dataset.page]))

  const byKey = { '+': actions.in, '=': actions.in, '-': actions.out, '−': actions.out, 0: fit, 1: actions.whole }
  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isInText = event.target instanceof Element && event.target.closest('.words') !== null
    const move = moves[event.key]
    if (move && !isInText) {
      const far = event.shiftKey ? 320 : 80
      view.scrollBy(move[0] * far, move[1] * far)
      event.preventDefault()
    } else if (Object.hasOwn(byKey, event.key)) {
      byKey[event.key]()
      event.preventDefault()
    }
  })

  // Wheel and trackpad scroll; with Ctrl or ⌘, as a pinch on a trackpad says it, they zoom.
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const lines = event.deltaMode === 1 ? 16 : 1
      zoomTo(zoom * Math.exp(-event.deltaY * lines * 0.0025), event.clientX, event.clientY)
    },
    { passive: false }
  )

  // Dragging the ground moves the map; dragging over words selects them.
  let held = null
  view.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || (event.button !== 0 && event.button !== 1)) return
    if (event.button === 0 && event.target.closest('text')) return
    held = { x: event.clientX, y: event.clientY }
    getSelection()?.removeAllRanges()
    view.setPointerCapture(event.pointerId)
    view.classList.add('held')
    event.preventDefault()
    view.focus({ preventScroll: true })
  })
  view.addEventListener('pointermove', (event) => {
    if (!held) return
    view.scrollBy(held.x - event.clientX, held.y - event.clientY)
    held = { x: event.clientX, y: event.clientY }
  })
  const letGo = () => {
    held = null
    view.classList.remove('held')
  }
  view.addEventListener('pointerup', letGo)
  view.addEventListener('pointercancel', letGo)

  // What is found or selected otherwise than by the pointer comes into sight.
  let isPressed = false
  addEventListener('pointerdown', () => (isPressed = true), true)
  addEventListener('pointerup', () => (isPressed = false), true)
  addEventListener('pointercancel', () => (isPressed = false), true)
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    if (isPressed || !selection || selection.isCollapsed || !view.contains(selection.anchorNode)) return
    const found = selection.getRangeAt(0).getBoundingClientRect()
    const frame = view.getBoundingClientRect()
    if (found.left >= frame.left && found.right <= frame.right && found.top >= frame.top && found.bottom <= frame.bottom) return
    view.scrollBy(found.left + found.width / 2 - frame.left - frame.width / 2, found.top + found.height / 2 - frame.top - frame.height / 2)
  })

  // One finger scrolls by itself; two zoom.
  let pinch = null
  const between = ([one, other]) => ({
    far: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2
  })
  view.addEventListener('touchstart', (event) => {
    pinch = event.touches.length === 2 ? { zoom, ...between(event.touches) } : null
  })
  view.addEventListener(
    'touchmove',
    (event) => {
      if (!pinch || event.touches.length !== 2) return
      event.preventDefault()
      const now = between(event.touches)
      zoomTo((pinch.zoom * now.far) / pinch.far, now.x, now.y)
      view.scrollBy(pinch.x - now.x, pinch.y - now.y)
      pinch = { ...pinch, x: now.x, y: now.y }
    },
    { passive: false }
  )

  addEventListener('resize', () => {
    if (isFitted) fit()
  })
  fit()
}
