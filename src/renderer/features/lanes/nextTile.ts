/** A direction among tiles. */
export type TileMove = 'up' | 'down' | 'left' | 'right'

/** A tile and where it stands, px. */
export interface Tile {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The tile that an arrow leads to: the next one in reading order, or the nearest in the row above or below; the same at the edge. */
export function nextTile(tiles: readonly Tile[], id: string, move: TileMove): string {
  const position = tiles.findIndex((tile) => tile.id === id)
  const from = tiles[position]
  if (!from) return tiles[0]?.id ?? id
  if (move === 'left' || move === 'right') return tiles[position + (move === 'right' ? 1 : -1)]?.id ?? id
  const rows = [...new Set(tiles.map((tile) => tile.y))].sort((a, b) => a - b)
  const row = rows[rows.indexOf(from.y) + (move === 'down' ? 1 : -1)]
  const candidates = tiles.filter((tile) => tile.y === row)
  const nearest = candidates.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0]
  return nearest?.id ?? id
}
