import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { keyCaps, Keys } from '../../ui/Kbd.tsx'
import type { Entry, EntryGroup } from '../palette/entry.ts'
import { groupOrder } from '../palette/paletteEntries.ts'
import { presentKeys } from '../present/presentKeys.ts'
import { currentRoute } from '../../app/router.ts'
import { builtInKeys } from './builtInKeys.ts'
import { keysOfView, placesOfViews } from './viewKeys.ts'
import './sheet.css'

/** All shortcuts, made of the same table that answers to them, and of the keys that belong to typing and to the pointer. */
export function ShortcutSheet({ entries, onClose }: { entries: readonly Entry[]; onClose: () => void }) {
  const { t } = useTranslation()
  // Keys of the map are explained where there is a map.
  const isOnMap = entries.some((entry) => entry.isOfMap && entry.group !== 'present')
  // While presenting they are commands of the view; on the map they say what will be answered there.
  const isPresentable = entries.some(({ group }) => group === 'present')
  const presenting = presentKeys.filter(({ id }) => isPresentable && !entries.some((entry) => entry.id === `present.${id}`))
  const rows = (group: EntryGroup) => [
    ...(isOnMap ? builtInKeys : [])
      .filter((row) => row.group === group)
      .map(({ id, keys }) => ({ id, keys, label: t(`shortcuts:keys.${id}`) })),
    ...entries.filter((entry) => entry.group === group && entry.keys.length > 0),
    ...(group === 'present' ? presenting : []).map(({ id, keys }) => ({ id, keys, label: t(`present:keys.${id}`) }))
  ]
  const groups = groupOrder
    .map((group) => ({ title: t(`shortcuts:groups.${group}`), members: rows(group) }))
    .filter(({ members }) => members.length > 0)
  const ofViews = (views: typeof placesOfViews) =>
    views.map(({ view, places }) => ({
      title: t(`views:name.${view}`),
      members: keysOfView(places).map(({ id, keys }) => ({ id, keys, label: t(`shortcuts:viewKeys.${id}`) }))
    }))
  const { shown, others } = viewsOfMap()
  return (
    <Dialog title={t('shortcuts:title')} onClose={onClose} className="sheet-dialog">
      <div className="dialog-content" tabIndex={0} role="group" aria-label={t('shortcuts:title')}>
        {/* Columns of their own height: in a box that scrolls they would run out at the side. */}
        <div className="sheet">
          {[...ofViews(shown), ...groups, ...ofViews(others)].map(({ title, members }) => (
            <section key={`${title} ${members[0]?.id ?? ''}`} className="sheet-group">
              <h2>{title}</h2>
              <dl>
                {members.map(({ id, label, keys }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>
                      {distinct(keys).map((chord, at) => (
                        <span key={chord} className="sheet-keys">
                          {at > 0 ? t('shortcuts:or') : null}
                          <ChordCaps chord={chord} />
                        </span>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  )
}

/** The view of the map that is shown, whose keys come first, and the other views; none where no map is. */
function viewsOfMap(): { readonly shown: typeof placesOfViews; readonly others: typeof placesOfViews } {
  const route = currentRoute()
  const panel = route.screen === 'map' ? route.panel : null
  if (route.screen !== 'map' || panel?.kind === 'present' || panel?.kind === 'presenter') return { shown: [], others: [] }
  const isShown = ({ view }: (typeof placesOfViews)[number]) => panel?.kind === 'view' && panel.view === view
  return { shown: placesOfViews.filter(isShown), others: placesOfViews.filter((each) => !isShown(each)) }
}

function ChordCaps({ chord }: { chord: string }) {
  return (
    <>
      <Keys keys={chord} />
      <span className="visually-hidden">{keyCaps(chord).join(' ')}</span>
    </>
  )
}

/** Two chords at most: the same key by sign and by place is one. */
function distinct(keys: readonly string[]): string[] {
  const seen = new Map(keys.map((chord) => [keyCaps(chord).join(), chord] as const).reverse())
  return [...seen.values()].reverse().slice(0, 2)
}
