import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../app/services.ts'
import { showToast } from '../../app/toasts.ts'
import { useFailure } from '../../app/useFailure.ts'
import { useTitle } from '../../app/useTitle.ts'
import { languageNames } from '../../i18n/languageNames.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { preferenceValues, type Preferences } from '../../session/preferences.ts'
import { usePreferenceStore, usePreferences } from '../../session/usePreferences.ts'
import { textScales } from '../../app/textScales.ts'
import { formatPercent } from '../../i18n/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAuthor } from '../comments/author.ts'
import { HomeFrame } from '../library/HomeFrame.tsx'
import { SnapshotList } from './SnapshotList.tsx'
import { snapshotFolderOf } from './snapshotFolderOf.ts'
import './settings.css'

/** Language, look, and where the library is. Everything holds at once. */
export function SettingsScreen() {
  const { t } = useTranslation()
  const language = useLanguage()
  const preferences = usePreferences()
  const store = usePreferenceStore()
  useTitle(t('settings:title'))
  const change = (changes: Partial<Preferences>) =>
    void store.set(changes).then((isKept) => {
      if (!isKept) showToast(t('settings:notKept'), { tone: 'problem' })
    })
  return (
    <HomeFrame place="settings" title={t('settings:title')}>
      <div className="settings">
        <Segmented
          label={t('settings:language')}
          value={preferences.language ?? language}
          options={languageNames.map(({ language: value, name }) => ({ value, label: name }))}
          onChange={(value) => change({ language: value })}
        />
        <Segmented
          label={t('settings:theme')}
          value={preferences.theme}
          options={[
            { value: 'system', label: t('settings:themes.system'), icon: 'monitor' },
            { value: 'light', label: t('settings:themes.light'), icon: 'sun' },
            { value: 'dark', label: t('settings:themes.dark'), icon: 'moon' }
          ]}
          onChange={(theme) => change({ theme })}
        />
        <Segmented
          label={t('settings:textSize')}
          value={preferences.textSize}
          options={preferenceValues.textSize.map((value) => ({ value, label: formatPercent(textScales[value], language) }))}
          onChange={(textSize) => change({ textSize })}
        />
        <div>
          <Segmented
            label={t('settings:density')}
            value={preferences.density}
            options={[
              { value: 'comfortable', label: t('exporting:densities.comfortable') },
              { value: 'compact', label: t('exporting:densities.compact') }
            ]}
            onChange={(density) => change({ density })}
          />
          <p className="settings-hint">{t('settings:densityHint')}</p>
        </div>
        <Author />
        <LibraryPlace />
      </div>
    </HomeFrame>
  )
}

function Author() {
  const { t } = useTranslation()
  const { author, setAuthor } = useAuthor()
  return author === undefined ? null : (
    <TextField label={t('settings:author')} hint={t('settings:authorHint')} value={author ?? ''} maxLength={200} onChange={setAuthor} />
  )
}

function LibraryPlace() {
  const { t } = useTranslation()
  const { client, info } = useServices()
  const fail = useFailure()
  return (
    <Group title={t('settings:library')}>
      <p>{t('settings:libraryText')}</p>
      <p className="field-label">{t('settings:libraryPath')}</p>
      <p className="settings-path">{info.libraryPath}</p>
      <div className="settings-actions">
        <Button
          icon="copy"
          onClick={() => void navigator.clipboard.writeText(info.libraryPath).then(() => showToast(t('settings:pathCopied')))}
        >
          {t('settings:copyPath')}
        </Button>
        {info.host === 'electron' ? (
          <Button
            icon="folder-open"
            onClick={() =>
              void client.call('host.reveal', { path: info.libraryPath }).then((answer) => {
                if (!answer.ok) fail(answer.error)
              })
            }
          >
            {t('settings:reveal')}
          </Button>
        ) : null}
      </div>
      <p className="field-label">{t('settings:safety')}</p>
      <p>{t('settings:safetyText')}</p>
      <p className="settings-path">{snapshotFolderOf(info.libraryPath)}</p>
      <SnapshotList />
      <p className="settings-hint">{t('settings:version', { version: info.version })}</p>
    </Group>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="settings-group">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
