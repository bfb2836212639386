import { useMemo, useState, type ClipboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isTabbed, readDelimited, sniffDelimiter } from '#core/exchange/tables/delimited.ts'
import { findTables } from '#core/exchange/tables/findTables.ts'
import type { Grid } from '#core/exchange/tables/grid.ts'
import { measureFields, planMeasures, type MeasureField, type MeasurePlan } from '#core/exchange/tables/measureTable.ts'
import type { Id } from '#core/model/id.ts'
import type { Metric } from '#core/model/metric.ts'
import { measureAt } from '#core/queries/measureAt.ts'
import { numberStyles } from '#core/text/numberStyle.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { todayOf } from '../evidence/todayOf.ts'
import { useRun } from '../map/useRun.ts'
import { listWords } from './listWords.ts'
import { newMetricOf } from './newMetricOf.ts'
import { unfoldLane } from './useRunUnfolding.ts'
import { useNumberStyle } from './useNumberStyle.ts'
import { fieldsAfter } from './writeValue.ts'
import './form.css'
import './pasteValues.css'

/** What was pasted, and the cell onto which. */
export interface PastedValues {
  readonly html: string
  readonly text: string
  readonly from: { readonly metricId: Id; readonly stepId: Id } | null
}

interface PasteValuesProps {
  readonly pasted: PastedValues
  /** The lane of metrics onto which: folded, it unfolds with them. */
  readonly laneId?: Id
  /** In the order in which they are shown: a bare range goes down along it. */
  readonly metrics: readonly Metric[]
  readonly field: MeasureField
  readonly onClose: () => void
}

