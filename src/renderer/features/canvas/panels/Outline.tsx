// The stages and their steps as a tree beside the map, with the field that finds words. Enter or a click leads there.
import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageBox, StepBox } from '#core/layout/boxes.ts'
import type { Id } from '#core/model/id.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useJourney } from '../../../session/useJourney.ts'
import type { JourneyState } from '../../../session/state.ts'
import { showRecord, showStage } from '../camera/showRecord.ts'
import { useCanvas } from '../canvas.ts'
import { FindField } from '../find/FindField.tsx'
import { FindResults } from '../find/FindResults.tsx'
import { useObserved } from '../observable.ts'
import { useWhereabouts } from './useWhereabouts.ts'
import './panels.css'

/** The outline; it pushes the map. While words are looked for, what was found stands in its place. */
export const Outline = memo(function Outline() {
  const canvas = useCanvas()
  const { session, find } = canvas
  const { t } = useTranslation(['canvas', 'domain', 'finding'])
  const stages = useJourney(session, (state) => state.layout.stages.length)
  const steps = useJourney(session, (state) => state.layout.steps.length)
  const cards = useJourney(session, cardCount)
  const isFinding = useObserved(find.found, (found) => found.needle !== '')
  const close = () => {
    find.close()
    session.setOutlineOpen(false)
    canvas.takeKeyboard.get()()
  }
  return (
    <nav className="cv-outline page-text" aria-label={t('canvas:outline')}>
      <header className="cv-outline-head">
        <h2>{t('canvas:outline')}</h2>
        <IconButton icon="panel-left-close" small label={t('canvas:closeOutline')} onClick={close} />
      </header>
      <FindField look="outline" />
      <FindResults />
      {isFinding ? null : <Tree />}
      <HiddenLanes />
      <p className="cv-outline-foot">
        {t('canvas:totals', {
          stages: t('canvas:stages', { count: stages }),
          steps: t('domain:steps', { count: steps }),
          cards: t('canvas:cards', { count: cards })
        })}
      </p>
    </nav>
  )
})

/** Every row as the keyboard walks them: a stage, and where it is open its steps. */
interface Row {
  readonly id: Id
  readonly stage: StageBox
  readonly step: StepBox | null
}

