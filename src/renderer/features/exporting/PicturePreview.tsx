import { useTranslation } from 'react-i18next'
import { drawingStyle } from '#core/scene/elements.ts'
import type { Scene } from '#core/scene/primitives.ts'
import { AttachmentContext, Drawing } from '../../ui/Drawing.tsx'
import { usePhotoAddresses } from '../map/usePhotoAddresses.ts'

/** The picture as it will be in the file, as large as fits. */
export function PicturePreview({ scene }: { scene: Scene }) {
  const { t } = useTranslation()
  const photos = usePhotoAddresses()
  return (
    <div className="export-preview">
      <svg
        role="img"
        aria-label={t('exporting:previewOf')}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        style={{ ...styleOf(drawingStyle), ['--ratio' as string]: scene.width / scene.height }}
      >
        <AttachmentContext value={photos}>
          <Drawing primitives={scene.primitives} />
        </AttachmentContext>
      </svg>
    </div>
  )
}

/** The drawing's style text as properties: a style attribute written as text is not allowed in the page. */
function styleOf(text: string): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split(/:(.*)/su)
    if (name.trim() !== '') properties[name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] = value.trim()
  }
  return properties
}
