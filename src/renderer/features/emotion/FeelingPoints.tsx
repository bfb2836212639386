// Buttons over the picture: one at every step for the curve that is set, and one on every point of the other curves.
import { useTranslation } from 'react-i18next'
import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import { faceLevel } from '#core/icons/faces.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { find } from '#core/queries/journey.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { useEmotionDesk } from './emotionDesk.ts'
import { feelingSlots } from './feelingSlots.ts'
import { focusStep } from './focusStep.ts'
import { QuoteBubble } from './QuoteBubble.tsx'

/** Words of the five levels, from the lowest. */
const feelings = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const

interface FeelingPointsProps {
  picture: EmotionPicture
  hoveredId: string | null
  onHover: (id: string | null) => void
}

/** Everything in the picture that can be reached. */
export function FeelingPoints({ picture, hoveredId, onHover }: FeelingPointsProps) {
  const { t } = useTranslation()
  const session = useSession()
  const desk = useEmotionDesk()
  const language = useLanguage()
  const { personaId, kind } = desk
  const name = useJourney(session, ({ document }) => find(document, 'persona', personaId)?.name) || t('personas:newName')
  const focusedStepId = useJourney(session, ({ focus }) => (focus?.kind === 'cell' || focus?.kind === 'step' ? stepOf(focus) : null))
  const selection = useJourney(session, (state) => state.selection)
  const slots = feelingSlots(picture, desk)
  const current = slots.find(({ step }) => step.step.id === focusedStepId) ?? slots[0]
  const others = picture.lane.curves.filter((curve) => curve.persona.id !== personaId || curve.kind !== kind)
  const describe = (who: string, which: typeof kind, point: EmotionPoint | null) => {
    const persona = { persona: who, kind: t(`domain:feelingKind.${which}`) }
    if (!point) return t('emotion:noFeeling', persona)
    const word = t(`domain:feeling.${feelings[faceLevel(point.score) + 2] ?? 'neutral'}`)
    const felt = t('emotion:feeling', { ...persona, score: formatScore(point.score, language), word })
    return [felt, t(`emotion:sure.${point.certainty}`), ...[point.quote, point.note].filter((text) => text !== '')].join('. ')
  }
  const stepWords = (at: number, title: string) =>
    t('emotion:atStep', { number: at + 1, count: slots.length, step: title || t('canvas:noTitle') })
  const shown = [
    ...slots.map(({ point, x, y }) => ({ point, x, y })),
    ...others.flatMap((curve) => curve.points.map(({ point, x, y }) => ({ point, x, y: y + picture.lane.y })))
  ].find(({ point }) => point !== null && point.id === hoveredId)
  return (
    <>
      {others.flatMap((curve) =>
        curve.points.map(({ point, x, y }) => {
          const at = slots.findIndex(({ step }) => step.step.id === point.stepId)
          return (
            <button
              key={point.id}
              type="button"
              className="emotion-other"
              tabIndex={-1}
              data-point={point.id}
              style={{ left: x, top: picture.lane.y + y }}
              aria-label={`${stepWords(at, slots[at]?.step.step.title ?? '')}. ${describe(curve.persona.name, curve.kind, point)}`}
              onPointerEnter={() => onHover(point.id)}
              onPointerLeave={() => onHover(null)}
              onClick={() => {
                session.setActivePersona(curve.persona.id)
                session.setActiveFeeling(curve.kind)
                focusStep(session, desk.laneId, point.stepId, point)
              }}
            />
          )
        })
      )}
      {slots.map(({ step, point, x, y }, at) => (
        <button
          key={step.step.id}
          type="button"
          className={`emotion-slot${point ? '' : ' emotion-slot-empty'}${point && selection.has(point.id) ? ' emotion-slot-selected' : ''}`}
          data-step={step.step.id}
          {...(point ? { 'data-point': point.id } : {})}
          tabIndex={step === current?.step ? 0 : -1}
          style={{ left: x, top: y }}
          aria-label={`${stepWords(at, step.step.title)}. ${describe(name, kind, point)}`}
          onPointerEnter={() => onHover(point?.id ?? null)}
          onPointerLeave={() => onHover(null)}
          onFocus={() => {
            focusStep(session, desk.laneId, step.step.id, point)
            onHover(point?.id ?? null)
          }}
          onBlur={() => onHover(null)}
        />
      ))}
      {shown?.point ? <QuoteBubble point={shown.point} x={shown.x} y={shown.y} picture={picture} /> : null}
    </>
  )
}

function stepOf(focus: { kind: 'cell'; stepId: string } | { kind: 'step'; id: string }): string {
  return focus.kind === 'cell' ? focus.stepId : focus.id
}
