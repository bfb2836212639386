import { useId, useState, type KeyboardEvent } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import { foldText } from '#core/text/fold.ts'
import { Icon } from '../../ui/Icon.tsx'

/** One thing that can be chosen. */
export interface SearchItem {
  readonly id: string
  readonly icon: IconName
  readonly words: string
  /** Stands behind the words; is searched too. */
  readonly hint?: string
}

interface SearchListProps {
  label: string
  items: readonly SearchItem[]
  /** Said where nothing fits. */
  nothing: string
  onChoose: (id: string) => void
}

const shown = 8

/** Finds one of many by its words, whatever the accents; arrow keys and Enter choose. */
export function SearchList({ label, items, nothing, onChoose }: SearchListProps) {
  const listId = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = foldText(text.trim())
  const found: SearchItem[] = []
  for (const item of items) {
    if (found.length === shown) break
    if (wanted === '' || foldText(`${item.words} ${item.hint ?? ''}`).includes(wanted)) found.push(item)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0))
    else if (event.key === 'Enter' && found[chosen]) onChoose(found[chosen].id)
    else return
    event.preventDefault()
  }
  return (
    <div className="search-list">
      <input
        className="field-control"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? `${listId}-${chosen}` : undefined}
        placeholder={label}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={label}>
        {found.map((item, at) => (
          <div
            key={item.id}
            id={`${listId}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className="search-list-row"
            onPointerMove={() => setChosen(at)}
            onClick={() => onChoose(item.id)}
          >
            <Icon name={item.icon} />
            <span>{item.words}</span>
            {item.hint ? <small>{item.hint}</small> : null}
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="field-hint">{nothing}</p> : null}
    </div>
  )
}
