// The map: React Flow as a view of our layout, with frozen headers, and one keyboard for all of it.
import { lazy, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import '@xyflow/react/dist/base.css'
import { themeOf } from '#core/theme/theme.ts'
import { useJourney } from '../../session/useJourney.ts'
import type { JourneySession } from '../../session/state.ts'
import { Announcer } from './access/Announcer.tsx'
import { canvasCommands, type CanvasCommands } from './canvasCommands.ts'
import { CanvasContext, createCanvas, type Words } from './canvas.ts'
import { followFocus } from './camera/followFocus.ts'
import { headerSizes } from './camera/headerSizes.ts'
import { lookAround } from './camera/lookAround.ts'
import type { View } from './camera/view.ts'
import { FindOnItsWay } from './find/FindOnItsWay.tsx'
import { Corner } from './headers/Corner.tsx'
import { LaneHeaders } from './headers/LaneHeaders.tsx'
import { StageHeaders } from './headers/StageHeaders.tsx'
import { Ground } from './layers/Ground.tsx'
import { ThemeContext } from './layers/theme.ts'
import { CanvasMenu } from './menus/CanvasMenu.tsx'
import { LinkHint } from './panels/LinkHint.tsx'
import { noPlaces, type Places } from './places.ts'
import { useAfterPaint } from './useAfterPaint.ts'
import { useObserved } from './observable.ts'
import type { PicturePort } from '../pictures/picturePort.ts'
import { useFileDrop } from './pictures/useFileDrop.ts'
import { platformOf } from './keys/platform.ts'
import { usePointer } from './pointer/usePointer.ts'
import { useWheel } from './pointer/useWheel.ts'
import { withWords } from '../../i18n/i18n.ts'
import './canvas.css'
import './locked.css'

const AroundMap = lazy(async () => ({ default: (await import('./AroundMap.tsx')).AroundMap }))
const EmptyMap = lazy(async () => ({ default: (await withWords(import('./panels/EmptyMap.tsx'))).EmptyMap }))
const Outline = lazy(async () => ({ default: (await withWords(import('./panels/Outline.tsx'))).Outline }))
const FindBar = lazy(async () => ({ default: (await withWords(import('./find/FindBar.tsx'))).FindBar }))
const PasteDialog = lazy(async () => ({ default: (await withWords(import('./clipboard/PasteDialog.tsx'))).PasteDialog }))
const CanvasDialogs = lazy(async () => ({ default: (await withWords(import('../lanes/CanvasDialogs.tsx'))).CanvasDialogs }))

/** What the map needs from the screen around it. */
export interface MapCanvasProps {
  readonly session: JourneySession
  /** The scheme in which it is drawn. */
  readonly scheme: 'light' | 'dark'
  /** What was looked at last; the top left corner at 100 % where nothing is known. */
  readonly initialView?: View | null
  /** How much of the map a panel above it covers at the right, px. */
  readonly coveredRight?: number
  /** Told at every movement of the camera. */
  readonly onView?: (view: View) => void
  /** Shows why something was not done, in words. The same is said to screen readers. */
  readonly onNotice?: (text: string) => void
  /** Where one comes from and can go back to. */
  readonly places?: Places
  /** Ways of getting pictures in; without them the map takes none. */
  readonly pictures?: PicturePort | null
  /** What it is called where there is more than one; “Journey map” else. */
  readonly label?: string
  readonly ref?: Ref<CanvasCommands>
}

/** Height of the bar above the map, px: a first guess, put right before the first paint. */
const barAbove = 56

/** The map of a session; fills its container. */
export function MapCanvas({
  session,
  scheme,
  initialView = null,
  coveredRight = 0,
  onView,
  onNotice,
  places = noPlaces,
  pictures = null,
  label,
  ref
}: MapCanvasProps) {
  const { t } = useTranslation(['canvas', 'domain'])
  const notice = useRef(onNotice)
  useEffect(() => {
    notice.current = onNotice
  }, [onNotice])
  const canvas = useMemo(() => {
    const made = createCanvas(session, platformOf(navigator.platform), (text) => notice.current?.(text))
    made.words.set(t as unknown as Words)
    const { left, top } = headerSizes(1)
    // As large as it will nearly be: what is in view is drawn at once, and not when the empty map has been measured.
    made.camera.frame.set({ width: window.innerWidth, height: window.innerHeight - barAbove })
    made.camera.moveTo(initialView ?? { x: left, y: top - session.getState().layout.headerHeight, zoom: 1 })
    return made
    // Where one begins is asked once, when the map opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [session])
  const area = useRef<HTMLElement>(null)
  const isOutlineOpen = useJourney(session, (state) => state.outlineOpen)
  const isFinding = useObserved(canvas.find.isOpen, (now) => now)
  const hasDialog = useObserved(canvas.dialog, (dialog) => dialog !== null)
  const hasPasteQuestion = useObserved(canvas.pasteQuestion, (question) => question !== null)
  const isLocked = useJourney(session, (state) => state.locked)
  const isEmpty = useJourney(session, (state) => state.layout.stages.length === 0 || state.layout.lanes.length === 0)

  useLayoutEffect(() => canvas.words.set(t as unknown as Words), [canvas, t])
  useLayoutEffect(() => canvas.places.set(places), [canvas, places])
  useImperativeHandle(ref, () => canvasCommands(canvas), [canvas])

  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    const { camera } = canvas
    const measure = () => {
      camera.frame.set({ width: element.clientWidth, height: element.clientHeight })
      camera.settle()
    }
    // Told before the first paint, without measuring what is only half there.
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [canvas])

  useEffect(() => followFocus(canvas), [canvas])
  useEffect(() => lookAround(canvas.camera), [canvas])
  useEffect(() => canvas.pictures.set(pictures), [canvas, pictures])
  useEffect(() => canvas.camera.covered.set(coveredRight), [canvas, coveredRight])
  useEffect(() => (onView ? canvas.camera.view.subscribe(() => onView(canvas.camera.view.get())) : undefined), [canvas, onView])
  useEffect(() => () => canvas.camera.stop(), [canvas])

  const isPainted = useAfterPaint()
  const pointer = usePointer(canvas, area)
  const fileDrop = useFileDrop(canvas, area)
  useWheel(canvas, area)

  return (
    <CanvasContext value={canvas}>
      <ThemeContext value={themeOf(scheme)}>
        <div className="cv-root">
          <Suspense fallback={isOutlineOpen ? <div className="cv-outline page-text" /> : null}>
            {isOutlineOpen ? <Outline /> : null}
          </Suspense>
          <CanvasMenu>
            <section
              className="cv"
              data-locked={isLocked || undefined}
              ref={area}
              aria-label={label ?? t('canvas:name')}
              {...pointer}
              {...fileDrop}
            >
              <Ground />
              <StageHeaders />
              <LaneHeaders />
              <Corner />
              <Suspense fallback={null}>{isEmpty ? <EmptyMap /> : null}</Suspense>
              <Suspense fallback={null}>{isPainted ? <AroundMap /> : null}</Suspense>
              <Suspense fallback={<FindOnItsWay />}>{isFinding && !isOutlineOpen ? <FindBar /> : null}</Suspense>
              <LinkHint />
              <Announcer />
            </section>
          </CanvasMenu>
          <Suspense fallback={null}>{hasDialog ? <CanvasDialogs /> : null}</Suspense>
          <Suspense fallback={null}>{hasPasteQuestion ? <PasteDialog /> : null}</Suspense>
        </div>
      </ThemeContext>
    </CanvasContext>
  )
}
