import { useTranslation } from 'react-i18next'
import type { Id } from '#core/model/id.ts'
import { useCanvas } from '../canvas.ts'
import { InlineEditor } from './InlineEditor.tsx'
import { goToTitle, type Titled } from './titleFlow.ts'

/** The title of a stage, step or lane while it is edited. */
export function TitleEditor({ recordType, id, title }: { recordType: Titled; id: Id; title: string }) {
  const canvas = useCanvas()
  const { t } = useTranslation(['canvas', 'domain'])
  const { editing } = canvas.state()
  return (
    <InlineEditor
      text={title}
      initialText={editing?.kind === 'title' && editing.id === id ? editing.initialText : undefined}
      onTab={(distance) => goToTitle(canvas, recordType, id, distance)}
      label={t(`canvas:edit.${recordType}`)}
      onWrite={(text) => canvas.run(`${recordType}.edit`, { id, title: text }, { mergeKey: `${recordType}.edit:${id}` })}
      onClose={() => {
        const { editing } = canvas.state()
        if (editing?.kind === 'title' && editing.id === id) canvas.session.setEditing(null)
      }}
    />
  )
}
