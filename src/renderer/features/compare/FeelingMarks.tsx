import type { Id } from '#core/model/id.ts'
import { measureText } from '#core/text/measure.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import './feelingMarks.css'

const style = { size: 12, weight: 700 } as const
/** Above or below the point, px. */
const away = 16
const height = 18
const inset = 6
const arrow = 9

/** Beside the points of the curves: an arrow and by how much a feeling is better or worse than on the other map. */
export function FeelingMarks({ changes }: { changes: ReadonlyMap<Id, number> }) {
  const language = useLanguage()
  const layout = useJourney(useSession(), (state) => state.layout)
  const marks = layout.lanes.flatMap((lane) =>
    lane.folded
      ? []
      : lane.curves.flatMap((curve) =>
          curve.points.flatMap(({ point, x, y }) => {
            const change = changes.get(point.id)
            return change === undefined ? [] : [{ id: point.id, x, y: lane.y + y, change }]
          })
        )
  )
  return (
    <svg className="cv-layer compare-feelings" width={layout.width} height={layout.height} aria-hidden focusable="false">
      {marks.map(({ id, x, y, change }) => {
        const text = formatScore(change, language)
        const width = measureText(text, style) + arrow + 4 + 2 * inset
        const isUp = change > 0
        return (
          <g key={id} data-change={isUp ? 'up' : 'down'} transform={`translate(${x - width / 2} ${isUp ? y - away - height : y + away})`}>
            <rect width={width} height={height} rx={height / 2} />
            <path
              d={
                isUp
                  ? `M${inset} 13L${inset + arrow} 13L${inset + arrow / 2} 5Z`
                  : `M${inset} 5L${inset + arrow} 5L${inset + arrow / 2} 13Z`
              }
            />
            <text x={inset + arrow + 4} y={13} fontSize={style.size} fontWeight={style.weight}>
              {text}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
