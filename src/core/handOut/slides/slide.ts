// What a slide is made of: things that a presentation program can move and edit, measured before anything is written. The preview draws the
// same slides as scenes (`slideScene`), the writer turns them into shapes. All lengths in px of a slide that is 720 px high; 1 px is 0.75 pt.
import type { Id } from '../../model/id.ts'

/** A rectangle on the slide, px. */
export interface SlideBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words in one style, from line break to line break. `line` is the distance between two of its lines, px. */
export interface SlideParagraph {
  readonly text: string
  /** Words of another colour after it, on the same line; only where both fit on one. */
  readonly tail?: { readonly text: string; readonly color: string }
  readonly size: number
  readonly line: number
  readonly color: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly bullet?: boolean
  /** Air above it, px; none above the first. */
  readonly before?: number
}

/** Words in a shape or a cell of a table, which breaks their lines itself. */
export interface SlideText {
  readonly paragraphs: readonly SlideParagraph[]
  /** Air between the edges and the words: left, top, right, bottom; px. */
  readonly inset: readonly [number, number, number, number]
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** Lines are never broken: for a word or number that must stay whole. */
  readonly isOneLine?: boolean
}

/** How a thing is called in the list of things on the slide, and what it says to those who cannot see it; null: it is decoration. */
export interface Named {
  readonly name: string
  readonly alt: string | null
  /** The record that it stands for. */
  readonly record?: Id
}

/** Fill and edge. Colours are `#rrggbb` or `rgba(r,g,b,a)`; absent means none. Widths and dashes in px. */
export interface SlidePaint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
}

/** A rectangle or ellipse, with or without words. `title` and `subtitle` are what outlines and screen readers read first. */
export interface SlideShape extends Named, SlidePaint {
  readonly kind: 'shape'
  readonly box: SlideBox
  readonly form: 'rect' | 'round' | 'roundTop' | 'ellipse'
  /** Radius of round corners, px. */
  readonly corner?: number
  readonly text?: SlideText
  readonly role?: 'title' | 'subtitle' | 'footer' | 'number'
}

/** A drawn outline or line, of absolute M L C Q A Z commands. */
export interface SlidePath extends Named, SlidePaint {
  readonly kind: 'path'
  readonly d: string
}

/** Things that are moved together. */
export interface SlideGroup extends Named {
  readonly kind: 'group'
  readonly items: readonly SlideItem[]
}

/** A picture among the attachments, cut to fill its box. */
export interface SlideImage extends Named {
  readonly kind: 'image'
  readonly box: SlideBox
  readonly attachment: string
  readonly fallback?: string
  /** Corner radius; half the width or more makes it an ellipse. */
  readonly radius: number
}

/** A cell of a table. */
export interface SlideCell {
  readonly text: SlideText
  readonly fill?: string
}

/** A table of columns of fixed width. Its first row is its head. */
export interface SlideTable extends Named {
  readonly kind: 'table'
  readonly x: number
  readonly y: number
  readonly columns: readonly number[]
  readonly rows: readonly { readonly height: number; readonly cells: readonly SlideCell[]; readonly record?: Id }[]
  /** Colour of the lines between rows. */
  readonly line: string
}

/** A thing on a slide. */
export type SlideItem = SlideShape | SlidePath | SlideGroup | SlideImage | SlideTable

/** A slide: last item on top. */
export interface Slide {
  /** Its title, in the outline and in lists of pages. */
  readonly title: string
  /** The chapter of the presentation that it belongs to. */
  readonly section: string
  readonly isCover: boolean
  readonly items: readonly SlideItem[]
  /** What the presenter reads; empty for none. */
  readonly notes: string
}

/** The slides of a presentation, all of one size. */
export interface Deck {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly slides: readonly Slide[]
  /** Texts that had no room on their slide and stand whole in its notes. */
  readonly cut: number
}
