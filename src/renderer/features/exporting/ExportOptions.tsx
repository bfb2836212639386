import { useTranslation } from 'react-i18next'
import type { HandOutOptions } from '#core/handOut/options.ts'
import { languageNames } from '../../i18n/languageNames.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { knows, type ExportSettings } from './exportSettings.ts'
import { FormatTiles } from './FormatTiles.tsx'
import { PaperChoice, SpreadChoice } from './PaperChoice.tsx'
import type { AboutMap } from './preview/previewWorker.ts'
import { PictureSizeChoice } from './PictureSizeChoice.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import { SubjectChoice } from './SubjectChoice.tsx'
import { ShowSwitches } from './ShowSwitches.tsx'

interface ExportOptionsProps {
  titleId: string
  settings: ExportSettings
  /** What is known of the map; null until it is. */
  about: Pick<AboutMap, 'leavable' | 'subjects'> | null
  /** Whether a file is being made, of what was chosen before. */
  isBusy: boolean
  onChange: (settings: ExportSettings) => void
}

/** Everything that can be chosen, as far as the format knows it. */
export function ExportOptions({ titleId, settings, about, isBusy, onChange }: ExportOptionsProps) {
  const { t } = useTranslation()
  const { format, options } = settings
  const change = (changes: Partial<HandOutOptions>) => onChange({ ...settings, options: { ...options, ...changes } })
  const look = knows(format, 'look') ? (
    <Segmented
      label={t('exporting:look')}
      value={options.look}
      options={(['light', 'dark', 'ink'] as const).map((value) => ({ value, label: t(`exporting:looks.${value}`) }))}
      onChange={(value) => change({ look: value })}
    />
  ) : null
  return (
    <div className="export-options" inert={isBusy}>
      <h1 id={titleId}>{t('exporting:title')}</h1>
      <FormatTiles value={format} onChange={(value) => onChange({ ...settings, format: value })} />
      <div className="export-pair">
        <SubjectChoice settings={settings} present={about?.subjects ?? null} onChange={onChange} />
        {knows(format, 'language') ? (
          <Select
            label={t('exporting:language')}
            value={options.language}
            options={languageNames.map(({ language, name }) => ({ value: language, label: name }))}
            onChange={(language) => change({ language })}
          />
        ) : null}
      </div>
      <ScopeChoice settings={settings} onChange={onChange} />
      <div className="export-pair">
        {knows(format, 'paper') ? <PaperChoice paper={options.paper} onChange={(paper) => change({ paper })} /> : null}
        {knows(format, 'picture') ? <PictureSizeChoice size={options.picture} onChange={(picture) => change({ picture })} /> : null}
        {knows(format, 'slides') ? (
          <Segmented
            label={t('exporting:slides')}
            value={options.slides}
            options={(['16:9', '4:3'] as const).map((value) => ({ value, label: value }))}
            onChange={(slides) => change({ slides })}
          />
        ) : null}
        {look}
      </div>
      {knows(format, 'paper') ? <SpreadChoice paper={options.paper} onChange={(paper) => change({ paper })} /> : null}
      {knows(format, 'density') ? (
        <Segmented
          label={t('exporting:density')}
          value={options.density}
          options={(['compact', 'comfortable'] as const).map((value) => ({ value, label: t(`exporting:densities.${value}`) }))}
          onChange={(density) => change({ density })}
        />
      ) : null}
      <ShowSwitches
        titleBlock={knows(format, 'titleBlock') ? options.titleBlock : null}
        without={options.choice.without}
        leavable={about?.leavable ?? null}
        onTitleBlock={(titleBlock) => change({ titleBlock })}
        onWithout={(without) => change({ choice: { ...options.choice, without } })}
        withComments={format === 'json' ? null : options.choice.withComments === true}
        onComments={(withComments) => change({ choice: { ...options.choice, withComments } })}
      />
    </div>
  )
}
