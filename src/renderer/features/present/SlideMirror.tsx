import { useTranslation } from 'react-i18next'
import type { MapLayout } from '#core/layout/boxes.ts'
import type { JourneyDocument } from '#core/model/document.ts'
import { isSeparator, type Lane } from '#core/model/lane.ts'
import { cardsInCell, find, mapOf, personasOf, pointAt } from '#core/queries/journey.ts'
import { measuredAt } from '#core/queries/measureAt.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { feelingWord, signed } from '../canvas/feelingWords.ts'
import { measureWords } from '../metrics/measureWords.ts'
import { useNumberStyle } from '../metrics/useNumberStyle.ts'
import type { Slide, StageSlide } from './slides.ts'

/** The slide in words, for those who hear it: a heading that is said at every change, and what stands under it as a table. */
export function SlideMirror({ layout, slide, page }: { layout: MapLayout; slide: Slide; page: number }) {
  const { t } = useTranslation()
  const document = useJourney(useSession(), (state) => state.document)
  const heading = headingOf()
  const pages =
    slide.kind === 'stage' && slide.pages.length > 1 ? t('present:lanesPage', { page: page + 1, count: slide.pages.length }) : ''
  return (
    <div className="visually-hidden">
      <h1 id="present-heading">{heading}</h1>
      <p role="status">{[heading, pages].filter(Boolean).join('. ')}</p>
      {slide.kind === 'stage' ? (
        <StageTable layout={layout} slide={slide} document={document} />
      ) : (
        <Summary layout={layout} document={document} />
      )}
    </div>
  )

  function headingOf(): string {
    const title = mapOf(document).title || t('domain:untitled')
    if (slide.kind === 'opening') return title
    if (slide.kind === 'closing') return `${t('present:overview')}: ${title}`
    const name = layout.stages[slide.number - 1]?.stage.title || t('canvas:noTitle')
    const stage = t('present:stageOf', { number: slide.number, count: layout.stages.length, title: name })
    if (slide.parts === 1) return stage
    return `${stage}. ${t('present:partOf', { first: slide.firstStep + 1, last: slide.lastStep + 1 })}`
  }
}

function StageTable({ layout, slide, document }: { layout: MapLayout; slide: StageSlide; document: JourneyDocument }) {
  const { t } = useTranslation()
  const steps = slide.firstStep < 0 ? [] : layout.steps.slice(slide.firstStep, slide.lastStep + 1)
  const stage = layout.stages[slide.number - 1]?.stage.title || t('canvas:noTitle')
  return (
    <table>
      <caption>{t('present:cardsOf', { stage })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('present:lane')}</th>
          {steps.map(({ step, index }) => (
            <th key={step.id} scope="col">
              {index + 1} {step.title || t('canvas:noTitle')}
              {step.momentOfTruth ? `, ${t('domain:momentOfTruth')}` : ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layout.lanes
          .filter(({ lane }) => !isSeparator(lane.kind))
          .map(({ lane }) => (
            <tr key={lane.id}>
              <th scope="row">{lane.title || t(`domain:lane.${lane.kind}`)}</th>
              {steps.map(({ step }) => (
                <td key={step.id}>
                  <Cell document={document} lane={lane} stepId={step.id} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Cell({ document, lane, stepId }: { document: JourneyDocument; lane: Lane; stepId: string }) {
  const { t } = useTranslation()
  const style = useNumberStyle()
  const said =
    lane.kind === 'emotion'
      ? personasOf(document).flatMap((persona) => {
          const point = pointAt(document, lane.id, stepId, persona.id)
          if (!point) return []
          const word = t(`domain:feeling.${feelingWord(point.score)}`)
          return [{ id: point.id, text: t('canvas:describe.feeling', { persona: persona.name, score: signed(point.score), word }) }]
        })
      : lane.kind === 'metrics'
        ? measuredAt(document, stepId).map(({ metric, measure }) => ({
            id: measure.id,
            text: measureWords(t, style, metric, measure, touchpointOf(document, measure.cardId))
          }))
        : cardsInCell(document, lane.id, stepId).map((card) => ({
            id: card.id,
            text: `${card.text || t('canvas:describe.emptyCard')} (${t(`domain:certainty.${card.certainty}`)})`
          }))
  if (said.length === 0) return t('present:noCards')
  return (
    <ul>
      {said.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  )
}

function touchpointOf(document: JourneyDocument, cardId: string | null): string | null {
  return cardId === null ? null : (find(document, 'card', cardId)?.text ?? null)
}

function Summary({ layout, document }: { layout: MapLayout; document: JourneyDocument }) {
  const { t } = useTranslation()
  const { description, state } = mapOf(document)
  return (
    <>
      <p>{t(`domain:stateLong.${state}`)}</p>
      {description ? <p>{description}</p> : null}
      <ul>
        {personasOf(document).map((persona) => (
          <li key={persona.id}>{[persona.name, persona.summary, persona.quote].filter(Boolean).join('. ')}</li>
        ))}
      </ul>
      <h2>{t('present:stages')}</h2>
      {layout.stages.length === 0 ? <p>{t('present:noStages')}</p> : null}
      <ol>
        {layout.stages.map(({ stage, stepIds }) => (
          <li key={stage.id}>
            {stage.title || t('canvas:noTitle')}: {t('domain:steps', { count: stepIds.length })}
          </li>
        ))}
      </ol>
    </>
  )
}
