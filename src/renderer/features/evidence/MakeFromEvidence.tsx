import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '#core/model/evidence.ts'
import type { Id } from '#core/model/id.ts'
import { recordOf } from '#core/model/document.ts'
import { allStepsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { makeCard, type MadeLane } from './makeCard.ts'
import { SearchList } from './SearchList.tsx'
import { useRun } from '../map/useRun.ts'

/** The way back from what customers say into the map: a card that rests on the piece, or an opportunity that answers it (DOMAIN §2.3). */
export function MakeFromEvidence({ piece }: { piece: Evidence }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run } = useRun()
  const [asked, setAsked] = useState<MadeLane | null>(null)
  const { journeyId } = session.getState()
  const make = (kind: MadeLane, stepId: Id) => {
    setAsked(null)
    const made = makeCard(session, { kind, title: t(`domain:lane.${kind}`), stepId, piece })
    if (!made.ok) return showToast(t(`refusal:${made.error}`))
    showToast(t('evidence:cardMade'), { action: { label: t('evidence:show'), run: () => go(mapRoute(journeyId, null, made.value)) } })
  }
  const choose = (kind: MadeLane) => {
    const stepId = stepOf(piece, (id) => recordOf(session.getState().document, id))
    if (stepId === null) setAsked(kind)
    else make(kind, stepId)
  }
  const makeOpportunity = () => {
    const { document } = session.getState()
    const answerIds = piece.targetIds.filter((id) => recordOf(document, id)?.type === 'card')
    const [title = ''] = piece.text.split('\n')
    if (!run('opportunity.add', { fields: { title: title.slice(0, 200) || t('evidence:noWords'), notes: piece.text, answerIds } })) return
    const show = () => go(mapRoute(journeyId, { kind: 'view', view: 'improve' }))
    showToast(t('evidence:opportunityMade'), { action: { label: t('evidence:show'), run: show } })
  }
  return (
    <>
      <Menu
        trigger={
          <IconButton
            icon="ellipsis"
            small
            iconSize={16}
            label={t('evidence:about', { action: t('evidence:more'), text: piece.text.slice(0, 60) })}
          />
        }
      >
        <MenuItem icon="frown" onSelect={() => choose('pains')}>
          {t('evidence:makePain')}
        </MenuItem>
        <MenuItem icon="smile" onSelect={() => choose('gains')}>
          {t('evidence:makeGain')}
        </MenuItem>
        <MenuItem icon="quote" onSelect={() => choose('quotes')}>
          {t('evidence:makeQuote')}
        </MenuItem>
        <MenuItem icon="lightbulb" onSelect={makeOpportunity}>
          {t('evidence:makeOpportunity')}
        </MenuItem>
      </Menu>
      {asked === null ? null : (
        <Dialog size="small" title={t('evidence:whichStep')} onClose={() => setAsked(null)}>
          <StepSearch onChoose={(stepId) => make(asked, stepId)} />
        </Dialog>
      )}
    </>
  )
}

function StepSearch({ onChoose }: { onChoose: (id: Id) => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const items = useMemo(
    () =>
      allStepsOf(session.getState().document).map((step, index) => {
        const number = t('evidence:stepNumber', { number: index + 1 })
        return { id: step.id, icon: 'footprints' as const, words: step.title || number, hint: number }
      }),
    [session, t]
  )
  return (
    <div className="dialog-content">
      <SearchList label={t('evidence:whichStep')} items={items} nothing={t('evidence:noSteps')} onChoose={onChoose} />
    </div>
  )
}

/** The step of the first card or feeling that rests on the piece. */
function stepOf(piece: Evidence, find: (id: Id) => ReturnType<typeof recordOf>): Id | null {
  for (const id of piece.targetIds) {
    const record = find(id)
    if (record?.type === 'card' || record?.type === 'emotionPoint') return record.stepId
  }
  return null
}
