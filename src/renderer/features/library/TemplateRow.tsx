import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TemplateId } from '#core/samples/templateIds.ts'
import { useScheme } from '../../session/usePreferences.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { svgAddress } from './Thumbnail.tsx'
import type { TemplatePicture } from './templatePictures.ts'

/** Templates with a picture of what one gets. */
export function TemplateRow({ onChoose }: { onChoose: (template: TemplateId) => Promise<void> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const scheme = useScheme()
  const [pictures, setPictures] = useState<readonly TemplatePicture[]>([])
  useEffect(() => {
    let isWanted = true
    // Drawing five maps needs the layout and the texts of the templates: after the library itself is there.
    void import('./templatePictures.ts').then(({ templatePictures }) => {
      if (isWanted) setPictures(templatePictures(language, scheme))
    })
    return () => {
      isWanted = false
    }
  }, [language, scheme])
  return (
    <section aria-labelledby="templates">
      <div className="section-header">
        <h2 id="templates">{t('library:templates')}</h2>
      </div>
      <ul className="template-grid">
        {pictures.map(({ id, svg }) => (
          <li key={id} className="template-card">
            <button
              type="button"
              aria-label={t('library:startFrom', { title: t(`library:template.${id}`) })}
              aria-describedby={`template-${id}`}
              onClick={() => void onChoose(id)}
            >
              <div className="thumbnail">
                <img src={svgAddress(svg)} alt="" draggable={false} />
              </div>
              <strong>{t(`library:template.${id}`)}</strong>
            </button>
            <span id={`template-${id}`}>{t(`library:templateText.${id}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
