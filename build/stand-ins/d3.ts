// What React Flow gets in the page for d3. Our camera moves the map and our pointer code drags its cards, with React Flow's own gestures
// off; d3, which makes them, would be a fifth of its code. Every part answers as a map that nobody touches would.

interface Transform {
  readonly x: number
  readonly y: number
  readonly k: number
  readonly translate: (x: number, y: number) => Transform
  readonly scale: (k: number) => Transform
}

function transformOf(x: number, y: number, k: number): Transform {
  return {
    x,
    y,
    k,
    translate: (dx, dy) => transformOf(x + k * dx, y + k * dy, k),
    scale: (factor) => transformOf(x, y, k * factor)
  }
}

/** A view from the corner at 100 %: React Flow is given its real one by the camera. */
export const zoomIdentity: Transform = transformOf(0, 0, 1)

/** The view that is kept at an element. */
export function zoomTransform(): Transform {
  return zoomIdentity
}

/** An element with listeners that are never called. */
export function select(element: unknown): Record<string, unknown> {
  const selection: Record<string, unknown> = {
    node: () => element,
    property: () => zoomIdentity,
    on: (_type: string, ...listener: readonly unknown[]) => (listener.length === 0 ? undefined : selection),
    call: () => selection,
    transition: () => selection
  }
  return selection
}

/** A zoom that takes every setting and does nothing. */
export function zoom(): Record<string, unknown> {
  const behaviour: Record<string, unknown> = { constrain: () => (transform: Transform) => transform }
  const settings = ['extent', 'scaleExtent', 'translateExtent', 'wheelDelta', 'interpolate', 'clickDistance', 'filter', 'on']
  const movements = ['transform', 'scaleTo', 'scaleBy', 'translateTo', 'translateBy']
  for (const name of [...settings, ...movements]) behaviour[name] = () => behaviour
  return behaviour
}

/** A drag that takes every setting and does nothing. */
export const drag = zoom

/** Where a pointer is within an element. */
export function pointer(event: { readonly clientX: number; readonly clientY: number }): [number, number] {
  return [event.clientX, event.clientY]
}

/** A passage between two values that is over at once. */
export function interpolate<Value>(_from: Value, to: Value): () => Value {
  return () => to
}

/** A passage between two views that is over at once. */
export const interpolateZoom = interpolate
