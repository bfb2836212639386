// placeholder for the first run
import type { ReactNode } from 'react'
export function CanvasMenu({ children }: { children: ReactNode }) {
  return <>{children}</>
}
