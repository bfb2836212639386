import { useCallback, useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PresentPlace } from '../../app/route.ts'
import { mapRoute } from '../../app/route.ts'
import { go } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useSession } from '../../session/useJourney.ts'
import { AttachmentContext } from '../../ui/Drawing.tsx'
import { usePhotoAddresses } from '../map/usePhotoAddresses.ts'
import { useCommandDesk, useViewCommands } from '../palette/commandDesk.ts'
import type { Entry } from '../palette/entry.ts'
import { ControlPill } from './ControlPill.tsx'
import { focusOnStage } from './focusOnStage.ts'
import { fillScreen, leaveFullScreen } from './fullScreen.ts'
import { NotesStrip } from './NotesStrip.tsx'
import { openPresenter } from './openPresenter.ts'
import type { Blank } from './presentChannel.ts'
import { presentKeys, type PresentDeed } from './presentKeys.ts'
import { SlideMirror } from './SlideMirror.tsx'
import { SlideView } from './SlideView.tsx'
import type { Screen } from './slides.ts'
import { startedAt, toggled } from './stopwatch.ts'
import { TypedNumber } from './TypedNumber.tsx'
import { useAudienceLine } from './useAudienceLine.ts'
import { useIdle } from './useIdle.ts'
import { usePresentation } from './usePresentation.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { usePresentLayout } from './usePresentLayout.ts'
import { useSize } from './useSize.ts'
import './present.css'

/** Before it is measured. */
const firstScreen: Screen = { width: 1440, height: 900 }

