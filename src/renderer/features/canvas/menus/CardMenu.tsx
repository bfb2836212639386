import { useTranslation } from 'react-i18next'
import { certainties, channels, controls, type Card } from '#core/model/card.ts'
import { find, personasOf } from '#core/queries/journey.ts'
import { certaintyIcon } from '#core/scene/cardScene.ts'
import { channelIcon, controlIcon } from '#core/scene/domainIcons.ts'
import { PersonaMark } from '../../../ui/PersonaMark.tsx'
import { useTheme } from '../layers/theme.ts'
import { CopyItems } from '../../exporting/CopyItems.tsx'
import { useImporting } from '../../importing/importingContext.ts'
import { useCanvas } from '../canvas.ts'
import { copyCards } from '../clipboard/copyCards.ts'
import { paste } from '../clipboard/paste.ts'
import { targetCards } from '../actions/targets.ts'
import { ActionItem, ChoiceMenu, Item, Line } from './parts.tsx'
import type { CardFields } from '#core/commands/cardCommands.ts'

/** What can be done with the selected cards. */
export function CardMenu() {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const state = canvas.state()
  const cards = targetCards(state)
  const first = cards[0]
  if (!first) return null
  const edit = (fields: CardFields) => void canvas.run('card.edit', { ids: cards.map((card) => card.id), fields })
  const isTouchpoint = cards.every((card) => ['touchpoints', 'channels'].includes(find(state.document, 'lane', card.laneId)?.kind ?? ''))
  return (
    <>
      {cards.length === 1 ? <ActionItem id="card.edit" /> : null}
      {state.readOnly ? null : (
        <>
          <ChoiceMenu
            icon={certaintyIcon[first.certainty]}
            title={t('canvas:action.certainty')}
            value={common(cards, (card) => card.certainty)}
            choices={certainties.map((value) => ({ value, label: t(`domain:certainty.${value}`), icon: certaintyIcon[value] }))}
            onChoose={(certainty) => edit({ certainty })}
          />
          <ColorMenu cards={cards} onChoose={(color) => edit({ color })} />
          <PersonaMenu cards={cards} onChoose={(personaId) => edit({ personaId })} />
          {isTouchpoint ? <TouchpointMenus cards={cards} onEdit={edit} /> : null}
          {cards.length === 1 ? <ActionItem id="link.start" /> : null}
          <ActionItem id="evidence.add" />
          <ActionItem id="opportunity.make" />
          <ActionItem id="note.comment" />
          <ActionItem id="vote.add" />
          {cards.some((card) => card.votes > 0) ? <ActionItem id="vote.take" /> : null}
          <Line />
        </>
      )}
      <ActionItem id="picture.add" />
      <ActionItem id="picture.replace" />
      <ActionItem id="picture.remove" />
      <ActionItem id="card.duplicate" />
      <ClipboardItems />
      <CopyItems />
      <Line />
      <ActionItem id="card.spanMore" />
      {cards.some((card) => card.span > 1) ? <ActionItem id="card.spanLess" /> : null}
      <ActionItem id="card.selectLane" icon="square-check" />
      <Line />
      <ActionItem id="card.remove" icon="x" isDanger />
    </>
  )
}

/** What can be done in a cell that takes cards. */
export function CellMenu() {
  return (
    <>
      <ActionItem id="card.new" />
      <ActionItem id="picture.add" />
      <ClipboardItems onlyPaste />
      <PasteNewMapItem />
      <ActionItem id="card.selectLane" icon="square-check" />
      <Line />
      <ActionItem id="step.insert" />
      <ActionItem id="stage.insert" />
    </>
  )
}

/** Asks for a table that is to become a map of its own. */
function PasteNewMapItem() {
  const { t } = useTranslation(['clipboard'])
  const importing = useImporting()
  return (
    <Item icon="clipboard-paste" onSelect={importing.paste}>
      {t('clipboard:asNewMap')}
    </Item>
  )
}

