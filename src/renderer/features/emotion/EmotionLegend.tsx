import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LaneBox } from '#core/layout/boxes.ts'
import { gapPair } from '#core/layout/curvePairs.ts'
import { curveSign, gapSign, openSign } from '#core/scene/legend.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { mapLines } from '#core/theme/mapMeasures.ts'
import { personaLook, type Theme } from '#core/theme/theme.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { useEmotionDesk } from './emotionDesk.ts'

/** What the lines mean: only those that are there. */
export function EmotionLegend({ lane, theme }: { lane: LaneBox; theme: Theme }) {
  const { t } = useTranslation()
  const { personaId } = useEmotionDesk()
  const entries = useMemo(() => {
    const lived = lane.curves.filter(({ kind }) => kind === 'lived')
    const assumed = lived.find((curve) => curve.points.some(({ point }) => point.certainty === 'assumption'))
    const pair = gapPair(lane, personaId)
    const thin = (['believed', 'intended'] as const).filter((kind) => lane.curves.some((curve) => curve.kind === kind))
    return [
      ...lived.map((curve) => ({
        key: curve.persona.id,
        sign: curveSign(curve, theme),
        text: curve.persona.name || t('personas:newName')
      })),
      ...(assumed ? [{ key: 'assumed', sign: dots(personaLook(theme, assumed.persona.slot).color), text: t('emotion:assumption') }] : []),
      ...thin.map((kind) => ({ key: kind, sign: openSign(kind, theme), text: t(`emotion:kind.${kind}`) })),
      ...(pair ? [{ key: 'gap', sign: gapSign(pair, theme), text: t('emotion:gap') }] : [])
    ]
  }, [lane, theme, personaId, t])
  if (entries.length === 0) return null
  return (
    <ul className="emotion-legend" aria-label={t('emotion:legend')}>
      {entries.map(({ key, sign, text }) => (
        <li key={key}>
          <svg width={40} height={24} viewBox="0 -12 40 24" aria-hidden>
            <Drawing primitives={sign} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}

function dots(stroke: string): Primitive[] {
  return [{ kind: 'path', d: 'M3 0L39 0', stroke, strokeWidth: 3, cap: 'round', dash: mapLines.curveAssumptionDash }]
}
