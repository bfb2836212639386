// The picture: drawn by the same scenes as the map, with a button on every point that can be reached and set.
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { emotionPicture } from '#core/layout/emotionPicture.ts'
import { emotionAxisScene, emotionPictureScene } from '#core/scene/emotionPictureScene.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { themeOf } from '#core/theme/theme.ts'
import { find } from '#core/queries/journey.ts'
import { textScales } from '../../app/textScales.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useSceneWords } from '../../i18n/useSceneWords.ts'
import { shownLayout } from '../../session/shownPersonas.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { usePreferences, useScheme } from '../../session/usePreferences.ts'
import { Drawing } from '../../ui/Drawing.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { textAsDesigned } from '../map/textAsDesigned.ts'
import { EmotionLegend } from './EmotionLegend.tsx'
import { FeelingPoints } from './FeelingPoints.tsx'
import { useEmotionDesk } from './emotionDesk.ts'
import { useBoxSize } from './useBoxSize.ts'
import { useFeelingDrag } from './useFeelingDrag.ts'
import { useFeelingKeys } from './useFeelingKeys.ts'

const axisWidth = 164
const levels = [2, 1, 0, -1, -2] as const
const words = { '2': 'delighted', '1': 'pleased', '0': 'neutral', '-1': 'annoyed', '-2': 'angry' } as const

/** Stages, steps, scale and curves, set by keyboard and mouse. */
export function EmotionStage() {
  const { t } = useTranslation()
  const session = useSession()
  const { laneId, personaId } = useEmotionDesk()
  const theme = themeOf(useScheme())
  const language = useLanguage()
  const sceneWords = useSceneWords()
  const zoom = textScales[usePreferences().textSize]
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const size = useBoxSize(frame)
  const layout = useJourney(session, shownLayout)
  const title = useJourney(session, ({ document }) => find(document, 'lane', laneId)?.title) || t('domain:lane.emotion')
  const picture = useMemo(
    () => (size ? emotionPicture(layout, laneId, { width: size.width / zoom - axisWidth - 16, height: size.height / zoom - 8 }) : null),
    [layout, laneId, size, zoom]
  )
  const drawn = useMemo(
    () => (picture ? emotionPictureScene(picture, theme, sceneWords, { gapOf: personaId }) : []),
    [picture, theme, sceneWords, personaId]
  )
  const axis = useMemo(
    () =>
      picture
        ? emotionAxisScene(
            picture.lane.height,
            theme,
            axisWidth,
            levels.map((level) => ({ level, word: t(`domain:feeling.${words[level]}`), number: formatScore(level, language) }))
          )
        : [],
    [picture, theme, t, language]
  )
  const [hoveredId, setHovered] = useState<string | null>(null)
  const onKeyDown = useFeelingKeys(picture)
  const drag = useFeelingDrag(picture, plot)
  return (
    <div className="emotion-main">
      <div className="emotion-frame" ref={frame}>
        {picture ? (
          <div className="emotion-picture" style={{ ...textAsDesigned, zoom }}>
            <div className="emotion-axis" style={{ width: axisWidth, height: picture.height }}>
              <p className="emotion-lane-name" style={{ top: picture.layout.stageHeaderHeight + 11 }}>
                <Icon name={laneIcon('emotion')} size={16} />
                {title}
              </p>
              <svg width={axisWidth} height={picture.lane.height} style={{ top: picture.lane.y }} aria-hidden>
                <Drawing primitives={axis} />
              </svg>
            </div>
            <div
              ref={plot}
              className="emotion-plot"
              style={{ width: picture.width, height: picture.height }}
              role="group"
              aria-label={t('emotion:picture')}
              aria-describedby="emotion-keys"
              onKeyDown={(event: KeyboardEvent) => onKeyDown(event)}
              {...drag}
            >
              <svg width={picture.width} height={picture.height} aria-hidden>
                <Drawing primitives={drawn} />
              </svg>
              <FeelingPoints picture={picture} hoveredId={hoveredId} onHover={setHovered} />
            </div>
          </div>
        ) : null}
      </div>
      <p className="visually-hidden" id="emotion-keys">
        {t('emotion:keys')}
      </p>
      {picture ? <EmotionLegend lane={picture.lane} theme={theme} /> : null}
    </div>
  )
}
