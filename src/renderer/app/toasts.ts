import { useSyncExternalStore } from 'react'

/** A short message at the foot of the window, with at most one thing to do about it. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'normal' | 'problem'
  readonly action: { readonly label: string; readonly run: () => void } | null
}

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a message instead of the one before. Problems stay until they are dismissed, the rest until `ToastList` takes them away. */
export function showToast(text: string, options: { tone?: Toast['tone']; action?: Toast['action'] } = {}): void {
  lastId += 1
  const toast: Toast = { id: lastId, text, tone: options.tone ?? 'normal', action: options.action ?? null }
  const stays = (other: Toast) => other.tone === 'problem' && other.text !== text
  set([...toasts.filter(stays), toast].slice(-3))
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id))
}

/** The messages that are shown, oldest first. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts
  )
}

function set(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
