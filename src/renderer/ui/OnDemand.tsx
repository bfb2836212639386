// What opens from a button and is large in code: until somebody asks for it there is the button alone.
import { cloneElement, useEffect, useRef, useState, type ReactElement, type ReactNode, type SyntheticEvent } from 'react'

/** Code that is loaded when it is first needed. */
export interface Part<Module> {
  /** What is there already. */
  readonly get: () => Module | null
  readonly load: () => Promise<Module>
}

/** Code that `load` fetches once; where that fails it is tried again the next time. */
export function createPart<Module>(load: () => Promise<Module>): Part<Module> {
  let module: Module | null = null
  return { get: () => module, load: async () => (module ??= await load()) }
}

/**
 * The code of a part while it is wanted: at once where it is there already, else as soon as it came. `lazy` would show nothing for a third
 * of a second, even of what is there.
 */
export function usePart<Module>(part: Part<Module>, isWanted: boolean): Module | null {
  const [, setLoaded] = useState(false)
  const module = isWanted ? part.get() : null
  const isMissing = isWanted && module === null
  useEffect(() => {
    if (isMissing) void part.load().then(() => setLoaded(true), leaveClosed)
  }, [part, isMissing])
  return module
}

interface OnDemandProps<Module> {
  part: Part<Module>
  trigger: ReactElement
  /** What the button says that it opens. */
  popup: 'menu' | 'dialog'
  /** True where it shall open without its button. */
  isWanted: boolean
  /** Whether an event on the button asks for it. */
  asks: (event: Event) => boolean
  children: (module: Module, trigger: ReactElement) => ReactNode
}

/** The button as it is while closed, until it is asked. Then the code takes its place, and what was done to the button is done to it again. */
export function OnDemand<Module>({ part, trigger, popup, isWanted, asks, children }: OnDemandProps<Module>) {
  // Code that came meanwhile waits to be asked too: a button that is exchanged loses the pointer and the keyboard.
  const [module, setModule] = useState(() => part.get())
  const button = useRef<HTMLElement>(null)
  const asked = useRef<{ readonly event: Event; readonly hadFocus: boolean } | null>(null)

  useEffect(() => {
    if (isWanted) void part.load().then((loaded) => setModule(() => loaded), leaveClosed)
  }, [part, isWanted])
  useEffect(() => {
    if (!module || !asked.current) return
    const { event, hadFocus } = asked.current
    asked.current = null
    if (hadFocus) button.current?.focus()
    const Again = event.constructor as typeof Event
    button.current?.dispatchEvent(new Again(event.type, event))
  }, [module])

  // A slot of the kit: every trigger is a button that hands on what it is given.
  const own = trigger as ReactElement<Record<string, unknown>>
  if (module) return children(module, cloneElement(own, { ref: button }))
  const ask = ({ nativeEvent, currentTarget }: SyntheticEvent) => {
    if (!asks(nativeEvent)) return
    nativeEvent.preventDefault()
    asked.current = { event: nativeEvent, hadFocus: document.activeElement === currentTarget }
    void part.load().then((loaded) => setModule(() => loaded), leaveClosed)
  }
  return cloneElement(own, {
    'aria-haspopup': popup,
    'aria-expanded': false,
    'data-state': 'closed',
    onPointerDown: ask,
    onKeyDown: ask,
    onClick: ask
  })
}

/** Without its code it cannot open; asked again it tries again. That the host is gone is said elsewhere. */
function leaveClosed(): void {
  return undefined
}
