/** Weight of the bundled font; italics exist at 400 and 500. */
export type FontWeight = 400 | 500 | 600 | 700

/** A filled and stroked rectangle; radius is one for all corners or top-left, top-right, bottom-right, bottom-left. All lengths in px. */
export interface RectPrimitive extends Paint {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number | readonly [number, number, number, number]
}

/** A path of absolute SVG commands (M L H V C Q A Z). */
export interface PathPrimitive extends Paint {
  readonly kind: 'path'
  readonly d: string
}

/** One line of text; `y` is its baseline. Nothing is ever wrapped by a writer. */
export interface TextPrimitive {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: FontWeight
  readonly italic?: boolean
  readonly letterSpacing?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly fill: string
  /** Width as measured, px: PDF and PPTX writers and the self-check need it. */
  readonly width: number
}

/** A picture among the attachments, cut to a circle or a rounded rectangle. */
export interface ImagePrimitive {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** SHA-256 of the attachment. */
  readonly attachment: string
  /** SHA-256 of the attachment to draw where that one is not to be had. */
  readonly fallback?: string
  readonly radius: number
  /** The attachment has exactly the shape of its place, corners included: it is drawn as it is. */
  readonly isCut?: boolean
  /** What is painted below it, and only where it is there: what lies under a see-through picture does not shine through. */
  readonly ground?: string
}

/** Things drawn together, moved and scaled together, last on top. `record` names the record that the group draws. */
export interface GroupPrimitive {
  readonly kind: 'group'
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly record?: string
  readonly children: readonly Primitive[]
}

/** Everything that a drawing is made of. Writers know nothing else. */
export type Primitive = RectPrimitive | PathPrimitive | TextPrimitive | ImagePrimitive | GroupPrimitive

/** Fill and stroke. Colours are `#rrggbb` or `rgba(r,g,b,a)`; absent means none. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  /** Lengths of dash and gap in px. */
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
  readonly join?: 'miter' | 'round'
}

/** A finished drawing of a given size, ground included. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
}
