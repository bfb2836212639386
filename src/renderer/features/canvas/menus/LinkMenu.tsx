import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import type { Id } from '#core/model/id.ts'
import { linkKinds, type LinkKind } from '#core/model/link.ts'
import { find } from '#core/queries/journey.ts'
import { reverseLink } from '../actions/linkActions.ts'
import { useCanvas } from '../canvas.ts'
import { ActionItem, ChoiceMenu, Item, Line } from './parts.tsx'

const kindIcons: Readonly<Record<LinkKind, IconName>> = {
  leadsTo: 'arrow-right',
  dependsOn: 'corner-down-right',
  loopsBack: 'corner-down-left'
}

/** What can be done with a link. */
export function LinkMenu({ id }: { id: Id }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const link = find(canvas.state().document, 'link', id)
  if (!link || canvas.state().readOnly) return null
  return (
    <>
      <Item icon="type" onSelect={() => canvas.session.setEditing({ kind: 'linkLabel', id })}>
        {t('canvas:action.labelLink')}
      </Item>
      <ChoiceMenu
        icon={kindIcons[link.kind]}
        title={t('canvas:action.kind')}
        value={link.kind}
        choices={linkKinds.map((value) => ({ value, label: t(`domain:linkKind.${value}`), icon: kindIcons[value] }))}
        onChoose={(kind) => canvas.run('link.edit', { id, kind })}
      />
      <Item icon="arrow-left-right" onSelect={() => reverseLink(canvas, link)}>
        {t('canvas:action.reverseLink')}
      </Item>
      <Line />
      <ActionItem id="card.remove" icon="unlink" isDanger />
    </>
  )
}
