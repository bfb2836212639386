// The mark of the product: two rings and an arrow that comes in from outside.

/** A part of the logo on a 24 × 24 box; rings are stroked, the arrow is filled. */
export interface LogoPart {
  role: 'ring' | 'arrow'
  path: string
  /** Stroke width in box units; 0 for a filled part. */
  stroke: number
}

/** The parts from back to front: rings in the accent colour, the arrow in the first persona's colour. */
export const logoParts: readonly LogoPart[] = [
  { role: 'ring', path: 'M20.96 8.56A9.6 9.6 0 1 0 20.96 15.44', stroke: 2.4 },
  { role: 'ring', path: 'M7.2 12a4.8 4.8 0 1 0 9.6 0a4.8 4.8 0 1 0-9.6 0Z', stroke: 2.4 },
  {
    role: 'arrow',
    path: 'M11.35 11.55L15.15 8.75Q15.7 8.4 15.7 9.1V10.95H22.2Q22.7 10.95 22.7 11.45V12.55Q22.7 13.05 22.2 13.05H15.7V14.9Q15.7 15.6 15.15 15.25L11.35 12.45Q10.75 12 11.35 11.55Z',
    stroke: 0
  }
]
