import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { metricDirections, metricKinds, metricLooks, metricSubjects, type Metric } from '#core/model/metric.ts'
import { useRecord } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { newMetricOf } from './newMetricOf.ts'
import './form.css'

const directionNames = { higher: 'metrics:higher', lower: 'metrics:lower' } as const
const subjectNames = { experience: 'metrics:aboutExperience', volume: 'metrics:aboutVolume' } as const
const lookNames = { number: 'metrics:lookNumber', gauge: 'metrics:lookGauge', sparkLine: 'metrics:lookSparkLine' } as const

/** What a metric is: name, kind, unit, which way is better, what it tells of, whether people are rewarded for it, how it looks. */
export function MetricDialog({ id, onClose }: { readonly id: Id; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const metric = useRecord('metric', id)
  if (!metric) return null
  const name = metric.name || t('metrics:untitled')
  const edit = (fields: Partial<Omit<Metric, 'id' | 'type' | 'order'>>, field?: string) =>
    run('metric.edit', { ids: [id], fields }, field === undefined ? undefined : `${id}.${field}`)
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        <>
          <Button
            look="quiet"
            icon="trash-2"
            size="large"
            disabled={isReadOnly}
            onClick={() => {
              if (run('metric.remove', { ids: [id] })) onClose()
            }}
          >
            {t('metrics:removeMetric')}
          </Button>
          <Button look="primary" size="large" onClick={onClose}>
            {t('common:done')}
          </Button>
        </>
      }
    >
      <div className="dialog-content mx-form">
        <TextField
          data-autofocus
          label={t('metrics:name')}
          value={metric.name}
          maxLength={500}
          readOnly={isReadOnly}
          onChange={(next) => edit({ name: next }, 'name')}
        />
        <div className="field-pair">
          <Select
            label={t('metrics:kindLabel')}
            value={metric.kind}
            disabled={isReadOnly}
            options={metricKinds.map((kind) => ({ value: kind, label: t(`metrics:kind.${kind}`) }))}
            onChange={(kind) => {
              const { name: _usual, ...usual } = newMetricOf(t, kind)
              edit(usual)
            }}
          />
          <TextField
            label={t('metrics:unit')}
            value={metric.unit}
            maxLength={40}
            readOnly={isReadOnly}
            {...(metric.kind === 'time' ? { hint: t('metrics:unitHint') } : {})}
            onChange={(unit) => edit({ unit }, 'unit')}
          />
        </div>
        <p className="field-hint">{t(`metrics:kindAbout.${metric.kind}`)}</p>
        <Segmented
          label={t('metrics:better')}
          value={metric.better}
          disabled={isReadOnly}
          options={metricDirections.map((value) => ({ value, label: t(directionNames[value]) }))}
          onChange={(better) => edit({ better })}
        />
        <Segmented
          label={t('metrics:about')}
          value={metric.about}
          disabled={isReadOnly}
          options={metricSubjects.map((value) => ({ value, label: t(subjectNames[value]) }))}
          onChange={(about) => edit({ about })}
        />
        <Segmented
          label={t('metrics:look')}
          value={metric.look}
          disabled={isReadOnly}
          options={metricLooks.map((value) => ({ value, label: t(lookNames[value]) }))}
          onChange={(look) => edit({ look })}
        />
        <Switch label={t('metrics:rewarded')} checked={metric.rewarded} disabled={isReadOnly} onChange={(rewarded) => edit({ rewarded })} />
      </div>
    </Dialog>
  )
}
