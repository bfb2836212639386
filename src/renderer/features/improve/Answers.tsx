import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import type { Opportunity } from '#core/model/opportunity.ts'
import { find, gapsOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { CardSearch } from '../inspector/CardSearch.tsx'
import { TiePopover } from '../inspector/TiePopover.tsx'
import { useRun } from '../map/useRun.ts'
import { answerOf } from './answerOf.ts'
import './answers.css'

/** The cards and gaps that an opportunity answers, with the way to each. */
export function Answers({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useTranslation()
  const session = useSession()
  const { run, isReadOnly } = useRun()
  const { id, answerIds } = opportunity
  const gaps = useJourney(session, ({ document }) => gapsOf(document))
  const set = (next: readonly Id[]) => run('opportunity.edit', { ids: [id], fields: { answerIds: next } })
  const open = gaps.filter((gap) => !gap.closed && !answerIds.includes(gap.id))
  return (
    <section className="row-answers" aria-label={t('improve:answers')}>
      <h3 className="field-label">{t('improve:answers')}</h3>
      {answerIds.length === 0 ? <p className="row-hint">{t('improve:noAnswers')}</p> : null}
      <ul>
        {answerIds.map((answerId) => (
          <Answer
            key={answerId}
            id={answerId}
            {...(isReadOnly ? {} : { onUntie: () => set(answerIds.filter((each) => each !== answerId)) })}
          />
        ))}
      </ul>
      {isReadOnly ? null : (
        <div className="row-ties">
          <TiePopover
            label={t('improve:tie')}
            onChoose={(cardId) => {
              if (!answerIds.includes(cardId)) set([...answerIds, cardId])
            }}
          >
            {(choose) => <CardSearch except="" onChoose={choose} />}
          </TiePopover>
          {open.length > 0 ? (
            <Menu
              trigger={
                <Button look="link" icon="plus">
                  {t('improve:tieGap')}
                </Button>
              }
            >
              {open.map((gap) => (
                <MenuItem key={gap.id} icon="git-compare" onSelect={() => set([...answerIds, gap.id])}>
                  {gap.text}
                </MenuItem>
              ))}
            </Menu>
          ) : null}
        </div>
      )}
    </section>
  )
}

function Answer({ id, onUntie }: { id: Id; onUntie?: () => void }) {
  const { t } = useTranslation()
  const session = useSession()
  const { text, icon } = useJourney(session, ({ document }) => answerOf(document, id))
  const words = text || t('improve:emptyCard')
  return (
    <li className="answer">
      <button type="button" className="answer-open" aria-label={t('improve:goTo', { text: words })} onClick={() => goToAnswer(session, id)}>
        <Icon name={icon} size={14} />
        <span>{words}</span>
      </button>
      {onUntie ? <IconButton icon="x" small iconSize={14} label={t('improve:untie', { text: words })} onClick={onUntie} /> : null}
    </li>
  )
}

/** To the card on the map; to a gap where it opens, else to the register. */
function goToAnswer(session: ReturnType<typeof useSession>, id: Id): void {
  const { document, journeyId } = session.getState()
  const gap = find(document, 'gap', id)
  if (!gap) return go(mapRoute(journeyId, null, id))
  const at = gap.cardIds[0] ?? gap.stepId
  go(at === null ? mapRoute(journeyId, { kind: 'view', view: 'emotion' }) : mapRoute(journeyId, null, at))
}
