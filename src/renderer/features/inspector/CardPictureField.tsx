import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '#core/model/card.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useRun } from '../map/useRun.ts'
import { useAttachmentUrl } from '../personas/useAttachmentUrl.ts'
import { usePicturePort } from '../pictures/picturePort.ts'
import './picture.css'

interface CardPictureFieldProps {
  card: Card
  /** True from when a picture is added or taken away here until the field stands in its other place and has taken the keyboard. */
  isMoving: RefObject<boolean>
}

/** The picture of a card: seeing it, what it shows in words, replacing it, taking it away. */
export function CardPictureField({ card, isMoving }: CardPictureFieldProps) {
  const { t } = useTranslation()
  const { run, isReadOnly } = useRun()
  const port = usePicturePort()
  const [isReading, setReading] = useState(false)
  const { picture } = card
  const words = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    const next = words.current ?? chooser.current
    next?.focus()
  }, [isMoving])
  const change = (next: Card['picture']) => {
    isMoving.current = (next === null) !== (picture === null)
    run('card.edit', { ids: [card.id], fields: { picture: next } })
  }
  const choose = async () => {
    const [file] = await port.choose({ several: false })
    if (!file) return
    setReading(true)
    const kept = await port.keep(file)
    setReading(false)
    if (kept.ok) change(kept.picture)
    else port.complain(kept.words)
  }
  if (picture === null && isReadOnly) return null
  return (
    <section className="card-picture" aria-label={t('pictures:title')} aria-busy={isReading}>
      {picture ? (
        <>
          <Preview picture={picture} />
          <TextField
            ref={words}
            label={t('pictures:alt')}
            placeholder={t('pictures:altPlaceholder')}
            value={picture.alt}
            maxLength={2000}
            readOnly={isReadOnly}
            onChange={(alt) => run('card.edit', { ids: [card.id], fields: { picture: { ...picture, alt } } }, `${card.id}.alt`)}
          />
        </>
      ) : null}
      {isReadOnly ? null : (
        <div className="card-picture-buttons">
          <Button ref={chooser} look={picture ? 'plain' : 'link'} icon="image" disabled={isReading} onClick={() => void choose()}>
            {isReading ? t('pictures:adding', { count: 1 }) : t(picture ? 'pictures:replace' : 'pictures:add')}
          </Button>
          {picture ? (
            <Button look="quiet" onClick={() => change(null)}>
              {t('pictures:remove')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}

function Preview({ picture }: { picture: NonNullable<Card['picture']> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const url = useAttachmentUrl(picture.thumbnail ?? picture.hash)
  const { width, height } = picture
  return (
    <figure className="card-picture-preview">
      <div style={{ aspectRatio: `${width} / ${height}` }}>{url ? <img src={url} alt={picture.alt} /> : null}</div>
      <figcaption>{t('pictures:size', { width: formatNumber(width, language), height: formatNumber(height, language) })}</figcaption>
    </figure>
  )
}
