// What React Flow gets in the page for the parts of its own system that only its gestures and its edges need. Our camera moves the map, our
// pointer code drags the cards and our scenes draw the links: those parts, and d3 under them, would be a quarter of its code. Every
// part here answers as a map that nobody touches would; all others are React Flow's own.
import type {
  PanZoomInstance,
  XYDragInstance,
  XYHandle as handle,
  getBezierPath as bezierPath,
  getDimensions as dimensions,
  getEdgePosition as edgePosition,
  getSmoothStepPath as smoothStepPath,
  getStraightPath as straightPath
} from '../../node_modules/@xyflow/system/dist/esm/index.js'

export * from '../../node_modules/@xyflow/system/dist/esm/index.js'

/** A view that stays at the corner at 100 %: React Flow is given its real one by the camera. */
export function XYPanZoom(): PanZoomInstance {
  return {
    update: nothing,
    destroy: nothing,
    getViewport: () => ({ x: 0, y: 0, zoom: 1 }),
    setViewport: () => Promise.resolve(undefined),
    setViewportConstrained: () => Promise.resolve(undefined),
    setScaleExtent: nothing,
    setTranslateExtent: nothing,
    scaleTo: () => Promise.resolve(false),
    scaleBy: () => Promise.resolve(false),
    syncViewport: nothing,
    setClickDistance: nothing
  }
}

/** A drag that never begins. */
export function XYDrag(): XYDragInstance {
  return { update: nothing, destroy: nothing }
}

/** Handles that nothing can be drawn from. */
export const XYHandle: typeof handle = {
  onPointerDown: nothing,
  isValid: () => ({ handleDomNode: null, isValid: false, connection: null, toHandle: null })
}

/** The path of an edge; there are no edges. */
export const getBezierPath: typeof bezierPath = noPath
/** The path of an edge; there are no edges. */
export const getSmoothStepPath: typeof smoothStepPath = noPath
/** The path of an edge; there are no edges. */
export const getStraightPath: typeof straightPath = noPath
/** The ends of an edge; there are no edges. */
export const getEdgePosition: typeof edgePosition = () => null

/**
 * The size of what React Flow draws in, which nobody asks for: our camera knows it. To measure it would have the browser set the whole page
 * before its first frame, and again for that frame.
 */
export const getDimensions: typeof dimensions = () => ({ width: 1, height: 1 })

function noPath(): [string, number, number, number, number] {
  return ['', 0, 0, 0, 0]
}

function nothing(): void {
  return undefined
}
