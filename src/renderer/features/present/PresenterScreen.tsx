import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mapOf } from '#core/queries/journey.ts'
import { addressOf, mapRoute } from '../../app/route.ts'
import { useServices } from '../../app/services.ts'
import { useTitle } from '../../app/useTitle.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { AttachmentContext } from '../../ui/Drawing.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { usePhotoAddresses } from '../map/usePhotoAddresses.ts'
import { useNotesUndo } from './NotesStrip.tsx'
import { PresenterBar } from './PresenterBar.tsx'
import { SlideMirror } from './SlideMirror.tsx'
import { SlidePreview } from './SlidePreview.tsx'
import type { Screen } from './slides.ts'
import { moved } from './spot.ts'
import { StageNotes } from './StageNotes.tsx'
import { StageTiles } from './StageTiles.tsx'
import { TypedNumber } from './TypedNumber.tsx'
import { usePresenterLine } from './usePresenterLine.ts'
import { usePresentation } from './usePresentation.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { usePresentLayout } from './usePresentLayout.ts'
import { useNotesSize } from './useNotesSize.ts'
import './present.css'
import './presenter.css'

const ownScreen: Screen = { width: 1440, height: 900 }

/** What the presenter sees and the room does not: the slide, the next one, the notes, the time. It leads the room's window, and follows it. */
export function PresenterScreen() {
  const { t } = useTranslation()
  const { client } = useServices()
  const session = useSession()
  const { journeyId } = session.getState()
  const title = useJourney(session, ({ document }) => mapOf(document).title) || t('domain:untitled')
  useTitle(t('present:presenterTitle', { title }))
  const photos = usePhotoAddresses()
  const layout = usePresentLayout()
  const [screen, setScreen] = useState(ownScreen)
  const presentation = usePresentation(layout, screen, 'opening')
  const { slides, spot, slide } = presentation
  const [notice, setNotice] = useState('')
  const { size: notesSize, change: changeSize } = useNotesSize()
  const onUndo = useNotesUndo()
  const root = useRef<HTMLElement>(null)
  const line = usePresenterLine(journeyId, presentation, setScreen)
  const typed = usePresentKeys({
    onDeed: (deed) => {
      setNotice('')
      line.perform(deed)
    },
    onNumber: (number) => {
      const isThere = number <= layout.stages.length
      setNotice(isThere ? '' : t('present:noSuchStage', { number }))
      if (isThere) line.goTo(number)
    },
    onLeaveField: () => root.current?.focus()
  })
  useEffect(() => {
    root.current?.focus()
  }, [])
  const next = moved(slides, spot, 'forward')
  const isEnd = next === spot
  const shape = { aspectRatio: `${screen.width} / ${screen.height}` }
  return (
    <main className="presenter" ref={root} tabIndex={-1} aria-label={t('present:presenterView')}>
      <PresenterBar
        title={title}
        watch={line.watch}
        blank={line.blank}
        onDeed={line.perform}
        canGoBack={spot.slide > 0 || spot.page > 0}
        canGoOn={!isEnd}
      />
      {line.isFollowing ? null : (
        <p className="presenter-alone" role="status">
          {t('present:alone')}
          {client.host === 'web' ? (
            <Button look="link" onClick={() => window.open(addressOf(mapRoute(journeyId, { kind: 'present', place: presentation.place })))}>
              {t('present:startThere')}
            </Button>
          ) : null}
        </p>
      )}
      <AttachmentContext value={photos}>
        <section className="presenter-slides" aria-label={t('present:now')}>
          <h2>{t('present:now')}</h2>
          <div className="presenter-now" style={shape}>
            <SlidePreview layout={layout} slides={slides} spot={spot} screen={screen} blank={line.blank} />
          </div>
          <SlideMirror layout={layout} slide={slide} page={spot.page} />
          <h2>{t('present:stages')}</h2>
          <StageTiles
            layout={layout}
            number={slide.kind === 'stage' ? slide.number : slide.kind === 'opening' ? 0 : Infinity}
            onGoTo={line.goTo}
          />
        </section>
        <div className="presenter-side">
          <h2>{t('present:nextUp')}</h2>
          {isEnd ? (
            <p className="presenter-end">{t('present:theEnd')}</p>
          ) : (
            <div className="presenter-next" style={shape}>
              <SlidePreview layout={layout} slides={slides} spot={next} screen={screen} blank={null} />
            </div>
          )}
          <section className="presenter-notes" aria-label={t('present:notes')} style={{ fontSize: notesSize }} onKeyDown={onUndo}>
            <div className="presenter-notes-head">
              <h2>{t('present:notes')}</h2>
              <IconButton icon="zoom-out" label={t('present:smaller')} onClick={() => changeSize(-1)} />
              <IconButton icon="zoom-in" label={t('present:larger')} onClick={() => changeSize(1)} />
            </div>
            {slide.kind === 'stage' ? (
              <StageNotes key={slide.stageId} stageId={slide.stageId} hint={false} hideLabel />
            ) : (
              <p className="present-no-notes">{t('present:noNotesHere')}</p>
            )}
          </section>
        </div>
      </AttachmentContext>
      <TypedNumber typed={typed} />
      <p className={notice ? 'present-notice' : 'visually-hidden'} role="status">
        {notice}
      </p>
    </main>
  )
}
