import { useTranslation } from 'react-i18next'
import { maturityAxes, type MaturityAxis } from '#core/analyses/maturity.ts'
import { mostMaturity, type Assessment } from '#core/model/assessment.ts'
import { outlineOf, radarPoints } from '#core/layout/radar.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { axisName } from './axisName.ts'
import { useDayText } from './useDayText.ts'
import './maturityRadar.css'

const box = { width: 440, height: 330 } as const
const centre = { x: box.width / 2, y: box.height / 2 } as const
const radius = 108
const labelRadius = 1.14
const rings = Array.from({ length: mostMaturity }, (_, ring) => ring + 1)

/**
 * Both lenses as one radar: the averages of the four levels at the right and below the top, the four competencies on the other side. Fourteen
 * practices would be fourteen labels that nobody can read; the form beside it has them all. Two assessments are told apart by line, point
 * and label.
 */
export function MaturityRadar({ assessment, compared }: { assessment: Assessment; compared: Assessment | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const dayText = useDayText()
  const axes = maturityAxes(assessment)
  const others = compared ? maturityAxes(compared) : null
  const at = (shares: readonly number[]) => radarPoints(shares, { centre, radius })
  const shares = (list: readonly MaturityAxis[]) => list.map(({ share }) => share)
  const names = axes.map(({ axis }) => axisName(axis, t))
  const score = (value: number) => formatNumber(Math.round(value * 10) / 10, language)
  const textOf = (list: readonly MaturityAxis[]) =>
    list.map((axis, index) => t('maturity:pictureText', { axis: names[index] ?? '', score: score(axis.score) })).join('; ')
  return (
    <figure className="radar">
      <div className="radar-ground" style={{ aspectRatio: `${box.width} / ${box.height}` }}>
        <svg
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={[textOf(axes), others && compared ? `${dayText(compared.date)}: ${textOf(others)}` : ''].filter(Boolean).join('. ')}
        >
          {rings.map((ring) => (
            <path
              key={ring}
              className="radar-ring"
              data-goal={ring === 3 || undefined}
              d={outlineOf(at(axes.map(() => ring / mostMaturity)))}
            />
          ))}
          {at(axes.map(() => 1)).map((end, index) => (
            <path key={index} className="radar-axis" d={`M${centre.x} ${centre.y} L${end.x} ${end.y}`} />
          ))}
          {others ? (
            <g className="radar-other">
              <path d={outlineOf(at(shares(others)))} />
              {at(shares(others)).map(({ x, y }, index) => (
                <path key={index} className="radar-diamond" d={`M${x} ${y - 5} L${x + 5} ${y} L${x} ${y + 5} L${x - 5} ${y} Z`} />
              ))}
            </g>
          ) : null}
          <g className="radar-this">
            <path d={outlineOf(at(shares(axes)))} />
            {at(shares(axes)).map(({ x, y }, index) => (
              <circle key={index} cx={x} cy={y} r="4" />
            ))}
          </g>
        </svg>
        {at(axes.map(() => labelRadius)).map(({ x, y }, index) => (
          <span
            key={index}
            className="radar-label"
            aria-hidden
            data-side={Math.abs(x - centre.x) < 1 ? 'middle' : x > centre.x ? 'right' : 'left'}
            data-end={y < centre.y - radius ? 'top' : y > centre.y + radius ? 'bottom' : undefined}
            style={{ left: `${(x / box.width) * 100}%`, top: `${(y / box.height) * 100}%` }}
          >
            {names[index]}
          </span>
        ))}
      </div>
      <figcaption className="radar-legend">
        <span>
          <svg width="34" height="12" aria-hidden className="radar-this">
            <path d="M1 6 L33 6" />
            <circle cx="17" cy="6" r="4" />
          </svg>
          {dayText(assessment.date)}
        </span>
        {compared ? (
          <span>
            <svg width="34" height="12" aria-hidden className="radar-other">
              <path d="M1 6 L33 6" />
              <path className="radar-diamond" d="M17 1 L22 6 L17 11 L12 6 Z" />
            </svg>
            {dayText(compared.date)}
          </span>
        ) : null}
      </figcaption>
    </figure>
  )
}
