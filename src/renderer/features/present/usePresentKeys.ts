import { useEffect, useRef, useState } from 'react'
import { platformOf } from '../canvas/keys/platform.ts'
import { deedOf, typedNumber, type PresentDeed } from './presentKeys.ts'

interface PresentKeysOptions {
  readonly onDeed: (deed: PresentDeed) => void
  readonly onNumber: (number: number) => void
  /** Escape in a field: the keyboard goes back to the slides. */
  readonly onLeaveField: () => void
}

/** Keys while presenting, wherever the focus is: before anything else of the page hears of them. Gives the number that is being typed. */
export function usePresentKeys(options: PresentKeysOptions): string {
  const [typed, setTyped] = useState('')
  const latest = useRef({ ...options, typed })
  useEffect(() => {
    latest.current = { ...options, typed }
  })
  useEffect(() => {
    const platform = platformOf(navigator.platform)
    const onKeyDown = (event: KeyboardEvent) => {
      const { onDeed, onNumber, onLeaveField, typed: before } = latest.current
      const target = event.target instanceof HTMLElement ? event.target : null
      if (event.isComposing || document.querySelector('dialog[open]') || target?.closest('[role="menu"]')) return
      const done = () => {
        event.preventDefault()
        event.stopPropagation()
      }
      if (target?.matches('input, textarea, select')) {
        if (event.key !== 'Escape') return
        done()
        return onLeaveField()
      }
      const number = typedNumber(before, event)
      if (number !== undefined) {
        done()
        // Known at once: the next digit may come before this one is shown.
        latest.current.typed = number
        return setTyped(number)
      }
      const drop = () => {
        latest.current.typed = ''
        setTyped('')
      }
      if (before !== '' && (event.key === 'Enter' || event.key === 'Escape')) {
        done()
        drop()
        return event.key === 'Enter' ? onNumber(Number(before)) : undefined
      }
      // A button in focus is pressed by its own keys.
      if (target?.matches('button, a, [role="button"]') && (event.key === 'Enter' || event.key === ' ')) return
      const deed = deedOf(event, platform)
      if (deed === undefined) return
      done()
      if (before !== '') drop()
      onDeed(deed)
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return typed
}
