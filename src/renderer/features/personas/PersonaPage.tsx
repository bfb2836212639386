// One persona on one sheet of paper, to be hung on a wall. It looks on the screen as it prints: light, A4, upright.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import type { Persona } from '#core/model/persona.ts'
import { find, mapOf } from '#core/queries/journey.ts'
import { mapRoute } from '../../app/route.ts'
import { go, linkTo } from '../../app/router.ts'
import { themeProperties } from '../../app/applyTheme.ts'
import { useTitle } from '../../app/useTitle.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useViewCommands } from '../palette/commandDesk.ts'
import type { ViewCommands } from '../palette/entry.ts'
import { AttachedPersonaMark } from './AttachedPersonaMark.tsx'
import { PersonaFeelings } from './PersonaFeelings.tsx'
import { useMapsOfPersona } from './useMapsOfPersona.ts'
import './personaPage.css'

const lists = [
  { field: 'goals', icon: 'target' },
  { field: 'needs', icon: 'heart' },
  { field: 'pains', icon: 'frown' },
  { field: 'motivations', icon: 'sparkles' }
] as const satisfies readonly { field: keyof Persona; icon: IconName }[]

/** Sizes in which the text is tried, until it fits the page: little text is set large, to be read from afar. */
const sizes = [1.3, 1.24, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6]

/** The page of a persona with the way back and the printer. */
export function PersonaPage({ personaId }: { personaId: string }) {
  const { t } = useTranslation()
  const session = useSession()
  const journeyId = session.getState().journeyId
  const persona = useJourney(session, ({ document }) => find(document, 'persona', personaId))
  const [isTooLong, setTooLong] = useState(false)
  useTitle(persona?.name || t('personas:newName'))
  useViewCommands(
    useMemo<ViewCommands>(() => {
      const entry = { group: 'app', isAvailable: () => true } as const
      return {
        entries: [
          { ...entry, id: 'printPersona', label: t('personas:page.print'), icon: 'printer', keys: ['Mod+p'], run: () => window.print() },
          {
            ...entry,
            id: 'backToMap',
            label: t('personas:page.backToMap'),
            icon: 'arrow-left',
            keys: ['Escape'],
            run: () => go(mapRoute(journeyId))
          }
        ],
        places: () => [],
        selected: () => 0
      }
    }, [journeyId, t])
  )
  return (
    <div className="persona-page">
      <header className="persona-bar">
        <a {...linkTo(mapRoute(journeyId))} className="button button-quiet persona-back">
          <Icon name="arrow-left" size={16} />
          {t('personas:page.backToMap')}
        </a>
        {isTooLong ? <p role="status">{t('personas:page.tooLong')}</p> : null}
        <Button icon="pencil" onClick={() => go(mapRoute(journeyId, { kind: 'personas', personaId }))}>
          {t('personas:page.edit')}
        </Button>
        <Button look="primary" icon="printer" onClick={() => window.print()}>
          {t('personas:page.print')}
        </Button>
      </header>
      <main className="persona-desk" tabIndex={0} aria-label={t('personas:page.sheet', { name: persona?.name || t('personas:newName') })}>
        {persona ? (
          <Sheet persona={persona} onFit={setTooLong} />
        ) : (
          <EmptyState icon="users" title={t('personas:page.gone')}>
            <p>{t('personas:page.goneText')}</p>
          </EmptyState>
        )}
      </main>
    </div>
  )
}

// Paper is light, and its words have the size for which the page was made, whatever the look of the screen.
const paper = { ...themeProperties('light'), colorScheme: 'light' }

function Sheet({ persona, onFit }: { persona: Persona; onFit: (isTooLong: boolean) => void }) {
  const { t, i18n } = useTranslation()
  const session = useSession()
  const title = useJourney(session, ({ document }) => mapOf(document).title)
  const maps = useMapsOfPersona(persona)
  const sheet = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const name = persona.name || t('personas:newName')
  const isBlank = [persona.quote, persona.context, ...lists.map(({ field }) => persona[field])].every((text) => text.trim() === '')
  const fit = () => {
    if (!sheet.current || !body.current) return
    const { style } = body.current
    const room = sheet.current.clientHeight
    let isFit = false
    for (const size of sizes) {
      style.setProperty('--fit', String(size))
      isFit = body.current.getBoundingClientRect().height <= room + 1
      if (isFit) break
    }
    sheet.current.dataset['long'] = isFit ? 'no' : 'yes'
    onFit(!isFit)
  }
  useLayoutEffect(fit)
  // Words are as wide as they will be only once the face is there.
  useEffect(() => {
    void document.fonts.ready.then(fit)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once; every drawing fits itself
  }, [])
  const others = maps.filter((other) => other !== title)
  const shownMaps = [title || t('domain:untitled'), ...others].map((each) => `“${each}”`)
  return (
    <article className="persona-sheet" ref={sheet} style={paper} data-slot={persona.slot % 6}>
      <div className="persona-sheet-body" ref={body}>
        <header className="persona-head">
          <AttachedPersonaMark persona={persona} size={132} />
          <div>
            <p className="persona-kind">{t(`domain:personaKind.${persona.kind}`)}</p>
            <h1 lang="vi">{name}</h1>
            {persona.summary ? <p className="persona-summary">{persona.summary}</p> : null}
          </div>
        </header>
        {persona.quote ? (
          <blockquote className="persona-quote">
            <p>{persona.quote}</p>
          </blockquote>
        ) : null}
        {isBlank ? <p className="persona-blank">{t('personas:page.blank')}</p> : null}
        <div className="persona-parts">
          {lists.map(({ field, icon }) => {
            const lines = linesOf(persona[field])
            return lines.length === 0 ? null : (
              <section key={field} className={`persona-part persona-part-${field}`}>
                <h2>
                  <Icon name={icon} size={18} />
                  {t(`personas:${field}`)}
                </h2>
                <ul>
                  {lines.map((line, index) => (
                    <li key={index}>{line}</li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
        {persona.context ? (
          <section className="persona-part">
            <h2>
              <Icon name="map-pin" size={18} />
              {t('personas:context')}
            </h2>
            {linesOf(persona.context).map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </section>
        ) : null}
        <PersonaFeelings persona={persona} />
        <footer className="persona-foot">
          <span>
            {shownMaps.length === 1
              ? t('personas:page.onMap', { title: title || t('domain:untitled') })
              : t('personas:page.onMaps', { titles: new Intl.ListFormat(i18n.language).format(shownMaps) })}
          </span>
          <span>{t('common:appName')}</span>
        </footer>
      </div>
    </article>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•–]\s+/, '').trim())
    .filter(Boolean)
}
