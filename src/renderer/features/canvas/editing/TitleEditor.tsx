import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { useCanvas } from '../canvas.ts'
import { InlineEditor } from './InlineEditor.tsx'

/** The title of a stage, step or lane while it is edited. */
export function TitleEditor({ recordType, id, title }: { recordType: 'stage' | 'step' | 'lane'; id: Id; title: string }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  return (
    <InlineEditor
      text={title}
      label={t(`canvas:edit.${recordType}`)}
      onWrite={(text) => canvas.run(`${recordType}.edit`, { id, title: text }, { mergeKey: `${recordType}.edit:${id}` })}
      onClose={() => {
        const { editing } = canvas.state()
        if (editing?.kind === 'title' && editing.id === id) canvas.session.setEditing(null)
      }}
    />
  )
}
