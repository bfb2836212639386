import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PreferencesContext, usePreferences, useScheme } from '../session/usePreferences.ts'
import { changeLanguage, languageOf, withWords } from '../i18n/i18n.ts'
import { ImportDesk } from '../features/importing/ImportDesk.tsx'
import { CommandDeskProvider } from '../features/palette/CommandDeskProvider.tsx'
import { OverlayRootContext } from '../ui/overlayRoot.ts'
import { TooltipLayer } from '../ui/TooltipLayer.tsx'
import { applyTheme } from './applyTheme.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { NoHostScreen, NothingHereScreen } from './FullScreens.tsx'
import { LineNotice } from './LineNotice.tsx'
import { rememberRoute } from './lastRoute.ts'
import { addressOf, mapRoute, routeOf } from './route.ts'
import { useRoute } from './router.ts'
import { ServicesContext, useServices } from './services.ts'
import type { PageStart } from './startPage.ts'
import { textScales } from './textScales.ts'
import { ToastList } from './ToastList.tsx'

const LibraryScreen = lazy(async () => ({ default: (await withWords(import('../features/library/LibraryScreen.tsx'))).LibraryScreen }))
const MapScreen = lazy(async () => ({ default: (await import('../features/map/MapScreen.tsx')).MapScreen }))
const TrashScreen = lazy(async () => ({ default: (await withWords(import('../features/trash/TrashScreen.tsx'))).TrashScreen }))
const PersonasScreen = lazy(async () => ({ default: (await withWords(import('../features/personas/PersonasScreen.tsx'))).PersonasScreen }))
const SettingsScreen = lazy(async () => ({ default: (await withWords(import('../features/settings/SettingsScreen.tsx'))).SettingsScreen }))

/** The whole page. */
export function App({ start }: { start: PageStart }) {
  if (start.kind === 'noHost') return <NoHostScreen reason={start.reason} onRetry={() => location.reload()} />
  return (
    <ServicesContext value={start.services}>
      <PreferencesContext value={start.preferences}>
        <OverlayRoot>
          <Look />
          <Views />
          <ToastList />
          <TooltipLayer />
        </OverlayRoot>
      </PreferencesContext>
    </ServicesContext>
  )
}

/** Menus of the page lie in a region of their own, after everything else. */
function OverlayRoot({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [element, setElement] = useState<HTMLElement | null>(null)
  return (
    <OverlayRootContext value={element}>
      {children}
      <section ref={setElement} aria-label={t('common:menus')} />
    </OverlayRootContext>
  )
}

/** Keeps theme, text size and language of the page with the preferences. Draws nothing. */
function Look() {
  const { info } = useServices()
  const { language, textSize } = usePreferences()
  const scheme = useScheme()
  useEffect(() => applyTheme(document.documentElement, scheme, textScales[textSize]), [scheme, textSize])
  useEffect(() => void changeLanguage(language ?? languageOf(info.locale)), [language, info.locale])
  return null
}

function Views() {
  const { client } = useServices()
  const route = useRoute()
  const line = useSyncExternalStore(client.line.subscribe, client.line.get)
  const place = addressOf(route.screen === 'map' ? mapRoute(route.id) : route)
  useEffect(() => rememberRoute(client, routeOf(place)), [client, place])
  const isMap = route.screen === 'map'
  // Another map is another screen; what opens above a map is not.
  const viewKey = isMap ? `map:${route.id}` : addressOf(route)
  if (line === 'forbidden' && !isMap) return <NoHostScreen reason="forbidden" onRetry={() => location.reload()} />
  return (
    <ErrorBoundary resetKey={viewKey}>
      <LineNotice line={line} />
      <ImportDesk>
        <CommandDeskProvider>
          <Suspense fallback={<Waiting />}>
            <View />
          </Suspense>
        </CommandDeskProvider>
      </ImportDesk>
    </ErrorBoundary>
  )
}

function View() {
  const route = useRoute()
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />
    case 'trash':
      return <TrashScreen />
    case 'settings':
      return <SettingsScreen />
    case 'personas':
      return <PersonasScreen />
    case 'map':
      return <MapScreen key={route.id} id={route.id} at={route.at} panel={route.panel} />
    case 'nothing':
      return <NothingHereScreen />
  }
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <p className="visually-hidden" role="status">
      {t('common:loading')}
    </p>
  )
}