/** The map in front of a room, stage by stage. It only shows: nothing of the map can be changed here but the presenter's notes. */
export function PresentScreen({ place }: { place: PresentPlace }) {
  const { t } = useTranslation()
  const { client } = useServices()
  const session = useSession()
  const { journeyId } = session.getState()
  const desk = useCommandDesk()
  const photos = usePhotoAddresses()
  const area = useRef<HTMLDivElement>(null)
  const pill = useRef<HTMLDivElement>(null)
  const size = useSize(area)
  const layout = usePresentLayout()
  const presentation = usePresentation(layout, size ?? firstScreen, place)
  const { slides, slide, spot, anchor } = presentation
  const [watch, setWatch] = useState(() => startedAt(Date.now()))
  const [blank, setBlank] = useState<Blank>(null)
  const [hasNotes, setNotes] = useState(false)
  const [notice, setNotice] = useState('')
  const isIdle = useIdle(
    useCallback(() => pill.current?.contains(document.activeElement) === true || document.querySelector('[role="menu"]') !== null, [])
  )

  const leave = useCallback(() => {
    const now = leaving.current
    if (now.kind === 'stage') focusOnStage(session, now.stageId)
    void leaveFullScreen()
    go(mapRoute(journeyId), 'replace')
  }, [session, journeyId])
  const leaving = useRef(slide)
  useEffect(() => {
    leaving.current = slide
  }, [slide])
  const takeKeyboard = () => area.current?.focus({ preventScroll: true })

  const goTo = (number: number) => {
    setBlank(null)
    if (!presentation.goTo(number)) setNotice(t('present:noSuchStage', { number }))
  }
  const openNotesWindow = () => {
    windowOpenedAt.current = Date.now()
    void openPresenter(client, journeyId).then((opened) => opened || showToast(t('present:popupBlocked'), { tone: 'problem' }))
  }
  const windowOpenedAt = useRef(0)
  const perform = (deed: PresentDeed) => {
    setNotice('')
    switch (deed) {
      case 'jump':
        return
      case 'black':
      case 'white':
        return setBlank((before) => (before === deed ? null : deed))
      case 'notes':
        if (line.hasPresenter) return setNotice(t('present:notesElsewhere'))
        return setNotes((before) => !before)
      case 'presenter':
        return openNotesWindow()
      case 'timer':
        return setWatch((before) => toggled(before, Date.now()))
      case 'restart':
        return setWatch(startedAt(Date.now()))
      case 'fullScreen':
        if (document.fullscreenElement) {
          isOurExit.current = true
          return void leaveFullScreen()
        }
        return void fillScreen().then((isFull) => isFull || setNotice(t('present:noFullScreen')))
      case 'sheet':
        return desk.openSheet()
      case 'leave':
        if (blank) return setBlank(null)
        return leave()
      default:
        setBlank(null)
        presentation.move(deed)
    }
  }
  const line = useAudienceLine(journeyId, { anchor, screen: size ?? firstScreen, watch, blank }, { perform, goTo })
  const isStripOpen = hasNotes && !line.hasPresenter
  const typed = usePresentKeys({ onDeed: perform, onNumber: goTo, onLeaveField: takeKeyboard })
  useEntries(perform)

  // The address says where one is; going back leaves the presentation, whatever was shown.
  useEffect(() => {
    if (presentation.place !== place) go(mapRoute(journeyId, { kind: 'present', place: presentation.place }), 'replace')
  }, [presentation.place, place, journeyId])

  // Escape out of the full screen is the browser's own key: it leaves, as Escape does.
  const isOurExit = useRef(false)
  useEffect(() => {
    const onChange = () => {
      const isByWindow = Date.now() - windowOpenedAt.current < 2000
      if (!document.fullscreenElement && !isOurExit.current && !isByWindow) leave()
      isOurExit.current = false
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [leave])

  useEffect(() => {
    area.current?.focus({ preventScroll: true })
    return () => {
      void leaveFullScreen()
      document.querySelector<HTMLElement>('[data-map-entry]')?.focus({ preventScroll: true })
    }
  }, [])

  const swipe = useSwipe((direction) => perform(direction))
  return (
    <main className={isIdle ? 'present present-idle' : 'present'} aria-label={t('present:label')}>
      <div className="present-area" ref={area} tabIndex={-1} role="group" aria-labelledby="present-heading" {...swipe}>
        <AttachmentContext value={photos}>
          {size ? <SlideView layout={layout} slides={slides} spot={spot} screen={size} /> : null}
        </AttachmentContext>
        <SlideMirror layout={layout} slide={slide} page={spot.page} />
        {blank ? (
          <button
            type="button"
            className={`present-blank present-${blank}`}
            aria-label={t(`present:${blank}Screen`)}
            onClick={() => setBlank(null)}
          />
        ) : null}
        <TypedNumber typed={typed} />
        <p className={notice ? 'present-notice' : 'visually-hidden'} role="status">
          {notice}
        </p>
        <ControlPill
          ref={pill}
          layout={layout}
          presentation={presentation}
          watch={watch}
          isNotesOpen={isStripOpen}
          onDeed={perform}
          onGoTo={goTo}
        />
      </div>
      {isStripOpen ? <NotesStrip stageId={slide.kind === 'stage' ? slide.stageId : null} /> : null}
    </main>
  )
}

/** Names what can be done here for palette and sheet of keys; the keys themselves are answered by `usePresentKeys`. */
function useEntries(perform: (deed: PresentDeed) => void): void {
  const { t } = useTranslation()
  const latest = useRef(perform)
  useEffect(() => {
    latest.current = perform
  })
  const commands = useMemo(() => {
    const entries = presentKeys
      .filter(({ id }) => id !== 'jump')
      .map(({ id, icon, keys }): Entry => ({
        id: `present.${id}`,
        label: t(`present:keys.${id}`),
        icon,
        keys,
        group: 'present',
        isAvailable: () => true,
        isOfMap: true,
        run: () => latest.current(id)
      }))
    return { entries, places: () => [], selected: () => 0 }
  }, [t])
  useViewCommands(commands)
}

/** A finger that is drawn across turns the slide. */
function useSwipe(onSwipe: (direction: 'next' | 'previous') => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      start.current = pointerType === 'touch' ? { x, y } : null
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      if (!start.current) return
      const dx = clientX - start.current.x
      const dy = clientY - start.current.y
      start.current = null
      if (Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy)) onSwipe(dx < 0 ? 'next' : 'previous')
    }
  }
}
