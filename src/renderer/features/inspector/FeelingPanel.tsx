import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { axisFacePaths, faceLevel, type FaceLevel } from '#core/icons/faces.ts'
import type { EmotionPoint } from '#core/model/emotionPoint.ts'
import { find } from '#core/queries/journey.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { formatScore } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import { EvidenceSection } from '../evidence/EvidenceSection.tsx'
import { useRun } from '../map/useRun.ts'
import { AttachedPersonaMark } from '../personas/AttachedPersonaMark.tsx'
import { CertaintyChoice } from './cardChoices.tsx'
import { PanelHead } from './PanelHead.tsx'
import { useWhere } from './useWhere.ts'

const feelings = { '-2': 'angry', '-1': 'annoyed', 0: 'neutral', 1: 'pleased', 2: 'delighted' } as const

/** One point of an emotion curve: whose, how it feels, why, in their own words, how sure. */
export function FeelingPanel({ point }: { point: EmotionPoint }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { run, isReadOnly } = useRun({ frame: true })
  const persona = useJourney(useSession(), ({ document }) => find(document, 'persona', point.personaId))
  const level = faceLevel(point.score)
  const targetIds = useMemo(() => [point.id], [point.id])
  const { laneId, stepId, personaId, kind } = point
  const word = t(`domain:feeling.${feelings[level]}`)
  return (
    <>
      <PanelHead {...useWhere(point)} />
      <div className="feeling-head">
        <Face level={level} />
        <div>
          <strong>{t('inspector:feelingIs', { word, score: formatScore(point.score, language) })}</strong>
          {persona ? (
            <span className="feeling-persona">
              <AttachedPersonaMark persona={persona} size={18} />
              {persona.name || t('personas:newName')}
            </span>
          ) : null}
          <span className="feeling-kind">{t(`domain:feelingKindLong.${kind}`)}</span>
        </div>
      </div>
      <label className="field">
        <span className="field-label">{t('inspector:score')}</span>
        <input
          type="range"
          className="feeling-range"
          min={-2}
          max={2}
          step={0.1}
          value={point.score}
          disabled={isReadOnly}
          aria-valuetext={t('inspector:feelingIs', { word, score: formatScore(point.score, language) })}
          onChange={(event) =>
            run('emotion.set', { laneId, stepId, personaId, kind, score: Number(event.target.value) }, `${point.id}.score`)
          }
        />
      </label>
      <CertaintyChoice
        value={point.certainty}
        disabled={isReadOnly}
        onChange={(certainty) => run('emotion.edit', { id: point.id, certainty })}
      />
      <EvidenceSection
        targetIds={targetIds}
        certainty={point.certainty}
        onAssume={() => run('emotion.edit', { id: point.id, certainty: 'assumption' })}
      />
      <TextArea
        label={t('inspector:quote')}
        placeholder={t('inspector:quotePlaceholder')}
        className="field-quote"
        value={point.quote}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(quote) => run('emotion.edit', { id: point.id, quote }, `${point.id}.quote`)}
      />
      <TextArea
        label={t('inspector:note')}
        placeholder={t('inspector:notesPlaceholder')}
        value={point.note}
        maxLength={20_000}
        readOnly={isReadOnly}
        onChange={(note) => run('emotion.edit', { id: point.id, note }, `${point.id}.note`)}
      />
      <Button look="quiet" icon="trash-2" disabled={isReadOnly} onClick={() => run('emotion.remove', { ids: [point.id] })}>
        {t('inspector:removeFeeling')}
      </Button>
    </>
  )
}

function Face({ level }: { level: FaceLevel }) {
  return (
    <svg
      width={36}
      height={36}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {axisFacePaths(level).map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
