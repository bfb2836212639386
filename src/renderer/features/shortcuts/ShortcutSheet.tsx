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
      <div className="dialog-content sheet" tabIndex={0} role="group" aria-label={t('shortcuts:title')}>
        {[...groups].map(([group, members]) => (
          <section key={group} className="sheet-group">
            <h2>{group}</h2>
            <dl>
              {members.map((entry) => (
                <div key={entry.id}>
                  <dt>{entry.label}</dt>
                  <dd>
                    {entry.keys.slice(0, 2).map((keys, at) => (
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
    </Dialog>
  )
}
