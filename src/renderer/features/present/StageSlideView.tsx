import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapLayout } from '#core/layout/boxes.ts'
import { isSeparator } from '#core/model/lane.ts'
import { curveScene } from '#core/scene/curveScene.ts'
import { laneNameScene } from '#core/scene/laneName.ts'
import { linkScene } from '#core/scene/linkScene.ts'
import { measureCellScene } from '#core/scene/metricLane.ts'
import { noTouchpointScene } from '#core/scene/noTouchpoint.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { sheetScene } from '#core/scene/sheet.ts'
import { slideHeadScene } from '#core/scene/slideHead.ts'
import { missingTouchpoints } from '#core/layout/missingTouchpoints.ts'
import { cardsInView } from '#core/layout/place.ts'
import { themeOf, type Theme } from '#core/theme/theme.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { CardDrawing } from '../canvas/layers/CardDrawing.tsx'
import { slideMeasures, type Screen, type Slide, type StageSlide } from './slides.ts'

interface StageSlideViewProps {
  layout: MapLayout
  slides: readonly Slide[]
  slide: StageSlide
  page: number
  screen: Screen
}

/** What of the ground is drawn: the screen, and as much again on either side, so that the camera never runs into a void. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A stage in the middle of the screen, its neighbours under a veil, the names of the lanes at its left. */
export function StageSlideView({ layout, slides, slide, page, screen }: StageSlideViewProps) {
  const theme = themeOf(useScheme())
  const { scale, left } = slide
  const x = left - slide.x * scale
  const { top } = slideMeasures
  const lanesTop = top + layout.headerHeight * scale
  const offset = slide.pages[page] ?? 0
  const range = useMemo(() => rangeOf(slide, screen), [slide, screen])
  const shown = useMemo(
    () => slides.filter((each): each is StageSlide => each.kind === 'stage' && each.x < range.to && each.x + each.width > range.from),
    [slides, range]
  )
  const namesWidth = slideMeasures.names * scale
  return (
    <>
      <div className="slide-camera" style={{ transform: `translate(${x}px, ${top - offset * scale}px) scale(${scale})` }}>
        <svg className="slide-drawing" width={layout.width} height={layout.height}>
          <Ground layout={layout} theme={theme} range={range} />
        </svg>
        <Cards layout={layout} theme={theme} range={range} />
        <svg className="slide-drawing" width={layout.width} height={layout.height}>
          <Links layout={layout} theme={theme} range={range} />
          <Veils layout={layout} slides={shown} current={slide} height={layout.height + 4000} />
        </svg>
      </div>
      <div className="slide-camera" style={{ transform: `translate(${x}px, ${top}px) scale(${scale})` }}>
        <svg className="slide-drawing" width={layout.width} height={layout.headerHeight}>
          <rect className="slide-ground" x={range.from} y={-2000} width={range.to - range.from} height={2000 + layout.headerHeight} />
          {shown.map((each) => (
            <Head key={`${each.stageId} ${each.part}`} layout={layout} slide={each} theme={theme} />
          ))}
          <Veils layout={layout} slides={shown} current={slide} height={layout.headerHeight} />
        </svg>
      </div>
      <div
        key={`${slide.stageId} ${slide.part}`}
        className="slide-names"
        style={{
          top: top + layout.stageHeaderHeight * scale,
          left: left - slideMeasures.nameGap - namesWidth - 64,
          width: namesWidth + 84
        }}
      />
      <div className="slide-names-clip" style={{ top: lanesTop, width: left }} key={`names ${slide.stageId} ${slide.part}`}>
        <div
          className="slide-camera"
          style={{
            transform: `translate(${left - slideMeasures.nameGap}px, ${-(layout.headerHeight + offset) * scale}px) scale(${scale})`
          }}
        >
          <svg className="slide-drawing" width={1} height={layout.height}>
            <Names layout={layout} theme={theme} />
          </svg>
        </div>
      </div>
      <div className="slide-foot" />
    </>
  )
}

function rangeOf({ x, scale, left }: StageSlide, { width }: Screen): Range {
  const from = x - left / scale
  const wide = width / scale
  return { from: from - wide, to: from + 2 * wide }
}

