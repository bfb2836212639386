import { useTranslation } from 'react-i18next'
import type { LeavableIn } from '#core/handOut/leavableIn.ts'
import type { Leavable } from '#core/handOut/options.ts'
import { Switch } from '../../ui/Switch.tsx'

/** So many names are shown beside their switch. */
const shownNames = 3

interface ShowSwitchesProps {
  /** Null for formats that have neither. */
  titleBlock: boolean | null
  without: readonly Leavable[]
  /** What the map has of each; null while it is being counted. */
  leavable: LeavableIn | null
  onTitleBlock: (titleBlock: boolean) => void
  onWithout: (without: Leavable[]) => void
  /** Whether comments are put in; null for formats that keep them always. */
  withComments: boolean | null
  onComments: (withComments: boolean) => void
}

/** What is shown and what stays at home. */
export function ShowSwitches(props: ShowSwitchesProps) {
  const { titleBlock, without, leavable, onTitleBlock, onWithout, withComments, onComments } = props
  const { t } = useTranslation()
  const details: Readonly<Record<Leavable, string>> = {
    assumptions: leavable ? t('exporting:assumptionCards', { count: leavable.assumptions }) : '',
    backstage: t('exporting:backstageDetail'),
    notes: t('exporting:notesDetail'),
    names: leavable ? namesText(leavable.names) : ''
  }
  const kinds = ['assumptions', 'backstage', 'notes', 'names'] as const
  function namesText(names: readonly string[]): string {
    const shown = names.slice(0, shownNames).join(', ')
    return names.length > shownNames ? t('exporting:moreNames', { names: shown, count: names.length - shownNames }) : shown
  }
  return (
    <fieldset className="field export-show">
      <legend className="field-label">{t('exporting:show')}</legend>
      {titleBlock === null ? null : <Switch label={t('exporting:titleBlock')} checked={titleBlock} onChange={onTitleBlock} />}
      {kinds.map((kind) => (
        <Switch
          key={kind}
          label={t(`exporting:${kind}`)}
          detail={details[kind]}
          checked={!without.includes(kind)}
          onChange={(isShown) => onWithout(kinds.filter((each) => (each === kind ? !isShown : without.includes(each))))}
        />
      ))}
      {withComments === null ? null : (
        <Switch
          label={t('exporting:comments')}
          detail={leavable ? t('exporting:commentsDetail', { count: leavable.comments }) : ''}
          checked={withComments}
          onChange={onComments}
        />
      )}
    </fieldset>
  )
}
