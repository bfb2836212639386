import { useTranslation } from 'react-i18next'
import { isSeparator, type Lane } from '#core/model/lane.ts'
import type { Stage } from '#core/model/stage.ts'
import type { Step } from '#core/model/step.ts'
import { allStepsOf, stagesOf } from '#core/queries/journey.ts'
import { aims } from '#core/model/touchpointReview.ts'
import { aimIcon, laneIcon } from '#core/scene/domainIcons.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { StageNotes } from '../present/StageNotes.tsx'
import { ColorChoice } from './cardChoices.tsx'
import { PanelHead } from './PanelHead.tsx'

/** A stage: title and tint. */
export function StagePanel({ stage }: { stage: Stage }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun({ frame: true })
  const stages = useJourney(useSession(), ({ document }) => stagesOf(document))
  const number = stages.findIndex(({ id }) => id === stage.id) + 1
  return (
    <>
      <PanelHead icon="columns-3" where={t('inspector:stage', { number, count: stages.length })} />
      <TextField
        label={t('common:title')}
        value={stage.title}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(title) => run('stage.edit', { id: stage.id, title }, `${stage.id}.title`)}
      />
      <ColorChoice
        label={t('inspector:tint')}
        noneLabel={t('common:tint.automatic')}
        value={stage.slot}
        disabled={isReadOnly}
        onChange={(slot) => run('stage.edit', { id: stage.id, slot })}
      />
      <StageNotes stageId={stage.id} />
    </>
  )
}

/** A step: title, and whether it is a moment of truth. */
export function StepPanel({ step }: { step: Step }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun({ frame: true })
  const steps = useJourney(useSession(), ({ document }) => allStepsOf(document))
  const number = steps.findIndex(({ id }) => id === step.id) + 1
  return (
    <>
      <PanelHead icon="footprints" where={t('inspector:step', { number, count: steps.length })} />
      <TextField
        label={t('common:title')}
        value={step.title}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(title) => run('step.edit', { id: step.id, title }, `${step.id}.title`)}
      />
      <Switch
        label={t('domain:momentOfTruth')}
        detail={t('inspector:momentOfTruthDetail')}
        checked={step.momentOfTruth}
        disabled={isReadOnly}
        onChange={(momentOfTruth) => run('step.edit', { id: step.id, momentOfTruth })}
      />
      <Segmented
        label={t('inspector:aim')}
        value={step.aim ?? 'none'}
        disabled={isReadOnly}
        options={[
          { value: 'none', label: t('inspector:noAim') },
          ...aims.map((value) => ({ value, label: t(`domain:aim.${value}`), icon: aimIcon[value] }))
        ]}
        onChange={(value) => run('step.edit', { id: step.id, aim: value === 'none' ? null : value })}
      />
    </>
  )
}

/** A lane or a line: title, and what kind it is. */
export function LanePanel({ lane }: { lane: Lane }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun({ frame: true })
  return (
    <>
      <PanelHead icon={laneIcon(lane.kind)} where={t(isSeparator(lane.kind) ? 'inspector:line' : 'inspector:lane')} />
      <TextField
        label={t('common:title')}
        value={lane.title}
        placeholder={t(`domain:lane.${lane.kind}`)}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(title) => run('lane.edit', { id: lane.id, title }, `${lane.id}.title`)}
      />
      <div className="field">
        <span className="field-label">{t('inspector:kind')}</span>
        <p className="inspector-kind">
          <Icon name={laneIcon(lane.kind)} />
          {t(`domain:lane.${lane.kind}`)}
        </p>
      </div>
      {isSeparator(lane.kind) ? null : (
        <>
          <ColorChoice
            label={t('inspector:color')}
            noneLabel={t('common:tint.plain')}
            value={lane.color}
            disabled={isReadOnly}
            onChange={(color) => run('lane.edit', { id: lane.id, color })}
          />
          <Switch
            label={t('structure:isFolded')}
            detail={t('structure:isFoldedDetail')}
            checked={lane.collapsed}
            disabled={isReadOnly}
            onChange={(collapsed) => run('lane.edit', { id: lane.id, collapsed })}
          />
        </>
      )}
    </>
  )
}