/** Sheets, curves, and steps without a touchpoint. */
const Ground = memo(function Ground({ layout, theme, range }: { layout: MapLayout; theme: Theme; range: Range }) {
  const words = useSceneWords()
  // The sheets run on below the last lane, as paper does.
  const sheets = useMemo(() => sheetScene({ ...layout, height: layout.height + 4000 }, theme), [layout, theme])
  const lanes = useMemo(
    () =>
      layout.lanes.flatMap((lane): Primitive[] => {
        if (isSeparator(lane.lane.kind)) return []
        if (lane.lane.kind === 'metrics')
          return [...lane.measures.values()]
            .filter(({ boxes: [first] }) => first !== undefined && first.x < range.to && first.x + first.width > range.from)
            .map((cell) => ({ kind: 'group', x: 0, y: lane.y, children: measureCellScene(cell, theme, words) }))
        if (lane.lane.kind === 'emotion') return [{ kind: 'group', x: 0, y: lane.y, children: curveScene(lane, layout, theme, { words }) }]
        return missingTouchpoints(lane, layout)
          .filter((gap) => gap.x < range.to && gap.x + gap.width > range.from)
          .map((gap) => ({ kind: 'group', x: gap.x, y: lane.y + gap.y, children: noTouchpointScene(gap, theme, words) }))
      }),
    [layout, theme, words, range]
  )
  return (
    <>
      <Drawing primitives={sheets} />
      <Drawing primitives={lanes} />
    </>
  )
})

const Cards = memo(function Cards({ layout, theme, range }: { layout: MapLayout; theme: Theme; range: Range }) {
  const places = useMemo(
    () => cardsInView(layout, { x: range.from, y: 0, width: range.to - range.from, height: layout.height }),
    [layout, range]
  )
  return places.map(({ lane, card }) => (
    <div key={card.card.id} className="slide-card" style={{ left: card.x, top: lane.y + card.y }}>
      <CardDrawing box={card} theme={theme} />
    </div>
  ))
})

const Links = memo(function Links({ layout, theme, range }: { layout: MapLayout; theme: Theme; range: Range }) {
  const links = useMemo(
    () =>
      layout.links
        .filter(({ bounds }) => bounds.x < range.to && bounds.x + bounds.width > range.from)
        .flatMap((box) => linkScene(box, theme)),
    [layout, theme, range]
  )
  return <Drawing primitives={links} />
})

/** What dims the neighbours, and the gaps between stages with what runs across them. */
function Veils({
  layout,
  slides,
  current,
  height
}: {
  layout: MapLayout
  slides: readonly StageSlide[]
  current: StageSlide
  height: number
}) {
  return slides.map((slide, index) => {
    const next = slides[index + 1]
    const right = slide.x + slide.width
    return (
      <g key={`${slide.stageId} ${slide.part}`}>
        <rect
          className={slide.x === current.x ? 'slide-veil slide-unveiled' : 'slide-veil'}
          x={slide.x}
          y={-40}
          width={slide.width}
          height={height + 40}
        />
        {next && right < layout.width ? (
          <rect className="slide-veil" x={right} y={-40} width={Math.max(0, next.x - right)} height={height + 40} />
        ) : null}
      </g>
    )
  })
}

const Head = memo(function Head({ layout, slide, theme }: { layout: MapLayout; slide: StageSlide; theme: Theme }) {
  const { t } = useTranslation()
  const words = useSceneWords()
  const primitives = useMemo(() => {
    const stage = layout.stages[slide.number - 1]
    if (!stage) return []
    const steps = slide.firstStep < 0 ? [] : layout.steps.slice(slide.firstStep, slide.lastStep + 1)
    const begin = layout.steps.findIndex(({ step }) => step.id === stage.stepIds[0])
    const values = { first: slide.firstStep - begin + 1, last: slide.lastStep - begin + 1, count: stage.stepIds.length }
    const count = slide.parts > 1 ? t('present:stepsOf', values) : words.stepCount(stage.stepIds.length)
    return slideHeadScene({ stage, steps, width: slide.width, count }, layout, theme, words)
  }, [layout, slide, theme, words, t])
  return (
    <g transform={`translate(${slide.x} 0)`}>
      <Drawing primitives={primitives} />
    </g>
  )
})

const Names = memo(function Names({ layout, theme }: { layout: MapLayout; theme: Theme }) {
  const words = useSceneWords()
  const primitives = useMemo(
    () =>
      layout.lanes.map((box): Primitive => ({
        kind: 'group',
        x: 0,
        y: box.y,
        children: laneNameScene(box, theme, words, slideMeasures.names)
      })),
    [layout, theme, words]
  )
  return <Drawing primitives={primitives} />
})
