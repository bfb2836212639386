// Every kind of lane with a picture of what it holds. The field keeps the keyboard: letters search, arrows choose, Enter adds.
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import type { LaneKind } from '#core/model/lane.ts'
import { lanesOf } from '#core/queries/journey.ts'
import { laneExample } from '#core/scene/laneExample.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { useJourney } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Drawing } from '../../ui/Drawing.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { insertLane } from '../canvas/actions/headerActions.ts'
import { useCanvas } from '../canvas/canvas.ts'
import { useTheme } from '../canvas/layers/theme.ts'
import { nextTile, type TileMove } from './nextTile.ts'
import { findKinds, type LaneGroup } from './laneGroups.ts'
import './laneGallery.css'

const moves: Readonly<Record<string, TileMove>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** The gallery; lanes go behind `after`, one behind the other, or without it where they belong. */
export function LaneGallery({ after, onClose }: { after: Id | null; onClose: () => void }) {
  const { t } = useTranslation()
  const canvas = useCanvas()
  const [needle, setNeedle] = useState('')
  const [active, setActive] = useState<LaneKind | null>(null)
  const [added, setAdded] = useState<readonly LaneKind[]>([])
  const behind = useRef(after)
  const list = useRef<HTMLDivElement>(null)
  const present = useJourney(canvas.session, ({ document }) => countKinds(document))
  const groups = findKinds(needle, (kind) => ({ name: t(`domain:lane.${kind}`), about: t(`structure:about.${kind}`) }))
  const kinds = groups.flatMap((group) => group.kinds)
  const chosen = active !== null && kinds.includes(active) ? active : (kinds[0] ?? null)

  const add = (kind: LaneKind) => {
    const id = insertLane(canvas, kind, behind.current)
    if (id === null) return
    // The next one goes behind this one, but a line of the map does not draw others to it.
    if (behind.current !== null) behind.current = id
    setActive(kind)
    setAdded([...added, kind])
  }
  const choose = (kind: LaneKind) => {
    setActive(kind)
    list.current?.querySelector(`#lane-kind-${kind}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const move = moves[event.key]
    // In a word that is being written ← and → belong to the caret.
    const isCaret = needle !== '' && (move === 'left' || move === 'right')
    if (move && !isCaret && chosen !== null) choose(nextTile(tilesIn(list.current), chosen, move) as LaneKind)
    else if (event.key === 'Enter' && chosen !== null) add(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      title={t('structure:gallery')}
      onClose={onClose}
      className="lane-gallery"
      actions={
        <>
          <p className="lane-gallery-added" role="status">
            {added.length > 0
              ? t('structure:addedHere', { names: added.map((kind) => t(`domain:lane.${kind}`)).join(' · ') })
              : t('structure:hint')}
          </p>
          <Button look="primary" size="large" onClick={onClose}>
            {t('common:done')}
          </Button>
        </>
      }
    >
      <div className="lane-gallery-field">
        <Icon name="search" size={18} />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('structure:search')}
          aria-expanded={kinds.length > 0}
          aria-controls="lane-kinds"
          aria-autocomplete="list"
          aria-activedescendant={chosen === null ? undefined : `lane-kind-${chosen}`}
          placeholder={t('structure:search')}
          value={needle}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setNeedle(event.target.value)
            setActive(null)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        className="dialog-content lane-gallery-list"
        id="lane-kinds"
        role="listbox"
        aria-label={t('structure:gallery')}
        tabIndex={-1}
        ref={list}
      >
        {groups.map(({ group, kinds: own }) => (
          <Group key={group} group={group} kinds={own} chosen={chosen} present={present} onAdd={add} />
        ))}
        {kinds.length === 0 ? <p className="lane-gallery-none">{t('structure:none')}</p> : null}
      </div>
    </Dialog>
  )
}

interface GroupProps {
  readonly group: LaneGroup
  readonly kinds: readonly LaneKind[]
  readonly chosen: LaneKind | null
  readonly present: Readonly<Partial<Record<LaneKind, number>>>
  readonly onAdd: (kind: LaneKind) => void
}

function Group({ group, kinds, chosen, present, onAdd }: GroupProps) {
  const { t } = useTranslation()
  const name = t(`structure:group.${group}`)
  return (
    <div role="group" aria-label={name} className="lane-gallery-group">
      <div className="lane-gallery-heading" aria-hidden>
        {name}
      </div>
      {kinds.map((kind) => {
        const count = present[kind] ?? 0
        return (
          <div
            key={kind}
            id={`lane-kind-${kind}`}
            role="option"
            tabIndex={-1}
            aria-selected={kind === chosen}
            className="lane-tile"
            data-kind={kind}
            // The field keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(kind)}
          >
            <Example kind={kind} />
            <span className="lane-tile-name">
              <Icon name={laneIcon(kind)} size={16} />
              {t(`domain:lane.${kind}`)}
              {count > 0 ? (
                <small>
                  <Icon name="check" size={14} />
                  {t('structure:onMap', { count })}
                </small>
              ) : null}
            </span>
            <span className="lane-tile-about">{t(`structure:about.${kind}`)}</span>
          </div>
        )
      })}
    </div>
  )
}

const Example = memo(function Example({ kind }: { kind: LaneKind }) {
  const { t } = useTranslation()
  const theme = useTheme()
  const text = t(`structure:example.${kind as 'doing'}`, { defaultValue: '' })
  const words = useSceneWords()
  const scene = useMemo(() => laneExample(kind, text, theme, words), [kind, text, theme, words])
  return (
    <svg className="lane-tile-picture" viewBox={`0 0 ${scene.width} ${scene.height}`} width={scene.width} height={scene.height} aria-hidden>
      <Drawing primitives={scene.primitives} />
    </svg>
  )
})

function countKinds(document: Parameters<typeof lanesOf>[0]): Partial<Record<LaneKind, number>> {
  const counts: Partial<Record<LaneKind, number>> = {}
  for (const { kind } of lanesOf(document)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function tilesIn(list: HTMLElement | null) {
  return [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])].map((tile) => ({
    id: tile.dataset['kind'] ?? '',
    x: tile.offsetLeft,
    y: tile.offsetTop
  }))
}
