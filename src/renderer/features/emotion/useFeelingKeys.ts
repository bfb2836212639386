import { useCallback, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { roundScore } from '#core/commands/emotionCommands.ts'
import { faceLevel } from '#core/icons/faces.ts'
import type { EmotionPicture } from '#core/layout/emotionPicture.ts'
import type { FeelingKind } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { find, personasOf, pointAt } from '#core/queries/journey.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSession } from '../../session/useJourney.ts'
import { useRun } from '../map/useRun.ts'
import { viewDeed } from '../shortcuts/viewKeys.ts'
import { useEmotionDesk } from './emotionDesk.ts'
import { focusStep, reachStep } from './focusStep.ts'

const feelings = ['angry', 'annoyed', 'neutral', 'pleased', 'delighted'] as const
const kinds = { feelingLived: 'lived', feelingBelieved: 'believed', feelingIntended: 'intended' } as const

/** The keys of the picture: the same as in the lane on the map. */
export function useFeelingKeys(picture: EmotionPicture | null): (event: KeyboardEvent) => void {
  const { t } = useTranslation()
  const session = useSession()
  const desk = useEmotionDesk()
  const language = useLanguage()
  const { run } = useRun({ frame: true })
  return useCallback(
    (event) => {
      const steps = picture?.layout.steps ?? []
      const slot = event.target instanceof Element ? event.target.closest<HTMLElement>('.emotion-slot') : null
      const at = steps.findIndex(({ step }) => step.id === slot?.dataset['step'])
      const stepId = steps[at]?.step.id
      if (stepId === undefined || event.nativeEvent.isComposing) return
      const { laneId, personaId, kind } = desk
      const pointOf = (who: Id, which: FeelingKind) => pointAt(session.getState().document, laneId, stepId, who, which)
      const say = (who: Id, which: FeelingKind) => {
        const point = pointOf(who, which)
        const persona = find(session.getState().document, 'persona', who)?.name ?? ''
        const values = { persona, kind: t(`domain:feelingKind.${which}`) }
        if (!point) return desk.say(t('emotion:noFeeling', values))
        const word = t(`domain:feeling.${feelings[faceLevel(point.score) + 2] ?? 'neutral'}`)
        desk.say(t('emotion:feeling', { ...values, score: formatScore(point.score, language), word }))
      }
      const choose = (who: Id, which: FeelingKind) => {
        session.setActivePersona(who)
        session.setActiveFeeling(which)
        focusStep(session, laneId, stepId, pointOf(who, which) ?? null)
        say(who, which)
      }
      const set = (score: number, mergeKey?: string) => {
        if (!run('emotion.set', { laneId, stepId, personaId, kind, score }, mergeKey)) return
        focusStep(session, laneId, stepId, pointOf(personaId, kind) ?? null)
        say(personaId, kind)
      }
      const go = (to: number) => {
        const next = steps[Math.min(steps.length - 1, Math.max(0, to))]
        if (next) reachStep(next.step.id)
      }
      const point = pointOf(personaId, kind)
      const digit = /^(?:Digit|Numpad)([1-5])$/u.exec(event.code)?.[1] ?? /^[1-5]$/u.exec(event.key)?.[0]
      const deed = viewDeed('emotion', event)
      switch (deed) {
        case 'feelingStep':
          go(event.key === 'ArrowLeft' ? at - 1 : at + 1)
          break
        case 'feelingEnds':
          go(event.key === 'Home' ? 0 : steps.length - 1)
          break
        case 'feelingFiner': {
          if (!point) return
          const score = roundScore(point.score + (event.key === 'ArrowUp' ? 0.1 : -0.1))
          if (score !== point.score) set(score, `emotion.set:${point.id}`)
          break
        }
        case 'feelingSet':
          set(Number(digit) - 3)
          break
        case 'feelingLived':
        case 'feelingBelieved':
        case 'feelingIntended':
          choose(personaId, kinds[deed])
          break
        case 'feelingPersona': {
          const personas = personasOf(session.getState().document)
          const next = personas[(personas.findIndex(({ id }) => id === personaId) + 1) % personas.length]
          if (next) choose(next.id, kind)
          break
        }
        case 'feelingRemove':
          if (!point || !run('emotion.remove', { ids: [point.id] })) return
          session.select([])
          say(personaId, kind)
          break
        case 'feelingDetails':
          if (!point) return
          session.select([point.id])
          session.setInspectorOpen(true)
          break
        case undefined:
          return
      }
      event.preventDefault()
      event.stopPropagation()
    },
    [picture, desk, session, run, t, language]
  )
}
