/** Width of the inspector with its edges, px; 40 of them are where the map fades towards it. It grows with the text, up to a point. */
export function inspectorWidth(textScale: number): number {
  return Math.round(316 * Math.min(textScale, 1.4)) + 52
}
