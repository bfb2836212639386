// Edits a line of text in its place. What is typed is kept as it is typed; Escape takes the whole burst back.
import { useEffect, useRef } from 'react'
import { actionFor } from '../actions/actions.ts'
import { useCanvas } from '../canvas.ts'

/** How long a pause lets typed text wait, ms. */
const pause = 400

interface InlineEditorProps {
  readonly text: string
  /** Takes the place of the text: what was typed to begin with. */
  readonly initialText?: string | undefined
  readonly label: string
  /** Keeps a text; called after pauses and at the end, always within one gesture. */
  readonly onWrite: (text: string) => void
  readonly onClose: () => void
  /** Where Tab leads once the text is kept; without it nowhere else. */
  readonly onTab?: ((distance: 1 | -1) => void) | undefined
  readonly className?: string
}

/** A text area that looks like the text it stands for. Enter and Tab commit, Escape cancels, leaving it commits. Enter with Alt commits and is the map's. */
export function InlineEditor({ text, initialText, label, onWrite, onClose, onTab, className }: InlineEditorProps) {
  const canvas = useCanvas()
  const area = useRef<HTMLTextAreaElement>(null)
  const calls = useRef({ onWrite, onClose, onTab })
  useEffect(() => {
    calls.current = { onWrite, onClose, onTab }
  })

  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let written = text
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOpen = true
    canvas.session.beginGesture()
    element.value = initialText ?? text
    element.focus({ preventScroll: true })
    if (initialText === undefined) element.select()
    else element.setSelectionRange(initialText.length, initialText.length)
    const write = () => {
      clearTimeout(timer)
      if (element.value === written) return
      written = element.value
      calls.current.onWrite(written)
    }
    const end = (how: 'commit' | 'cancel') => {
      if (!isOpen) return
      isOpen = false
      clearTimeout(timer)
      if (how === 'commit') {
        write()
        canvas.session.endGesture()
      } else canvas.session.bailGesture()
    }
    const onInput = () => {
      clearTimeout(timer)
      timer = setTimeout(write, pause)
    }
    const onKey = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.isComposing || event.keyCode === 229 || !['Enter', 'Escape', 'Tab'].includes(event.key)) return
      event.preventDefault()
      end(event.key === 'Escape' ? 'cancel' : 'commit')
      calls.current.onClose()
      canvas.takeKeyboard.get()()
      if (event.key === 'Tab') calls.current.onTab?.(event.shiftKey ? -1 : 1)
      else if (event.key === 'Enter' && event.altKey) actionFor(canvas, event, { isTyping: false })?.run(canvas)
    }
    const onBlur = () => {
      end('commit')
      calls.current.onClose()
    }
    element.addEventListener('input', onInput)
    element.addEventListener('keydown', onKey)
    element.addEventListener('blur', onBlur)
    return () => {
      element.removeEventListener('input', onInput)
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('blur', onBlur)
      end('commit')
    }
    // The text at the start belongs to this editor; later ones come from it.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [canvas])

  return (
    <textarea
      ref={area}
      className={`cv-title-entry nopan nowheel${className ? ` ${className}` : ''}`}
      rows={1}
      maxLength={500}
      spellCheck={false}
      aria-label={label}
    />
  )
}