/** Shows what values of a spreadsheet will do before they are put in, and asks what they do not say themselves. */
export function PasteValues({ pasted, laneId, metrics, field: initial, onClose }: PasteValuesProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const own = useNumberStyle()
  const document = useJourney(session, (state) => state.document)
  const [source, setSource] = useState<{ readonly html: string; readonly text: string }>(pasted)
  const [field, setField] = useState(initial)
  const [style, setStyle] = useState<keyof typeof numberStyles>(own === numberStyles.comma ? 'comma' : 'point')
  const [addsMetrics, setAddsMetrics] = useState(true)
  const plan = useMemo(() => {
    const grid = gridOf(source)
    const options = { from: pasted.from, metrics, field, style: numberStyles[style] }
    if (!grid) return null
    const found = planMeasures(grid, document, { ...options, addsMetrics: true })
    // Names of new metrics stay on offer while they are not wanted.
    return {
      offered: found.newMetrics.map(({ name }) => name),
      ...(addsMetrics ? found : planMeasures(grid, document, { ...options, addsMetrics }))
    }
  }, [source, pasted, metrics, field, style, addsMetrics, document])

  const put = () => {
    if (!plan || plan.values.length === 0) return
    session.beginGesture()
    unfoldLane(session, laneId)
    const ids = new Map<string, Id>()
    for (const { name, kind } of plan.newMetrics) {
      const id = session.newId()
      ids.set(name, id)
      run('metric.add', { id, fields: { ...newMetricOf(t, kind), name } })
    }
    const isDone = run('measure.set', { entries: entriesOf(plan, ids, session.getState().document) })
    session.endGesture()
    if (!isDone) return
    showToast(t('metrics:paster.done', { count: plan.values.length }))
    onClose()
  }
  const names = plan ? [...new Set(plan.values.map(({ of }) => of.metric?.name ?? of.newName ?? ''))] : []
  return (
    <Dialog
      title={t('metrics:paster.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" size="large" disabled={!plan || plan.values.length === 0} onClick={put}>
            {t('metrics:paster.put', { count: plan?.values.length ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="dialog-content mx-form">
        <div onPaste={(event: ClipboardEvent) => takeTable(event, setSource)}>
          <TextArea
            data-autofocus
            label={t('metrics:paster.text')}
            placeholder={t('metrics:paster.placeholder')}
            className="mx-paste-text"
            rows={4}
            value={source.text}
            onChange={(text) => setSource({ html: '', text })}
          />
        </div>
        {plan === null ? null : (
          <p className="mx-paste-says" role="status">
            {plan.values.length === 0
              ? t('metrics:paster.nothing')
              : t('metrics:paster.will', { count: plan.values.length, metrics: listWords(t, names.slice(0, 8)) })}
          </p>
        )}
        {plan && !plan.saysFields && plan.values.length > 0 ? (
          <Segmented
            label={t('metrics:paster.as')}
            value={field}
            options={measureFields.map((value) => ({ value, label: t(`metrics:field.${value}`) }))}
            onChange={setField}
          />
        ) : null}
        {plan && plan.unsure !== null ? (
          <Segmented
            label={t('metrics:paster.numbers', { example: plan.unsure })}
            value={style}
            options={[
              { value: 'point', label: '1,240.5' },
              { value: 'comma', label: '1.240,5' }
            ]}
            onChange={setStyle}
          />
        ) : null}
        {plan && plan.offered.length > 0 ? (
          <Switch
            label={t('metrics:paster.addMetrics', { count: plan.offered.length, names: listWords(t, plan.offered.slice(0, 8)) })}
            checked={addsMetrics}
            onChange={setAddsMetrics}
          />
        ) : null}
        {plan && plan.leftOut.length > 0 ? <LeftOutList plan={plan} /> : null}
      </div>
    </Dialog>
  )
}

function LeftOutList({ plan: { leftOut } }: { readonly plan: MeasurePlan }) {
  const { t } = useTranslation()
  return (
    <section className="mx-left-out">
      <h2 className="field-label">{t('metrics:paster.issues', { count: leftOut.length })}</h2>
      <ul>
        {leftOut.slice(0, 20).map(({ address, text, why }, index) => (
          <li key={index}>{t('metrics:paster.at', { address, text, why: t(`metrics:paster.${why}`) })}</li>
        ))}
        {leftOut.length > 20 ? <li>{t('metrics:paster.moreIssues', { count: leftOut.length - 20 })}</li> : null}
      </ul>
    </section>
  )
}

/** A table that is pasted keeps its merged cells; as plain text it can be mended by hand. */
function takeTable(event: ClipboardEvent, setSource: (source: { html: string; text: string }) => void): void {
  const html = event.clipboardData.getData('text/html')
  const text = event.clipboardData.getData('text/plain')
  if (!/<table[\s>]/i.test(html)) return
  event.preventDefault()
  setSource({ html, text })
}

/** The first table of what was pasted; text without a table is a range of one column or row. */
function gridOf({ html, text }: { readonly html: string; readonly text: string }): Grid | null {
  const fromHtml = html === '' ? undefined : findTables(html)?.tables[0]
  if (fromHtml) return fromHtml
  if (text.trim() === '') return null
  if (isTabbed(text) || !text.includes(';'))
    return text.includes('\t') ? readDelimited(text, '\t') : (findTables(text)?.tables[0] ?? readDelimited(text, '\t'))
  return readDelimited(text, sniffDelimiter(text) ?? ';')
}

/** One entry of `measure.set` for each place: a table may bring baseline, current value and target of one. */
function entriesOf({ values }: MeasurePlan, newIds: ReadonlyMap<string, Id>, document: Parameters<typeof measureAt>[0]) {
  const day = todayOf(Date.now())
  const entries = new Map<string, { metricId: Id; stepId: Id; cardId: null; fields: ReturnType<typeof fieldsAfter> }>()
  for (const { of, stepId, field, value } of values) {
    const metricId = of.metric?.id ?? newIds.get(of.newName ?? '') ?? ''
    const place = { metricId, stepId, cardId: null }
    const key = `${metricId} ${stepId}`
    const known = entries.get(key)?.fields ?? {}
    entries.set(key, { ...place, fields: { ...known, ...fieldsAfter(measureAt(document, place), field, value, day) } })
  }
  return [...entries.values()]
}
