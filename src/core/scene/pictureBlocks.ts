// Pictures far away: a block in the colour of the stage with a sun and two hills. Blocks of one stage colour share two paths.
import type { Box, CardBox, StepBox } from '../layout/boxes.ts'
import { stageColors, type Theme } from '../theme/theme.ts'
import { blockPath, dotPath } from './blockPath.ts'
import type { Primitive } from './primitives.ts'

/** Collects pictures by the colour of their stage and draws them together. */
export class PictureBlocks {
  readonly #slots: ReadonlyMap<number, number>
  readonly #paths = new Map<number, { ground: string; glyph: string }>()

  constructor(steps: readonly Pick<StepBox, 'index' | 'slot'>[]) {
    this.#slots = new Map(steps.map(({ index, slot }) => [index, slot]))
  }

  /** A picture of a card, in its place. */
  add({ firstIndex }: Pick<CardBox, 'firstIndex'>, place: Box, corner: number): void {
    this.addAt(this.#slots.get(firstIndex) ?? 0, firstIndex, place, corner)
  }

  /** A picture in a stage of this colour; the sun stands left or right by turns, as in drawings that differ. */
  addAt(slot: number, turn: number, { x, y, width, height }: Box, corner: number): void {
    const paths = this.#paths.get(slot) ?? { ground: '', glyph: '' }
    paths.ground += blockPath(x, y, width, height, corner)
    paths.glyph += glyphPath(x, y, width, height, corner, turn % 3 === 1 ? 0.55 : 0.28)
    this.#paths.set(slot, paths)
  }

  scene(theme: Theme): Primitive[] {
    return [...this.#paths].flatMap(([slot, { ground, glyph }]): Primitive[] => {
      const colors = stageColors(theme, slot)
      const edge = colors.outline === null ? {} : { stroke: colors.outline, strokeWidth: 1 }
      return [
        { kind: 'path', d: ground, fill: colors.header, ...edge },
        { kind: 'path', d: glyph, fill: colors.block }
      ]
    })
  }
}

function glyphPath(x: number, y: number, width: number, height: number, corner: number, sun: number): string {
  const at = (across: number, down: number) => `${short(x + across * width)} ${short(y + down * height)}`
  const r = Math.min(corner, width / 2, height / 2)
  const bottom = short(y + height)
  const hills =
    `M${at(0, 0.86)}Q${at(0.22, 0.6)} ${at(0.5, 0.8)}Q${at(0.78, 0.5)} ${at(1, 0.78)}L${short(x + width)} ${short(y + height - r)}` +
    `Q${short(x + width)} ${bottom} ${short(x + width - r)} ${bottom}L${short(x + r)} ${bottom}Q${short(x)} ${bottom} ${short(x)} ${short(y + height - r)}Z`
  return hills + dotPath(x + sun * width, y + 0.38 * height, Math.min(width, height) * 0.15)
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
