import { useTranslation } from 'react-i18next'
import { certainties } from '#core/model/card.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import type { Id } from '#core/model/id.ts'
import { find, personasOf } from '#core/queries/journey.ts'
import { certaintyIcon } from '#core/scene/cardScene.ts'
import { chooseFeeling, feelingKindIcons, setFeeling } from '../actions/feelingActions.ts'
import { focusedCell } from '../actions/targets.ts'
import { useCanvas } from '../canvas.ts'
import { ActionItem, ChoiceMenu, Line } from './parts.tsx'

const feelings = [
  { score: 2, word: 'delighted' },
  { score: 1, word: 'pleased' },
  { score: 0, word: 'neutral' },
  { score: -1, word: 'annoyed' },
  { score: -2, word: 'angry' }
] as const

/** What can be done in a cell of an emotion lane: the feeling of each persona. */
export function FeelingMenu() {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const state = canvas.state()
  const cell = focusedCell(state)
  if (!cell) return null
  return (
    <>
      {state.readOnly
        ? null
        : personasOf(state.document).map((persona) => (
            <ChoiceMenu
              key={persona.id}
              icon="activity"
              title={t('canvas:action.setFeelingFor', { persona: persona.name })}
              value=""
              choices={feelings.map(({ score, word }) => ({ value: String(score), label: t(`domain:feeling.${word}`) }))}
              onChoose={(score) => {
                canvas.session.setActivePersona(persona.id)
                const kind = state.activeFeeling
                // A folded lane unfolds with it: one step of undo.
                canvas.asOneStep(() =>
                  setFeeling(canvas, { laneId: cell.laneId, stepId: cell.stepId, personaId: persona.id, kind }, Number(score))
                )
              }}
            />
          ))}
      <FeelingKindMenu />
      <Line />
      <ActionItem id="step.insert" />
      <ActionItem id="stage.insert" />
    </>
  )
}

/** Which curve the keys and the mouse set: as it is lived, believed or intended. */
export function FeelingKindMenu() {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  return (
    <ChoiceMenu
      icon={feelingKindIcons[canvas.state().activeFeeling]}
      title={t('canvas:action.feelingKind')}
      value={canvas.state().activeFeeling}
      choices={feelingKinds.map((value) => ({ value, label: t(`domain:feelingKindLong.${value}`), icon: feelingKindIcons[value] }))}
      onChoose={(kind) => chooseFeeling(canvas, kind)}
    />
  )
}

/** What can be done with one feeling. */
export function PointMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const state = canvas.state()
  const point = find(state.document, 'emotionPoint', id)
  if (!point || state.readOnly) return null
  const persona = find(state.document, 'persona', point.personaId)?.name ?? ''
  return (
    <>
      <ChoiceMenu
        icon="activity"
        title={t('canvas:action.setFeelingFor', { persona })}
        value={String(point.score)}
        choices={feelings.map(({ score, word }) => ({ value: String(score), label: t(`domain:feeling.${word}`) }))}
        onChoose={(score) => setFeeling(canvas, point, Number(score))}
      />
      <ChoiceMenu
        icon={certaintyIcon[point.certainty]}
        title={t('canvas:action.certainty')}
        value={point.certainty}
        choices={certainties.map((value) => ({ value, label: t(`domain:certainty.${value}`), icon: certaintyIcon[value] }))}
        onChoose={(certainty) => canvas.run('emotion.edit', { id, certainty })}
      />
      <ActionItem id="evidence.add" />
      <Line />
      <ActionItem id="card.remove" icon="x" isDanger />
    </>
  )
}
