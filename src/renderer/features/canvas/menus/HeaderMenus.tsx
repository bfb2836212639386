import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { isSeparator, type Lane } from '#core/model/lane.ts'
import type { Place } from '#core/model/orderKey.ts'
import { aims } from '#core/model/touchpointReview.ts'
import { aimIcon } from '#core/scene/domainIcons.ts'
import { find, stagesOf, stepsOf } from '#core/queries/journey.ts'
import { insertStage, insertStep } from '../actions/headerActions.ts'
import { canShape } from '../actions/structureActions.ts'
import { useCanvas } from '../canvas.ts'
import { useTheme } from '../layers/theme.ts'
import { FeelingKindMenu } from './FeelingMenu.tsx'
import { ActionItem, ChoiceMenu, Item, Line } from './parts.tsx'

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
            mark: <Swatch fill={colors.block} />
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
      <ActionItem id="header.duplicate" />
      <ActionItem id="stage.merge" />
      <MovesAndRemoval moves={['header.left', 'header.right']} />
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
      <ChoiceMenu
        icon={step.aim === null ? 'target' : aimIcon[step.aim]}
        title={t('canvas:action.aim')}
        value={step.aim ?? 'none'}
        choices={[
          { value: 'none', label: t('canvas:action.noAim') },
          ...aims.map((value) => ({ value, label: t(`domain:aim.${value}`), icon: aimIcon[value] }))
        ]}
        onChoose={(value) => canvas.run('step.edit', { id, aim: value === 'none' ? null : value })}
      />
      <Line />
      <Item icon="plus" onSelect={() => insertStep(canvas, step.stageId, placeBefore(stepsOf(document, step.stageId), id))}>
        {t('canvas:action.insertStepBefore')}
      </Item>
      <ActionItem id="step.insert" />
      <ActionItem id="stage.insert" />
      <Line />
      <ActionItem id="header.duplicate" />
      <ActionItem id="step.split" />
      <ActionItem id="step.merge" />
      <ActionItem id="stage.split" />
      <MovesAndRemoval moves={['header.left', 'header.right']} />
    </>
  )
}

/** What can be done with a lane. */
export function LaneMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation()
  const lane = find(canvas.state().document, 'lane', id)
  if (!lane || !canShape(canvas)) return null
  const separator = isSeparator(lane.kind)
  return (
    <>
      <ActionItem id="header.edit" />
      {separator ? null : <LaneColors lane={lane} />}
      {lane.kind === 'emotion' ? <FeelingKindMenu /> : null}
      <ActionItem id="lane.fold.key" />
      <ActionItem id="lane.unfold.key" />
      <ActionItem id="lane.hide" />
      <Line />
      <Item icon="plus" onSelect={() => canvas.dialog.set({ kind: 'lanes', after: id })}>
        {t('canvas:action.insertLane')}
      </Item>
      <ActionItem id="lane.lines" />
      <ActionItem id="lane.show" />
      <Line />
      <ActionItem id="header.duplicate" />
      {separator ? null : <ActionItem id="lane.copyTo" />}
      <MovesAndRemoval moves={['header.up', 'header.down']} />
    </>
  )
}

function LaneColors({ lane }: { lane: Lane }) {
  const canvas = useCanvas()
  const { t } = useTranslation()
  const theme = useTheme()
  return (
    <ChoiceMenu
      icon="palette"
      title={t('canvas:action.laneColor')}
      value={String(lane.color ?? 'none')}
      choices={[
        { value: 'none', label: t('common:tint.plain') },
        ...theme.cardTints.map((tint, index) => ({
          value: String(index),
          label: t(`common:tint.${tintNames[index] ?? 'sky'}`),
          mark: <Swatch fill={tint} />
        }))
      ]}
      onChoose={(value) => canvas.run('lane.edit', { id: lane.id, color: value === 'none' ? null : Number(value) })}
    />
  )
}

const tintNames = ['sky', 'lagoon', 'sage', 'sand', 'clay', 'rose', 'mauve', 'iris'] as const

function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="cv-swatch" viewBox="0 0 16 16" aria-hidden>
      <circle cx="8" cy="8" r="7" fill={fill} />
    </svg>
  )
}

/** The end of every menu of a header: to its neighbours, and away. */
function MovesAndRemoval({ moves }: { moves: readonly [string, string] }) {
  return (
    <>
      <Line />
      <ActionItem id={moves[0]} />
      <ActionItem id={moves[1]} />
      <Line />
      <ActionItem id="header.remove" icon="x" isDanger />
    </>
  )
}

function placeBefore(siblings: readonly { readonly id: Id }[], id: Id): Place {
  const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1]
  return before ? { after: before.id } : 'start'
}
