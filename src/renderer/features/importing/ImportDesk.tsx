import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { currentRoute } from '../../app/router.ts'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { incomingFile, incomingText, type IncomingFile } from '../../platform/files.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ImportingContext, type Importing } from './importingContext.ts'
import { pastedMap } from './pastedMap.ts'
import { withWords } from '../../i18n/i18n.ts'
import './desk.css'

const ImportDialog = lazy(async () => ({ default: (await withWords(import('./ImportDialog.tsx'))).ImportDialog }))
const PasteMapDialog = lazy(async () => ({ default: (await withWords(import('./PasteMapDialog.tsx'))).PasteMapDialog }))

/**
 * Where files come in: chosen, dropped anywhere on the window, pasted where nothing is being typed, or handed over by the host.
 * Everything is shown before anything is kept.
 */
export function ImportDesk({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { client, files } = useServices()
  const fail = useFailure()
  const [reading, setReading] = useState<readonly IncomingFile[]>([])
  const [isDragging, setDragging] = useState(false)
  const [isPasting, setPasting] = useState(false)

  const importing = useMemo<Importing>(
    () => ({
      read: setReading,
      readFiles: (dropped) => setReading(dropped.map(incomingFile)),
      paste: () => setPasting(true),
      pick: () =>
        void files.pickFiles().then((answer) => {
          if (answer.ok) setReading(answer.value)
          else fail(answer.error)
        })
    }),
    [files, fail]
  )

  useEffect(
    () =>
      client.on('host.command', ({ file }) => {
        if (file) setReading([incomingText(file)])
      }),
    [client]
  )

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // The map shows where a picture would land, and says so in the same way as when it takes it.
      if (event.defaultPrevented) return setDragging(false)
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setDragging(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const onDrop = (event: DragEvent) => {
      setDragging(false)
      const dropped = [...(event.dataTransfer?.files ?? [])]
      // A picture dropped on the map belongs to the map, which says so by preventing the default first.
      if (event.defaultPrevented || dropped.length === 0) return
      event.preventDefault()
      setReading(dropped.map(incomingFile))
    }
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const texts = { html: event.clipboardData?.getData('text/html') ?? '', text: event.clipboardData?.getData('text/plain') ?? '' }
      const map = pastedMap(texts, t('importing:pasted'))
      const given = [...(event.clipboardData?.files ?? [])]
      const pasted = given.filter((file) => !file.type.startsWith('image/'))
      if (map) setReading([incomingText(map)])
      else if (pasted.length > 0) setReading(pasted.map(incomingFile))
      else if (given.length > 0 && texts.text.trim() === '' && currentRoute().screen === 'library') showToast(t('library:pictureHere'))
      else return
      event.preventDefault()
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    addEventListener('paste', onPaste)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
      removeEventListener('paste', onPaste)
    }
  }, [t])

  return (
    <ImportingContext value={importing}>
      {children}
      {isDragging ? (
        <div className="drop-veil" aria-hidden>
          <div>
            <Icon name="file-input" size={32} />
            {t('library:dropNow')}
          </div>
        </div>
      ) : null}
      {isPasting ? (
        <Suspense fallback={null}>
          <PasteMapDialog
            onPasted={(file) => {
              setPasting(false)
              setReading([incomingText(file)])
            }}
            onClose={() => setPasting(false)}
          />
        </Suspense>
      ) : null}
      {reading.length > 0 ? (
        <Suspense fallback={null}>
          <ImportDialog files={reading} onClose={() => setReading([])} />
        </Suspense>
      ) : null}
    </ImportingContext>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
}
