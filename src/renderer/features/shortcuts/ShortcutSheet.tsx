import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { keyCaps, Keys } from '../../ui/Kbd.tsx'
import type { Entry } from '../palette/entry.ts'
import './sheet.css'

/** All shortcuts, made of the same table that answers to them. */
export function ShortcutSheet({ entries, onClose }: { entries: readonly Entry[]; onClose: () => void }) {
  const { t } = useTranslation()
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.keys.length === 0) continue
    const group = groups.get(entry.group)
    if (group) group.push(entry)
    else groups.set(entry.group, [entry])
  }
  return (
    <Dialog title={t('shortcuts:title')} onClose={onClose} className="sheet-dialog">
      <div className="dialog-content" tabIndex={0} role="group" aria-label={t('shortcuts:title')}>
        {/* Columns of their own height: in a box that scrolls they would run out at the side. */}
        <div className="sheet">
          {[...groups].map(([group, members]) => (
            <section key={group} className="sheet-group">
              <h2>{group}</h2>
              <dl>
                {members.map((entry) => (
                  <div key={entry.id}>
                    <dt>{entry.label}</dt>
                    <dd>
                      {distinct(entry.keys).map((keys, at) => (
                        <span key={keys} className="sheet-keys">
                          {at > 0 ? t('shortcuts:or') : null}
                          <Keys keys={keys} />
                          <span className="visually-hidden">{keyCaps(keys).join(' ')}</span>
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

/** Two chords at most: the same key by sign and by place is one. */
function distinct(keys: readonly string[]): string[] {
  const seen = new Map(keys.map((chord) => [keyCaps(chord).join(), chord] as const).reverse())
  return [...seen.values()].reverse().slice(0, 2)
}