/** Through the page's own copying where that is allowed; what was copied here is at hand in any case. */
function ClipboardItems({ onlyPaste = false }: { onlyPaste?: boolean }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const isWritable = !canvas.state().readOnly
  const copy = (isCut: boolean) => {
    const data = new DataTransfer()
    copyCards(canvas, data, { isCut })
    // Without leave to write there, the cards can still be pasted here.
    void navigator.clipboard?.writeText(data.getData('text/plain')).catch(() => undefined)
  }
  return (
    <>
      {onlyPaste ? null : (
        <>
          <Item icon="copy" keys="Mod+C" onSelect={() => copy(false)}>
            {t('canvas:action.copy')}
          </Item>
          {isWritable ? (
            <Item icon="scissors" keys="Mod+X" onSelect={() => copy(true)}>
              {t('canvas:action.cut')}
            </Item>
          ) : null}
        </>
      )}
      {isWritable && canvas.copied.get() !== null ? (
        <Item icon="clipboard-paste" keys="Mod+V" onSelect={() => void paste(canvas, null)}>
          {t('canvas:action.paste')}
        </Item>
      ) : null}
    </>
  )
}

function ColorMenu({ cards, onChoose }: { cards: readonly Card[]; onChoose: (color: number | null) => void }) {
  const { t } = useTranslation(['canvas', 'domain'])
  const theme = useTheme()
  const swatch = (color: string) => (
    <svg className="cv-swatch" viewBox="0 0 16 16" aria-hidden>
      <circle cx="8" cy="8" r="7" fill={color} />
    </svg>
  )
  return (
    <ChoiceMenu
      icon="palette"
      title={t('canvas:action.color')}
      value={common(cards, (card) => String(card.color ?? 'none'))}
      choices={[
        { value: 'none', label: t('canvas:action.noColor'), mark: swatch(theme.color.surface) },
        ...theme.cardTints.map((color, index) => ({
          value: String(index),
          label: t('canvas:action.colorNumber', { number: index + 1 }),
          mark: swatch(color)
        }))
      ]}
      onChoose={(value) => onChoose(value === 'none' ? null : Number(value))}
    />
  )
}

function PersonaMenu({ cards, onChoose }: { cards: readonly Card[]; onChoose: (personaId: string | null) => void }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const personas = personasOf(canvas.state().document)
  if (personas.length === 0) return null
  return (
    <ChoiceMenu
      icon="user-round"
      title={t('canvas:action.persona')}
      value={common(cards, (card) => card.personaId ?? 'none')}
      choices={[
        { value: 'none', label: t('canvas:action.noPersona') },
        ...personas.map((persona) => ({
          value: persona.id,
          label: persona.name,
          mark: <PersonaMark name={persona.name} slot={persona.slot} size={18} />
        }))
      ]}
      onChoose={(value) => onChoose(value === 'none' ? null : value)}
    />
  )
}

function TouchpointMenus({ cards, onEdit }: { cards: readonly Card[]; onEdit: (fields: CardFields) => void }) {
  const { t } = useTranslation(['canvas', 'domain'])
  return (
    <>
      <ChoiceMenu
        icon="radio"
        title={t('canvas:action.channel')}
        value={common(cards, (card) => card.channel ?? 'none')}
        choices={[
          { value: 'none', label: t('canvas:action.noChannel') },
          ...channels.map((value) => ({ value, label: t(`domain:channel.${value}`), icon: channelIcon(value) }))
        ]}
        onChoose={(value) => onEdit({ channel: channels.find((known) => known === value) ?? null })}
      />
      <ChoiceMenu
        icon="plug"
        title={t('canvas:action.control')}
        value={common(cards, (card) => card.control ?? 'none')}
        choices={[
          { value: 'none', label: t('canvas:action.noControl') },
          ...controls.map((value) => ({ value, label: t(`domain:control.${value}`), icon: controlIcon(value) ?? ('plug' as const) }))
        ]}
        onChoose={(value) => onEdit({ control: controls.find((known) => known === value) ?? null })}
      />
    </>
  )
}

/** The value that all cards share; empty where they differ. */
function common<Value extends string>(cards: readonly Card[], valueOf: (card: Card) => Value): Value | '' {
  const [first] = cards
  const value = first ? valueOf(first) : ''
  return cards.every((card) => valueOf(card) === value) ? value : ''
}
