import { useEffect, useState } from 'react'

const patience = 3000

/** Whether nobody has moved the pointer or the focus for a while. Keys that turn slides do not count: a clicker must not bring the controls back. */
export function useIdle(keepsAwake: () => boolean): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const rest = () => {
      if (keepsAwake()) wake()
      else setIdle(true)
    }
    const wake = () => {
      clearTimeout(timer)
      timer = setTimeout(rest, patience)
      setIdle(false)
    }
    wake()
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const
    for (const sign of signs) addEventListener(sign, wake)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, wake)
    }
  }, [keepsAwake])
  return isIdle
}
