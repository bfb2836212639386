import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedVersion } from '#contract/shapes.ts'
import { mapRoute } from '../../app/route.ts'
import { linkTo } from '../../app/router.ts'
import { formatTime } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { NameVersion } from './NameVersion.tsx'
import { VersionPicture } from './VersionPicture.tsx'
import { changeWords, titleOf } from './versionWords.ts'
import type { VersionActions } from './useVersionActions.ts'

interface RowLinkProps {
  journeyId: string
  versionId: string | null
  isHere: boolean
  picture: ReactNode
  children: ReactNode
  onKeyDown?: (event: KeyboardEvent) => void
}

/** What leads to a version. The one that is shown is where Tab enters the list; from there the arrow keys walk. */
export function RowLink({ journeyId, versionId, isHere, picture, children, onKeyDown }: RowLinkProps) {
  return (
    <a
      {...linkTo(mapRoute(journeyId, { kind: 'versions', versionId }))}
      className="version-link"
      data-version-row
      tabIndex={isHere ? 0 : -1}
      aria-current={isHere ? 'true' : undefined}
      onKeyDown={onKeyDown}
    >
      {picture}
      <span className="version-words">{children}</span>
    </a>
  )
}

interface VersionRowProps {
  journeyId: string
  version: ListedVersion
  isFirst: boolean
  isHere: boolean
  actions: VersionActions
}

/** One version in the timeline. */
export function VersionRow({ journeyId, version, isFirst, isHere, actions }: VersionRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [asking, setAsking] = useState<'name' | 'remove' | null>(null)
  const time = formatTime(version.createdAt, language)
  const title = titleOf(version, t)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') setAsking('name')
    else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) setAsking('remove')
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) setMenuOpen(true)
    else return
    event.preventDefault()
  }
  return (
    <li
      className={version.name === null ? 'version-row' : 'version-row version-named'}
      onContextMenu={(event) => {
        event.preventDefault()
        setMenuOpen(true)
      }}
    >
      <RowLink
        journeyId={journeyId}
        versionId={version.id}
        isHere={isHere}
        picture={<VersionPicture journeyId={journeyId} versionId={version.id} />}
        onKeyDown={onKeyDown}
      >
        <span className="version-title">
          {version.name === null ? null : <Icon name="flag" size={14} />}
          {title}
        </span>
        <span className="version-facts">{time}</span>
        <span className="version-facts">{changeWords(version.changes, t, isFirst ? version.cardCount : undefined)}</span>
      </RowLink>
      <Menu
        align="end"
        open={isMenuOpen}
        onOpenChange={setMenuOpen}
        trigger={
          <IconButton
            icon="ellipsis"
            label={t('versions:actionsFor', { version: `${title}, ${time}` })}
            small
            className="version-more"
            tabIndex={isHere ? 0 : -1}
          />
        }
      >
        {/* The menu gives the focus back as it closes: the dialog must come after that. */}
        <MenuItem icon="pencil" keys="F2" onSelect={() => setTimeout(() => setAsking('name'))}>
          {t('versions:rename')}
        </MenuItem>
        {version.name === null ? null : (
          <MenuItem icon="x" onSelect={() => void actions.rename(version.id, null)}>
            {t('versions:removeName')}
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem icon="trash-2" keys="Delete" tone="danger" onSelect={() => setTimeout(() => setAsking('remove'))}>
          {t('versions:remove')}
        </MenuItem>
      </Menu>
      {asking === 'name' ? (
        <NameVersion name={version.name ?? ''} onClose={() => setAsking(null)} onName={(name) => void actions.rename(version.id, name)} />
      ) : null}
      {asking === 'remove' ? (
        <RemoveQuestion title={`${title}, ${time}`} onClose={() => setAsking(null)} onRemove={() => void actions.remove(version.id)} />
      ) : null}
    </li>
  )
}

function RemoveQuestion({ title, onClose, onRemove }: { title: string; onClose: () => void; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      size="small"
      title={t('versions:removeTitle', { version: title })}
      onClose={onClose}
      actions={
        <>
          <Button size="large" onClick={onClose} data-autofocus>
            {t('common:cancel')}
          </Button>
          <Button
            size="large"
            look="danger"
            onClick={() => {
              onClose()
              onRemove()
            }}
          >
            {t('common:remove')}
          </Button>
        </>
      }
    >
      <p className="dialog-content">{t('versions:removeText')}</p>
    </Dialog>
  )
}