function Tree() {
  const canvas = useCanvas()
  const { session } = canvas
  const { t } = useTranslation(['finding', 'domain'])
  const layout = useJourney(session, (state) => state.layout)
  const here = useWhereabouts()
  const [open, setOpen] = useState<ReadonlySet<Id>>(new Set())
  const [chosen, setChosen] = useState<Id | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const rows = layout.stages.flatMap((stage): Row[] => [
    { id: stage.stage.id, stage, step: null },
    ...(open.has(stage.stage.id) ? stepsIn(layout.steps, stage).map((step) => ({ id: step.step.id, stage, step })) : [])
  ])
  // The one row that Tab reaches.
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === (chosen ?? here.stageId))
  )
  const toggle = (id: Id, isOpen: boolean) => {
    const next = new Set(open)
    if (isOpen) next.add(id)
    else next.delete(id)
    setOpen(next)
  }
  const go = (row: Row) => {
    canvas.places.get().leave(`outline ${row.id}`)
    setChosen(row.id)
    if (row.step) showRecord(canvas, row.step.step.id)
    else showStage(canvas, row.stage.stage.id)
  }
  const walk = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))]
    if (!row) return
    setChosen(row.id)
    list.current?.querySelector<HTMLElement>(`[data-row="${row.id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return
    const isOpen = open.has(row.stage.stage.id)
    const parent = rows.findIndex((other) => other.id === row.stage.stage.id)
    switch (event.key) {
      case 'ArrowDown':
        walk(at + 1)
        break
      case 'ArrowUp':
        walk(at - 1)
        break
      case 'Home':
        walk(0)
        break
      case 'End':
        walk(rows.length - 1)
        break
      case 'ArrowRight':
        if (row.step) break
        if (isOpen) walk(at + 1)
        else toggle(row.id, true)
        break
      case 'ArrowLeft':
        if (row.step) walk(parent)
        else toggle(row.id, false)
        break
      case 'Enter':
      case ' ':
        go(row)
        break
      case 'Escape':
        canvas.takeKeyboard.get()()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [here.stageId])
  return (
    <ul className="cv-outline-list" role="tree" aria-label={t('finding:outlineTree')} ref={list} onKeyDown={onKeyDown}>
      {layout.stages.map((stage) => (
        <StageRow
          key={stage.stage.id}
          box={stage}
          steps={open.has(stage.stage.id) ? stepsIn(layout.steps, stage) : null}
          hasTruth={stepsIn(layout.steps, stage).some((step) => step.step.momentOfTruth)}
          hereStep={here.stageId === stage.stage.id ? (here.stepId ?? '') : null}
          reached={rows[at]?.stage === stage ? (rows[at]?.id ?? null) : null}
          onGo={(step) =>
            go({ id: (step ?? stage.stage).id, stage, step: step && (layout.steps.find((box) => box.step === step) ?? null) })
          }
          onToggle={(isOpen) => toggle(stage.stage.id, isOpen)}
        />
      ))}
    </ul>
  )
}

interface StageRowProps {
  readonly box: StageBox
  /** Its steps where they are shown. */
  readonly steps: readonly StepBox[] | null
  readonly hasTruth: boolean
  /** The step where one is, if it is one of this stage; null where one is in another stage. */
  readonly hereStep: Id | null
  /** The row of this stage that Tab reaches. */
  readonly reached: Id | null
  readonly onGo: (step: StepBox['step'] | null) => void
  readonly onToggle: (isOpen: boolean) => void
}

function StageRow({ box, steps, hasTruth, hereStep, reached, onGo, onToggle }: StageRowProps) {
  const { t } = useTranslation(['canvas', 'domain', 'finding'])
  const title = box.stage.title || t('canvas:noTitle')
  const isOpen = steps !== null
  const count = box.stepIds.length
  return (
    <li role="none">
      <div
        role="treeitem"
        aria-level={1}
        aria-expanded={count > 0 ? isOpen : undefined}
        aria-selected={reached === box.stage.id}
        aria-current={hereStep === null ? undefined : 'location'}
        tabIndex={reached === box.stage.id ? 0 : -1}
        data-row={box.stage.id}
        className={`cv-outline-row cv-slot-${box.slot + 1}`}
        onClick={() => onGo(null)}
      >
        <span className="cv-outline-block" aria-hidden />
        <span className="cv-ellipsis" lang="vi">
          {title}
        </span>
        {hasTruth ? <Truth /> : null}
        <span className="visually-hidden">{t('domain:steps', { count })}</span>
        <span className="cv-outline-count" aria-hidden>
          {count}
        </span>
        {count > 0 ? (
          <span
            className="cv-outline-toggle"
            title={t(isOpen ? 'finding:collapse' : 'finding:expand', { title })}
            aria-hidden
            onClick={(event) => {
              event.stopPropagation()
              onToggle(!isOpen)
            }}
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
          </span>
        ) : null}
      </div>
      {steps && steps.length > 0 ? (
        <ul role="group">
          {steps.map((step) => (
            <li key={step.step.id} role="none">
              <div
                role="treeitem"
                aria-level={2}
                aria-selected={reached === step.step.id}
                aria-current={hereStep === step.step.id ? 'location' : undefined}
                tabIndex={reached === step.step.id ? 0 : -1}
                data-row={step.step.id}
                className={`cv-outline-row cv-outline-step cv-slot-${box.slot + 1}`}
                onClick={() => onGo(step.step)}
              >
                <span className="cv-outline-number">{step.index + 1}</span>
                <span className="cv-ellipsis" lang="vi">
                  {step.step.title || t('canvas:noTitle')}
                </span>
                {step.step.momentOfTruth ? <Truth /> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function Truth() {
  const { t } = useTranslation(['domain', 'canvas'])
  return (
    <span className="cv-outline-star" title={t('domain:momentOfTruth')}>
      <Icon name="star" size={14} />
      <span className="visually-hidden">{t('domain:momentOfTruth')}</span>
    </span>
  )
}

/** Lanes that are left out, and the way to have them back. */
function HiddenLanes() {
  const canvas = useCanvas()
  const { t } = useTranslation(['finding', 'domain'])
  const hidden = useJourney(canvas.session, ({ document }) => lanesOf(document).flatMap((lane) => (lane.hidden ? [lane.id] : [])))
  if (hidden.length === 0) return null
  const show = () =>
    canvas.asOneStep(() => {
      for (const id of hidden) canvas.run('lane.edit', { id, hidden: false })
    })
  return (
    <p className="cv-outline-hidden">
      <Icon name="eye-off" size={14} />
      <span>{t('finding:hiddenLanes', { count: hidden.length })}</span>
      <button type="button" onClick={show}>
        {t('finding:showLanes')}
      </button>
    </p>
  )
}

function stepsIn(steps: readonly StepBox[], stage: StageBox): readonly StepBox[] {
  const first = steps.findIndex((box) => box.step.id === stage.stepIds[0])
  return first < 0 ? [] : steps.slice(first, first + stage.stepIds.length)
}

const counts = new WeakMap<JourneyState['layout']['lanes'][number]['cells'], number>()

/** Cards by lane, each lane counted once as long as it stays the same. */
function cardCount(state: JourneyState): number {
  let sum = 0
  for (const { cells } of state.layout.lanes) {
    let count = counts.get(cells)
    if (count === undefined) {
      count = 0
      for (const cards of cells.values()) count += cards.length
      counts.set(cells, count)
    }
    sum += count
  }
  return sum
}
