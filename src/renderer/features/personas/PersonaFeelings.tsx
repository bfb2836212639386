import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import type { Persona } from '#core/model/persona.ts'
import { faceLevel } from '#core/icons/faces.ts'
import { personaCurveScene } from '#core/scene/personaCurve.ts'
import { themeOf } from '#core/theme/theme.ts'
import { formatScore } from '../../i18n/format.ts'
import { languageOf } from '../../i18n/i18n.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Drawing } from '../../ui/Drawing.tsx'

const size = { width: 682, height: 236 }

/** The curve of a persona across the map, with the best and the hardest moment. Nothing where she has no feelings yet. */
export function PersonaFeelings({ persona }: { persona: Persona }) {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const layout = useJourney(session, (state) => state.layout)
  const primitives = useMemo(() => personaCurveScene(layout, persona.id, themeOf('light'), size), [layout, persona])
  if (!primitives) return null
  const points = layout.lanes
    .flatMap((lane) => lane.curves.filter((curve) => curve.persona.id === persona.id && curve.kind === 'lived'))
    .flatMap((curve) => curve.points)
  const byScore = points.map(({ point }) => point).toSorted((a, b) => b.score - a.score)
  const best = byScore[0]
  const worst = byScore.at(-1)
  const moment = (point: EmotionPoint, label: string) => {
    const step = layout.steps.find((box) => box.step.id === point.stepId)
    return (
      <div className="persona-moment">
        <dt>{label}</dt>
        <dd>
          <strong lang="vi">
            {step ? `${step.index + 1} ` : ''}
            {step?.step.title}
          </strong>
          <span>
            {t(`domain:feeling.${words[faceLevel(point.score) + 2] ?? 'neutral'}`)}, {formatScore(point.score, languageOf(i18n.language))}
          </span>
          {point.quote ? <q lang="vi">{point.quote}</q> : null}
        </dd>
      </div>
    )
  }
  return (
    <section className="persona-feelings">
      <h2>{t('personas:page.feels')}</h2>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('personas:page.feels')}>
        <Drawing primitives={primitives} />
      </svg>
      {best && worst && best.score > worst.score ? (
        <dl>
          {moment(best, t('personas:page.best'))}
          {moment(worst, t('personas:page.worst'))}
        </dl>
      ) : null}
    </section>
  )
}

const words = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const
