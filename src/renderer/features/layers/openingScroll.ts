import type { LayersLayout } from '#core/layout/layers.ts'

/** Air between the names of the layers and the first card in sight, px at 100 %. */
const margin = 40

/**
 * Where the view begins to be looked at: from outside in, so where most experiences are in sight at once; at the left where that is as
 * good. px at 100 %.
 */
export function openingScroll({ bands, nameWidth, width }: Pick<LayersLayout, 'bands' | 'nameWidth' | 'width'>, sight: number): number {
  const experiences = bands[0]?.cards ?? []
  const most = Math.max(0, width - sight)
  const starts = [0, ...experiences.map(({ x }) => Math.min(most, Math.max(0, x - nameWidth - margin)))]
  const seenFrom = (start: number) => experiences.filter(({ x, width: own }) => x >= start + nameWidth && x + own <= start + sight).length
  return starts.reduce((best, start) => (seenFrom(start) > seenFrom(best) ? start : best), 0)
}
