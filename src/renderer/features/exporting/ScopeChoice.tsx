import { useTranslation } from 'react-i18next'
import { isSeparator } from '#core/model/lane.ts'
import { lanesOf, personasOf, stagesOf } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { exportScopes, type ExportSettings } from './exportSettings.ts'
import { Ticks } from './Ticks.tsx'

interface ScopeChoiceProps {
  settings: ExportSettings
  onChange: (settings: ExportSettings) => void
}

/** What of the map is handed out: all of it, what is ticked, or what is selected. */
export function ScopeChoice({ settings, onChange }: ScopeChoiceProps) {
  const { t } = useTranslation()
  const session = useSession()
  const document = useJourney(session, (state) => state.document)
  const hasSelection = useJourney(session, (state) => state.selection.size > 0)
  const { scope, options } = settings
  const choose = (choice: Partial<typeof options.choice>) =>
    onChange({ ...settings, options: { ...options, choice: { ...options.choice, ...choice } } })
  const offered = exportScopes.filter((each) => each !== 'selection' || hasSelection)
  const shown = offered.includes(scope) ? scope : 'map'
  return (
    <div className="export-what">
      <Segmented
        label={t('exporting:what')}
        value={shown}
        options={offered.map((value) => ({ value, label: t(`exporting:scopes.${value}`) }))}
        onChange={(value) => onChange({ ...settings, scope: value })}
        balanced
      />
      {shown === 'stages' ? (
        <Ticks
          label={t('exporting:scopes.stages')}
          all={stagesOf(document)}
          ticked={options.choice.stageIds}
          onChange={(stageIds) => choose({ stageIds })}
        />
      ) : null}
      {shown === 'lanes' ? (
        <Ticks
          label={t('exporting:scopes.lanes')}
          all={lanesOf(document).filter((lane) => !lane.hidden && !isSeparator(lane.kind))}
          ticked={options.choice.laneIds}
          onChange={(laneIds) => choose({ laneIds })}
        />
      ) : null}
      {shown === 'personas' ? (
        <Ticks
          label={t('exporting:scopes.personas')}
          all={personasOf(document).map(({ id, name }) => ({ id, title: name }))}
          ticked={options.choice.personaIds}
          onChange={(personaIds) => choose({ personaIds })}
        />
      ) : null}
    </div>
  )
}
