import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useServices } from '../../app/services.ts'
import { holdKeys, type HeldKeys } from '../../ui/holdKeys.ts'
import { matchesChord } from '../canvas/keys/chord.ts'
import { platformOf } from '../canvas/keys/platform.ts'
import { CommandDeskContext, type CommandDesk } from './commandDesk.ts'
import type { Entry, ViewCommands } from './entry.ts'
import { usePageEntries } from './usePageEntries.ts'
import { withWords } from '../../i18n/i18n.ts'

const Palette = lazy(async () => ({ default: (await withWords(import('./Palette.tsx'))).Palette }))
const ShortcutSheet = lazy(async () => ({ default: (await withWords(import('../shortcuts/ShortcutSheet.tsx'))).ShortcutSheet }))

const noCommands: ViewCommands = { entries: [], places: () => [], selected: () => 0 }

/**
 * The commands of the page and of the view that is shown: by key, from the native menu, in the palette (Ctrl/⌘+K) and in the sheet
 * of shortcuts (`?`). Keys of the map itself are the canvas's own business: it takes them first.
 */
export function CommandDeskProvider({ children }: { children: ReactNode }) {
  const { client } = useServices()
  const [open, setOpen] = useState<'palette' | 'sheet' | null>(null)
  const [view, setView] = useState<ViewCommands>(noCommands)
  // Keys that were pressed while the palette is on its way.
  const awaited = useRef<HeldKeys | null>(null)
  const desk = useMemo<CommandDesk>(
    () => ({
      announce: (commands) => {
        setView(commands)
        return () => setView((current) => (current === commands ? noCommands : current))
      },
      openPalette: () => {
        awaited.current ??= holdKeys(() => {
          awaited.current = null
          setOpen(null)
        })
        setOpen('palette')
      },
      openSheet: () => setOpen('sheet')
    }),
    []
  )
  const pageEntries = usePageEntries(desk)
  const entries = useMemo(() => [...view.entries, ...pageEntries], [view, pageEntries])
  const latest = useRef(entries)
  useEffect(() => {
    latest.current = entries
  }, [entries])

  useEffect(() => {
    const platform = platformOf(navigator.platform)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
      const entry = latest.current.find(
        (each) => each.keys.some((chord) => matchesChord(event, chord, platform)) && holdsHere(each, event) && each.isAvailable()
      )
      if (!entry) return
      event.preventDefault()
      entry.run()
    }
    addEventListener('keydown', onKeyDown)
    const stopMenu = client.on('host.command', ({ action }) => {
      latest.current.find(({ id }) => id === action)?.run()
    })
    return () => {
      removeEventListener('keydown', onKeyDown)
      stopMenu()
    }
  }, [client])

  return (
    <CommandDeskContext value={desk}>
      {children}
      <Suspense fallback={null}>
        {open === 'palette' ? (
          <>
            <Palette entries={entries} view={view} onClose={() => setOpen(null)} />
            <HasCome keys={awaited} />
          </>
        ) : null}
        {open === 'sheet' ? <ShortcutSheet entries={entries} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </CommandDeskContext>
  )
}

/** Stands behind what was waited for: when it has come, the keys that were held back are its. */
function HasCome({ keys }: { keys: RefObject<HeldKeys | null> }) {
  useEffect(() => {
    // After React is done with this: what is typed into a field while it draws, it takes out again.
    setTimeout(() => {
      const field = document.activeElement
      keys.current?.release(field instanceof HTMLInputElement ? field : null)
      keys.current = null
    })
  }, [keys])
  return null
}

/** A plain letter belongs to whoever is being typed into, and what the map means by a key only holds on the map. */
function holdsHere(entry: Entry, event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || /^F\d/.test(event.key)
  if (!isTyping(event.target)) return isChord || entry.isOfMap !== true
  return isChord && (entry.isOfMap !== true || entry.whileTyping === true)
}

/** The map's own field waits for the next card: until then nothing is being typed into it. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.dataset['mapEntry'] === 'idle') return false
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
