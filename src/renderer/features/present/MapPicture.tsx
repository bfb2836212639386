import { useMemo } from 'react'
import type { MapLayout } from '#core/layout/boxes.ts'
import { headerFrame } from '#core/scene/headerFrame.ts'
import { stageHeaderScene } from '#core/scene/headers.ts'
import { laneHeaderScene } from '#core/scene/laneHeader.ts'
import { groundScene } from '#core/scene/mapScene.ts'
import { overviewScene } from '#core/scene/overview.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { themeOf } from '#core/theme/theme.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Drawing } from '../../ui/Drawing.tsx'

interface MapPictureProps {
  layout: MapLayout
  /** Room for it, px. */
  width: number
  height: number
  /** Whether lanes are named at its left. */
  isNamed?: boolean
}

/** More cards than this are drawn as blocks, however large the screen is. */
const mostCards = 300

/** The whole map on one picture: with its words where they can be read, else as blocks under the names of the stages. */
export function MapPicture({ layout, width, height, isNamed = false }: MapPictureProps) {
  const theme = themeOf(useScheme())
  const words = useSceneWords()
  const picture = useMemo(() => {
    const names = isNamed ? layout.laneHeaderWidth : 0
    const zoom = Math.min(1, (width - names) / Math.max(1, layout.width), (height - 34) / Math.max(1, layout.height))
    const cards = layout.lanes.reduce((sum, lane) => sum + [...lane.cells.values()].reduce((all, cell) => all + cell.length, 0), 0)
    if (zoom >= 0.75 && cards <= mostCards) {
      const scaled: Primitive = { kind: 'group', x: names * zoom, y: 0, scale: zoom, children: groundScene(layout, theme, words) }
      return { width: (names + layout.width) * zoom, height: layout.height * zoom, primitives: [scaled] }
    }
    const frame = headerFrame(zoom)
    const head = frame.stageHeight
    // The ground begins below the headers, which keep their size.
    const lift = head - layout.headerHeight * zoom + 8
    const ground: Primitive = { kind: 'group', x: names, y: lift, scale: zoom, children: overviewScene(layout, theme, { zoom }) }
    const stages = layout.stages.map((box): Primitive => ({
      kind: 'group',
      x: names + box.x * zoom,
      y: 0,
      children: stageHeaderScene(box, theme, words, { frame })
    }))
    const lanes = !isNamed
      ? []
      : layout.lanes.map((box): Primitive => ({
          kind: 'group',
          x: 0,
          y: lift + box.y * zoom,
          children: laneHeaderScene(box, theme, words, { frame })
        }))
    return { width: names + layout.width * zoom, height: lift + layout.height * zoom, primitives: [ground, ...stages, ...lanes] }
  }, [layout, width, height, isNamed, theme, words])
  return (
    <svg className="slide-map" width={picture.width} height={picture.height}>
      <Drawing primitives={picture.primitives} />
    </svg>
  )
}
