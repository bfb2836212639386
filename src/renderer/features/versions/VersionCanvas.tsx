import { lazy, Suspense, useEffect, useState, type Ref } from 'react'
import { useServices } from '../../app/services.ts'
import { textScales } from '../../app/textScales.ts'
import { showToast } from '../../app/toasts.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { usePreferences, useScheme } from '../../session/usePreferences.ts'
import type { Viewport } from '../../session/viewportMemory.ts'
import { AttachmentContext } from '../../ui/Drawing.tsx'
import type { CanvasCommands } from '../canvas/canvasCommands.ts'
import { MapCanvas } from '../canvas/MapCanvas.tsx'
import { inspectorWidth } from '../inspector/inspectorWidth.ts'
import { textAsDesigned } from '../map/textAsDesigned.ts'
import { usePhotoAddresses } from '../map/usePhotoAddresses.ts'

const Inspector = lazy(async () => ({ default: (await import('../inspector/Inspector.tsx')).Inspector }))

interface VersionCanvasProps {
  label: string
  /** Where one looked last, at this version or another; kept up to date. */
  view: { current: Viewport | null }
  /** Whether it is one part of what is shown rather than all of it. */
  isPart?: boolean
  ref: Ref<CanvasCommands>
}

/** A version on the canvas, to be looked at, with the inspector to read in. */
export function VersionCanvas({ label, view, isPart = false, ref }: VersionCanvasProps) {
  const session = useSession()
  const { viewports } = useServices()
  const scheme = useScheme()
  const { textSize } = usePreferences()
  const photos = usePhotoAddresses()
  const { journeyId, inspectorOpen } = useJourney(session, ({ journeyId, inspectorOpen }) => ({ journeyId, inspectorOpen }))
  // Where one looks now is where one looked at the map: the two are to be compared.
  const [initialView] = useState(() => view.current ?? viewports.known(journeyId) ?? null)
  useEffect(() => {
    view.current = initialView
  }, [view, initialView])
  const Area = isPart ? 'div' : 'main'
  return (
    <Area className="map-canvas" {...(isPart ? {} : { 'aria-label': label })} style={textAsDesigned}>
      <AttachmentContext value={photos}>
        <MapCanvas
          ref={ref}
          session={session}
          {...(isPart ? { label } : {})}
          scheme={scheme}
          initialView={initialView}
          coveredRight={inspectorOpen ? inspectorWidth(textScales[textSize]) : 0}
          onView={(next) => {
            view.current = next
          }}
          onNotice={showToast}
        />
      </AttachmentContext>
      {inspectorOpen ? (
        <Suspense fallback={null}>
          <Inspector />
        </Suspense>
      ) : null}
    </Area>
  )
}
