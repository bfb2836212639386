import { useTranslation } from 'react-i18next'
import type { Layers } from '#core/analyses/layers.ts'
import type { Id } from '#core/model/id.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { Menu, MenuCheckItem, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useObserved } from '../canvas/observable.ts'
import { useRun } from '../map/useRun.ts'
import { layerChords } from './layersKeys.ts'
import { useLayersDesk } from './layersDesk.ts'
import './layerMenu.css'

/** What can be done with the chosen card, where it was asked for. */
export function LayerMenu({ chosenId, layers }: { chosenId: Id | null; layers: Layers }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const { run, isReadOnly } = useRun()
  const at = useObserved(desk.ui, ({ menu }) => menu)
  const layerCard = chosenId === null ? undefined : layers.cards[layers.placeOf.get(chosenId) ?? -1]
  if (!at || !layerCard) return null
  const { card, layer } = layerCard
  const close = (isOpen: boolean) => {
    if (isOpen) return
    desk.set({ menu: null })
    // What an item opened may have taken the keyboard.
    if (!desk.ui.get().editing) desk.choose(card.id, { focus: true })
  }
  // After the menu is gone and has given the keyboard back.
  const later = (work: () => void) => () => void setTimeout(work)
  return (
    <Menu
      open
      onOpenChange={close}
      width={240}
      trigger={
        <button type="button" className="layer-menu-at" style={{ left: at.x, top: at.y }} tabIndex={-1} aria-label={t('layers:menu')} />
      }
    >
      {isReadOnly ? null : (
        <>
          <MenuItem icon="pencil" keys="Enter" onSelect={later(() => desk.edit(card.id))}>
            {t('layers:edit')}
          </MenuItem>
          {layer < 4 ? (
            <MenuItem icon="arrow-down" keys={layerChords.beneath} onSelect={later(() => desk.add({ layer: layer + 1, tiedTo: card.id }))}>
              {t('layers:addBeneath')}
            </MenuItem>
          ) : null}
          {layer > 0 ? (
            <MenuItem icon="arrow-up" keys={layerChords.above} onSelect={later(() => desk.add({ layer: layer - 1, tiedTo: card.id }))}>
              {t('layers:addAbove')}
            </MenuItem>
          ) : null}
          <MenuItem icon="link" keys={layerChords.link} onSelect={later(() => desk.set({ linkFrom: card.id }))}>
            {t('layers:linkTo')}
          </MenuItem>
          {layer >= 3 ? (
            <MenuCheckItem
              icon="circle-minus"
              checked={card.constraint}
              onChange={() => void run('card.edit', { ids: [card.id], fields: { constraint: !card.constraint } })}
            >
              {t('layers:markConstraint')}
            </MenuCheckItem>
          ) : null}
          <MenuSeparator />
        </>
      )}
      <MenuItem icon="zap-off" onSelect={later(() => desk.set({ isFailing: true }))}>
        {t('layers:whatIf')}
      </MenuItem>
      <MenuItem icon="panel-right" keys={layerChords.inspector} onSelect={later(() => desk.session.setInspectorOpen(true))}>
        {t('layers:moreAbout')}
      </MenuItem>
      <MenuItem icon="map" onSelect={() => go(mapRoute(desk.session.getState().journeyId, null, card.id))}>
        {t('layers:onMap')}
      </MenuItem>
      {isReadOnly ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon="trash-2" keys="Delete" tone="danger" onSelect={later(() => desk.remove(card.id))}>
            {t('layers:remove')}
          </MenuItem>
        </>
      )}
    </Menu>
  )
}
