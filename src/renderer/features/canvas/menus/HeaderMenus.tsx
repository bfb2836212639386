import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { laneKinds, type LaneKind } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { find, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { insertLane, insertStage, insertStep } from '../actions/headerActions.ts'
import { useCanvas } from '../canvas.ts'
import { useTheme } from '../layers/theme.ts'
import { ActionItem, ChoiceMenu, Item, Line, SubMenu } from './parts.tsx'

/** What can be done with a stage. */
export function StageMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const theme = useTheme()
  const { document, readOnly } = canvas.state()
  const stage = find(document, 'stage', id)
  if (!stage || readOnly) return null
  return (
    <>
      <ActionItem id="header.edit" />
      <ChoiceMenu
        icon="palette"
        title={t('canvas:action.tint')}
        value={String(stage.slot ?? 'auto')}
        choices={[
          { value: 'auto', label: t('canvas:action.tintByPlace') },
          ...theme.stages.map((colors, index) => ({
            value: String(index),
            label: t('canvas:action.colorNumber', { number: index + 1 }),
            mark: (
              <svg className="cv-swatch" viewBox="0 0 16 16" aria-hidden>
                <circle cx="8" cy="8" r="7" fill={colors.block} />
              </svg>
            )
          }))
        ]}
        onChoose={(value) => canvas.run('stage.edit', { id, slot: value === 'auto' ? null : Number(value) })}
      />
      <Line />
      <Item icon="plus" onSelect={() => insertStage(canvas, placeBefore(stagesOf(document), id))}>
        {t('canvas:action.insertStageBefore')}
      </Item>
      <ActionItem id="stage.insert" />
      <ActionItem id="step.insert" />
      <Line />
      <ActionItem id="header.left" icon="arrow-left" />
      <ActionItem id="header.right" icon="arrow-right" />
      <Line />
      <ActionItem id="header.remove" icon="x" isDanger />
    </>
  )
}

/** What can be done with a step. */
export function StepMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const { document, readOnly } = canvas.state()
  const step = find(document, 'step', id)
  if (!step || readOnly) return null
  return (
    <>
      <ActionItem id="header.edit" />
      <Item
        icon={step.momentOfTruth ? 'check' : 'star'}
        onSelect={() => canvas.run('step.edit', { id, momentOfTruth: !step.momentOfTruth })}
      >
        {t('canvas:action.momentOfTruth')}
      </Item>
      <Line />
      <Item icon="plus" onSelect={() => insertStep(canvas, step.stageId, placeBefore(stepsOf(document, step.stageId), id))}>
        {t('canvas:action.insertStepBefore')}
      </Item>
      <ActionItem id="step.insert" />
      <ActionItem id="stage.insert" />
      <Line />
      <ActionItem id="header.left" icon="arrow-left" />
      <ActionItem id="header.right" icon="arrow-right" />
      <Line />
      <ActionItem id="header.remove" icon="x" isDanger />
    </>
  )
}

/** What can be done with a lane. */
export function LaneMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  if (canvas.state().readOnly) return null
  return (
    <>
      <ActionItem id="header.edit" />
      <SubMenu icon="plus" title={t('canvas:action.insertLane')}>
        <LaneKinds after={id} />
      </SubMenu>
      <Line />
      <ActionItem id="header.up" icon="arrow-up" />
      <ActionItem id="header.down" icon="arrow-down" />
      <Line />
      <ActionItem id="header.remove" icon="x" isDanger />
    </>
  )
}

/** The kinds of lanes, to insert one. */
export function LaneKinds({ after }: { after: Id | null }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const insert = (kind: LaneKind) => insertLane(canvas, kind, after === null ? 'end' : { after })
  return laneKinds.map((kind) => (
    <Item key={kind} icon={laneIcon(kind)} onSelect={() => insert(kind)}>
      {t(`domain:lane.${kind}`)}
    </Item>
  ))
}

function placeBefore(siblings: readonly { readonly id: Id }[], id: Id): Place {
  const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1]
  return before ? { after: before.id } : 'start'
}
