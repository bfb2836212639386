import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IconName } from '#core/icons/icons.ts'
import { go } from '../../app/router.ts'
import { useImporting } from '../importing/importingContext.ts'
import { useNewMap } from '../library/useNewMap.ts'
import { focusSearch } from '../search/focusSearch.ts'
import { usePreferenceStore, useScheme } from '../../session/usePreferences.ts'
import type { CommandDesk } from './commandDesk.ts'
import type { Entry } from './entry.ts'

/** What can be done anywhere in the page. The ids are those of the native menu. */
export function usePageEntries(desk: CommandDesk): readonly Entry[] {
  const { t } = useTranslation()
  const importing = useImporting()
  const newMap = useNewMap()
  const preferences = usePreferenceStore()
  const scheme = useScheme()
  return useMemo(() => {
    const entry = (id: string, label: string, icon: IconName, run: () => void, keys: readonly string[] = []): Entry => ({
      id,
      label,
      icon,
      keys,
      group: 'app',
      isAvailable: () => true,
      run
    })
    return [
      entry('openPalette', t('shortcuts:openPalette'), 'command', desk.openPalette, ['Mod+k']),
      entry('openSheet', t('shortcuts:openSheet'), 'keyboard', desk.openSheet, ['?']),
      entry('searchLibrary', t('shortcuts:searchLibrary'), 'search', focusSearch, ['Mod+Shift+f']),
      entry('newMap', t('library:newMap'), 'plus', () => void newMap('blank')),
      entry('import', t('shortcuts:importFile'), 'file-input', importing.pick),
      entry('pasteNewMap', t('clipboard:asNewMap'), 'clipboard-paste', importing.paste),
      entry('toLibrary', t('shortcuts:toLibrary'), 'house', () => go({ screen: 'library' })),
      entry('openLibraryPersonas', t('personas:title'), 'users', () => go({ screen: 'personas' })),
      entry('openTrash', t('library:trash'), 'trash-2', () => go({ screen: 'trash' })),
      entry('openSettings', t('shortcuts:openSettings'), 'settings', () => go({ screen: 'settings' }), ['Mod+,']),
      entry(
        'toggleTheme',
        t('shortcuts:toggleTheme'),
        scheme === 'dark' ? 'sun' : 'moon',
        () => void preferences.set({ theme: scheme === 'dark' ? 'light' : 'dark' })
      )
    ]
  }, [t, desk, importing, newMap, preferences, scheme])
}
