// What React Flow and Radix ask of a browser and jsdom does not have. Sizes are plausible, not real: test dragging in the real browser.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => cleanup())

/** The callback must come later: called at once, React Flow leaves its nodes hidden. */
class LaterResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback
  }
  observe(target: Element): void {
    setTimeout(() => this.#callback([{ target, contentRect: target.getBoundingClientRect() } as ResizeObserverEntry], this), 0)
  }
  unobserve(): void {}
  disconnect(): void {}
}

class ScaleOnlyMatrix {
  readonly m22: number
  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1)
  }
}

globalThis.ResizeObserver ??= LaterResizeObserver
globalThis.DOMMatrixReadOnly ??= ScaleOnlyMatrix as unknown as typeof DOMMatrixReadOnly
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as unknown as MediaQueryList

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: (): number => 40 },
  offsetWidth: { configurable: true, get: (): number => 150 },
  scrollIntoView: { configurable: true, writable: true, value: () => undefined },
  setPointerCapture: { configurable: true, writable: true, value: () => undefined },
  hasPointerCapture: { configurable: true, writable: true, value: () => false },
  releasePointerCapture: { configurable: true, writable: true, value: () => undefined }
})
