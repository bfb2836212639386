import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryPersona } from '#contract/shapes.ts'
import { personaKinds, type PersonaKind } from '#core/model/persona.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { useTitle } from '../../app/useTitle.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { HomeFrame } from '../library/HomeFrame.tsx'
import { AttachedPersonaMark } from './AttachedPersonaMark.tsx'
import { MergePersonas } from './MergePersonas.tsx'
import { namedLike } from './namedLike.ts'
import { useLibraryPersonas } from './useLibraryPersonas.ts'
import './personasScreen.css'

/** Everybody whose journeys are mapped: who they are, on which maps, and what of them rests on evidence. */
export function PersonasScreen() {
  const { t } = useTranslation()
  const { list, reload } = useLibraryPersonas()
  const [kind, setKind] = useState<PersonaKind | null>(null)
  const [text, setText] = useState('')
  const [merging, setMerging] = useState<LibraryPersona | null>(null)
  useTitle(t('personas:title'))
  const all = list?.ok ? list.value : []
  const kinds = personaKinds.filter((each) => all.some((persona) => persona.kind === each))
  const shown = namedLike(kind === null ? all : all.filter((persona) => persona.kind === kind), text)
  return (
    <HomeFrame place="personas" title={t('personas:title')}>
      {list?.ok === false ? (
        <EmptyState
          icon="triangle-alert"
          title={t('personas:fromLibraryFailed')}
          actions={<Button onClick={reload}>{t('common:tryAgain')}</Button>}
        >
          <p>{t(`error:${list.error.code}`)}</p>
        </EmptyState>
      ) : null}
      {list?.ok && all.length === 0 ? (
        <EmptyState
          icon="users"
          title={t('personas:library.emptyTitle')}
          actions={
            <Button look="primary" onClick={() => go({ screen: 'library' })}>
              {t('common:toMaps')}
            </Button>
          }
        >
          <p>{t('personas:library.emptyText')}</p>
        </EmptyState>
      ) : null}
      {all.length > 0 ? (
        <>
          <p className="people-text">{t('personas:library.text')}</p>
          <div className="people-tools">
            <TextField
              label={t('personas:search')}
              hideLabel
              placeholder={t('personas:search')}
              value={text}
              maxLength={200}
              autoComplete="off"
              onChange={setText}
            />
            <div className="people-kinds" role="group" aria-label={t('personas:library.kinds')}>
              <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
                {t('personas:library.all')}
              </button>
              {kinds.map((each) => (
                <button key={each} type="button" aria-pressed={kind === each} onClick={() => setKind(kind === each ? null : each)}>
                  {t(`domain:personaKind.${each}`)}
                </button>
              ))}
            </div>
            <p className="people-count" role="status">
              {t('personas:library.count', { count: shown.length })}
            </p>
          </div>
          {shown.length === 0 ? <p>{t('personas:library.noHits')}</p> : null}
          <ul className="people">
            {shown.map((persona) => (
              <PersonRow key={keyOf(persona)} persona={persona} onMerge={all.length > 1 ? () => setMerging(persona) : null} />
            ))}
          </ul>
        </>
      ) : null}
      {merging ? <MergePersonas persona={merging} all={all} onClose={() => setMerging(null)} /> : null}
    </HomeFrame>
  )
}

function keyOf({ sharedId, uses: [use] }: LibraryPersona): string {
  return sharedId ?? `${use?.journeyId} ${use?.personaId}`
}

function PersonRow({ persona, onMerge }: { persona: LibraryPersona; onMerge: (() => void) | null }) {
  const { t } = useTranslation()
  const name = persona.name || t('personas:newName')
  const [first] = persona.uses
  if (!first) return null
  return (
    <li className="person">
      <AttachedPersonaMark persona={persona} size={48} />
      <div className="person-words">
        <h2>
          <a {...linkTo(mapRoute(first.journeyId, { kind: 'personas', personaId: first.personaId }))}>{name}</a>
        </h2>
        <p className="person-facts">
          {t(`domain:personaKind.${persona.kind}`)}
          {persona.summary ? ` · ${persona.summary}` : ''}
        </p>
        <p className="person-used">{t('personas:usedIn', { count: persona.uses.length })}</p>
        <ul className="person-uses">
          {persona.uses.map((use) => (
            <li key={`${use.journeyId} ${use.personaId}`}>
              <a
                {...linkTo(mapRoute(use.journeyId))}
                aria-label={t('personas:library.openOn', { name, title: use.title || t('domain:untitled') })}
              >
                {use.title || t('domain:untitled')}
              </a>
              <span>
                {[
                  t('personas:library.cards', { count: use.cards }),
                  t('personas:library.points', { count: use.points }),
                  use.evidence > 0 ? t('personas:library.evidence', { count: use.evidence }) : t('personas:library.noEvidence')
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Menu align="end" trigger={<IconButton icon="ellipsis" label={t('personas:library.actionsFor', { name })} />}>
        <MenuItem icon="pencil" onSelect={() => go(mapRoute(first.journeyId, { kind: 'personas', personaId: first.personaId }))}>
          {t('personas:library.open')}
        </MenuItem>
        <MenuItem icon="printer" onSelect={() => go(mapRoute(first.journeyId, { kind: 'personaPage', personaId: first.personaId }))}>
          {t('personas:library.print')}
        </MenuItem>
        {onMerge ? (
          <MenuItem icon="merge" onSelect={() => setTimeout(onMerge)}>
            {t('personas:library.merge')}
          </MenuItem>
        ) : null}
      </Menu>
    </li>
  )
}
