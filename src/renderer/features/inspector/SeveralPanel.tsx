import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { VoteStepper } from '../comments/VoteStepper.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { useRun } from '../map/useRun.ts'
import { CertaintyChoice, ColorChoice, PersonaChoice } from './cardChoices.tsx'
import { PanelHead } from './PanelHead.tsx'

/** Several cards: what they share can be changed on all of them at once. */
export function SeveralPanel({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const ids = cards.map((card) => card.id)
  const edit = (fields: Partial<Card>) => run('card.edit', { ids, fields })
  return (
    <>
      <PanelHead icon="copy" where={t('inspector:several', { count: cards.length })} />
      <p className="inspector-hint">{t('inspector:severalHint')}</p>
      <CertaintyChoice value={shared(cards, 'certainty')} disabled={isReadOnly} onChange={(certainty) => edit({ certainty })} />
      <EvidenceSection targetIds={ids} />
      <PersonaChoice value={shared(cards, 'personaId')} disabled={isReadOnly} onChange={(personaId) => edit({ personaId })} />
      <ColorChoice
        label={t('inspector:color')}
        noneLabel={t('common:tint.plain')}
        value={shared(cards, 'color')}
        disabled={isReadOnly}
        onChange={(color) => edit({ color })}
      />
      <VoteStepper cards={cards} />
    </>
  )
}

function shared<Field extends keyof Card>(cards: readonly Card[], field: Field): Card[Field] | undefined {
  const first = cards[0]?.[field]
  return cards.every((card) => card[field] === first) ? first : undefined
}
