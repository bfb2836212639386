import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Gap } from '#core/model/gap.ts'
import type { Id } from '#core/model/id.ts'
import { allStepsOf, gapsOf } from '#core/queries/journey.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useRun } from '../map/useRun.ts'
import { focusSoon } from './focusSoon.ts'
import { GapForm } from './GapForm.tsx'
import { reachStep } from './focusStep.ts'
import { severityName } from './severity.ts'

/** All gaps that the group has written down, in the order of what matters; each opens to be edited. */
export function GapRegister() {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const gaps = useJourney(session, ({ document }) => gapsOf(document))
  const [openId, setOpen] = useState<Id | null>(null)
  const add = () => {
    const id = session.newId()
    if (!run('gap.add', { id, fields: {} })) return
    setOpen(id)
    focusSoon('.emotion-gap-form textarea')
  }
  const open = gaps.filter(({ closed }) => !closed).length
  const addButton = (
    <Button icon="plus" disabled={isReadOnly} onClick={add}>
      {t('emotion:register.add')}
    </Button>
  )
  return (
    <section className="emotion-section">
      <div className="emotion-section-head">
        <h2>{t('emotion:register.title')}</h2>
        {gaps.length > 0 ? <span>{t('emotion:register.count', { count: open })}</span> : null}
      </div>
      {gaps.length === 0 ? (
        <div className="emotion-nothing">
          <p>{t('emotion:register.noneBody')}</p>
          {addButton}
        </div>
      ) : (
        <>
          <ol className="emotion-rows">
            {gaps.map((gap, at) =>
              gap.id === openId ? (
                <li key={gap.id}>
                  <GapForm
                    gap={gap}
                    onClose={() => {
                      setOpen(null)
                      focusSoon(`[data-gap="${CSS.escape(gap.id)}"]`)
                    }}
                  />
                </li>
              ) : (
                <GapItem key={gap.id} gap={gap} at={at} gaps={gaps} isReadOnly={isReadOnly} onOpen={() => setOpen(gap.id)} />
              )
            )}
          </ol>
          {addButton}
        </>
      )}
    </section>
  )
}

interface GapItemProps {
  gap: Gap
  at: number
  gaps: readonly Gap[]
  isReadOnly: boolean
  onOpen: () => void
}

function GapItem({ gap, at, gaps, isReadOnly, onOpen }: GapItemProps) {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const step = useJourney(session, ({ document }) => allStepsOf(document).findIndex(({ id }) => id === gap.stepId))
  const text = gap.text || t('emotion:register.untitled')
  const before = gaps[at - 2]
  const next = gaps[at + 1]
  const { stepId } = gap
  const up = () => void (at > 0 ? run('gap.move', { id: gap.id, place: before ? { after: before.id } : 'start' }) : undefined)
  const down = () => void (next ? run('gap.move', { id: gap.id, place: { after: next.id } }) : undefined)
  const remove = () => {
    if (run('gap.remove', { ids: [gap.id] }))
      showToast(t('emotion:register.removed'), { action: { label: t('common:undo'), run: session.undo } })
  }
  return (
    <li className={gap.closed ? 'emotion-gap emotion-gap-closed' : 'emotion-gap'}>
      <button
        type="button"
        className="emotion-gap-open"
        data-gap={gap.id}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
          event.preventDefault()
          if (event.key === 'ArrowUp') up()
          else down()
          focusSoon(`[data-gap="${CSS.escape(gap.id)}"]`)
        }}
        onClick={() => {
          onOpen()
          focusSoon('.emotion-gap-form textarea')
        }}
      >
        <Severity value={gap.severity} />
        <span>
          {text}
          <small>
            {t(`emotion:register.kinds.${gap.kind}`)}
            {gap.closed ? ` · ${t('emotion:register.closed')}` : ''}
          </small>
        </span>
      </button>
      <div className="emotion-gap-tools">
        {stepId !== null && step >= 0 ? (
          <Button
            look="quiet"
            icon="map-pin"
            aria-label={t('emotion:register.toStep', { number: step + 1 })}
            onClick={() => reachStep(stepId)}
          >
            {step + 1}
          </Button>
        ) : null}
        <Menu
          trigger={
            <button type="button" className="icon-button icon-button-small" aria-label={t('emotion:register.more', { text })}>
              <Icon name="ellipsis" />
            </button>
          }
        >
          <MenuItem icon="arrow-up" keys="Alt+ArrowUp" disabled={isReadOnly || at === 0} onSelect={up}>
            {t('emotion:register.up')}
          </MenuItem>
          <MenuItem icon="arrow-down" keys="Alt+ArrowDown" disabled={isReadOnly || !next} onSelect={down}>
            {t('emotion:register.down')}
          </MenuItem>
          <MenuItem icon="trash-2" tone="danger" disabled={isReadOnly} onSelect={remove}>
            {t('emotion:register.remove')}
          </MenuItem>
        </Menu>
      </div>
    </li>
  )
}

/** How large a gap is: one to three bars, and in words for those who hear it. */
function Severity({ value }: { value: number }) {
  const { t } = useTranslation()
  return (
    <span className="emotion-severity" role="img" aria-label={t(`emotion:register.severities.${severityName(value)}`)}>
      {[1, 2, 3].map((bar) => (
        <span key={bar} className={bar <= value ? 'emotion-severity-on' : ''} />
      ))}
    </span>
  )
}
