import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import { CommentSection } from '../comments/CommentSection.tsx'
import { VoteStepper } from '../comments/VoteStepper.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { AnsweredBy } from '../improve/AnsweredBy.tsx'
import { useRun } from '../map/useRun.ts'
import { CertaintyChoice, ChannelChoice, ColorChoice, ControlChoice, PersonaChoice } from './cardChoices.tsx'
import { CardPictureField } from './CardPictureField.tsx'
import { NextBestActionField } from './NextBestActionField.tsx'
import { PanelHead } from './PanelHead.tsx'
import { TiedTo } from './TiedTo.tsx'
import { useWhere } from './useWhere.ts'

/** One card: where, text, how sure, persona and channel, notes, what it is tied to, what was said of it, and last what is seldom changed. */
export function CardPanel({ card }: { card: Card }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const isLocked = useJourney(useSession(), ({ locked }) => locked)
  const laneKind = useJourney(useSession(), ({ document }) => find(document, 'lane', card.laneId)?.kind)
  const hasChannel = laneKind === 'touchpoints' || laneKind === 'channels' || card.channel !== null || card.control !== null
  // A picture stands below the words; the offer of one is rarely taken and comes last.
  const hasPicture = card.picture !== null
  const isPictureMoving = useRef(false)
  const targetIds = useMemo(() => [card.id], [card.id])
  const edit = (fields: Partial<Card>, field?: string) =>
    run('card.edit', { ids: [card.id], fields }, field === undefined ? undefined : `${card.id}.${field}`)
  const owner = (
    <TextField
      label={t('inspector:owner')}
      placeholder={t('inspector:ownerPlaceholder')}
      value={card.owner}
      maxLength={500}
      readOnly={isReadOnly}
      onChange={(owner) => edit({ owner }, 'owner')}
    />
  )
  return (
    <>
      <PanelHead {...useWhere(card)} />
      <TextArea
        hideLabel
        label={t('inspector:text')}
        className="inspector-text"
        value={card.text}
        maxLength={20_000}
        readOnly={isReadOnly}
        placeholder={t('inspector:emptyCard')}
        onChange={(text) => run('card.setText', { id: card.id, text }, `${card.id}.text`)}
      />
      {hasPicture ? <CardPictureField card={card} isMoving={isPictureMoving} /> : null}
      <CertaintyChoice value={card.certainty} disabled={isReadOnly} onChange={(certainty) => edit({ certainty })} />
      <EvidenceSection targetIds={targetIds} certainty={card.certainty} onAssume={() => edit({ certainty: 'assumption' })} />
      <div className="field-pair">
        <PersonaChoice value={card.personaId} disabled={isReadOnly} onChange={(personaId) => edit({ personaId })} />
        {hasChannel ? <ChannelChoice value={card.channel} disabled={isReadOnly} onChange={(channel) => edit({ channel })} /> : owner}
      </div>
      {hasChannel ? (
        <div className="field-pair">
          <ControlChoice value={card.control} disabled={isReadOnly} onChange={(control) => edit({ control })} />
          {owner}
        </div>
      ) : null}
      {hasChannel ? <NextBestActionField card={card} /> : null}
      <TextArea
        label={t('inspector:notes')}
        placeholder={t('inspector:notesPlaceholder')}
        value={card.notes}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(notes) => edit({ notes }, 'notes')}
      />
      <TiedTo card={card} />
      <AnsweredBy card={card} />
      <CommentSection cardId={card.id} />
      <VoteStepper cards={[card]} />
      <ColorChoice
        label={t('inspector:color')}
        noneLabel={t('common:tint.plain')}
        value={card.color}
        disabled={isReadOnly}
        onChange={(color) => edit({ color })}
      />
      <div className="inspector-span">
        <span>{t('inspector:span', { count: card.span })}</span>
        <IconButton
          icon="minus"
          small
          iconSize={16}
          label={t('inspector:spanLess')}
          disabled={isReadOnly || isLocked || card.span <= 1}
          onClick={() => edit({ span: card.span - 1 })}
        />
        <IconButton
          icon="plus"
          small
          iconSize={16}
          label={t('inspector:spanMore')}
          disabled={isReadOnly || isLocked}
          onClick={() => edit({ span: card.span + 1 })}
        />
      </div>
      {hasPicture ? null : <CardPictureField card={card} isMoving={isPictureMoving} />}
    </>
  )
}
