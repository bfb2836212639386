import { useTranslation } from 'react-i18next'
import { linkKinds, type Link } from '#core/model/link.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { PanelHead } from './PanelHead.tsx'

/** A link: what it joins, what it means, its words. */
export function LinkPanel({ link }: { link: Link }) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun({ frame: true })
  const { from, to } = useJourney(useSession(), ({ document }) => ({
    from: find(document, 'card', link.fromId)?.text,
    to: find(document, 'card', link.toId)?.text
  }))
  return (
    <>
      <PanelHead icon="link-2" where={t('inspector:link')} />
      <ul className="link-ends">
        <li>{t('inspector:linkFrom', { text: from || t('inspector:emptyCard') })}</li>
        <li>{t('inspector:linkTo', { text: to || t('inspector:emptyCard') })}</li>
      </ul>
      <Segmented
        label={t('inspector:linkKind')}
        value={link.kind}
        disabled={isReadOnly}
        options={linkKinds.map((value) => ({ value, label: t(`domain:linkKind.${value}`) }))}
        onChange={(kind) => run('link.edit', { id: link.id, kind })}
      />
      <TextField
        label={t('inspector:linkLabel')}
        value={link.label}
        maxLength={500}
        readOnly={isReadOnly}
        onChange={(label) => run('link.edit', { id: link.id, label }, `${link.id}.label`)}
      />
      <Button look="quiet" icon="unlink" disabled={isReadOnly} onClick={() => run('link.remove', { ids: [link.id] })}>
        {t('inspector:untie')}
      </Button>
    </>
  )
}
