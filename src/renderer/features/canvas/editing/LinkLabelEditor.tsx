import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useJourney } from '../../../session/useJourney.ts'
import { useCanvas } from '../canvas.ts'
import { InlineEditor } from './InlineEditor.tsx'

/** The words on a link while they are edited, where they will stand. */
export const LinkLabelEditor = memo(function LinkLabelEditor() {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const editing = useJourney(canvas.session, (state) => (state.editing?.kind === 'linkLabel' ? state.editing.id : null))
  const box = useJourney(canvas.session, ({ layout }) =>
    editing === null ? null : (layout.links.find(({ link }) => link.id === editing) ?? null)
  )
  if (editing === null || !box) return null
  return (
    <div className="cv-layer cv-link-label" style={{ left: box.labelAt.x - 80, top: box.labelAt.y - 14 }}>
      <InlineEditor
        key={editing}
        text={box.link.label}
        label={t('canvas:edit.linkLabel')}
        onWrite={(label) => canvas.run('link.edit', { id: editing, label }, { mergeKey: `link.edit:${editing}` })}
        onClose={() => {
          if (canvas.state().editing?.kind === 'linkLabel') canvas.session.setEditing(null)
        }}
      />
    </div>
  )
})
