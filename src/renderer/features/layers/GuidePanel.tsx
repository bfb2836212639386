import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { layerNames, type Layers } from '#core/analyses/layers.ts'
import { traceOf } from '#core/analyses/trace.ts'
import type { Id } from '#core/model/id.ts'
import { find } from '#core/queries/journey.ts'
import { laneIcon } from '#core/scene/domainIcons.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { useRun } from '../map/useRun.ts'
import { answerOf, atLayer, parentOf, startGuide, withAnswer, type Guide } from './guide.ts'
import { useLayersDesk } from './layersDesk.ts'
import './guidePanel.css'

/**
 * From the experience inwards, one question after the other. Every answer becomes a card, tied beneath the last one, as soon as one goes on,
 * goes back or leaves: there is nothing that could be lost.
 */
export function GuidePanel({ guide, layers }: { guide: Guide; layers: Layers }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const leave = () => {
    desk.set({ guide: null })
    const experience = guide.answers.find((id) => id !== null && layers.placeOf.has(id)) ?? null
    desk.choose(experience, { focus: experience !== null })
  }
  return (
    <aside className="layers-panel layers-guide" aria-label={t('layers:guide.title')}>
      <header>
        <h2>{t('layers:guide.title')}</h2>
      </header>
      {guide.layer < 5 ? (
        <Question key={`${guide.layer} ${guide.isAnother}`} guide={guide} layers={layers} onLeave={leave} />
      ) : (
        <Done guide={guide} layers={layers} onLeave={leave} />
      )}
      <SoFar guide={guide} layers={layers} />
    </aside>
  )
}

function Question({ guide, layers, onLeave }: { guide: Guide; layers: Layers; onLeave: () => void }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const { run } = useRun()
  const name = layerNames[guide.layer] ?? 'experiences'
  const isThere = (id: Id) => layers.placeOf.has(id)
  const answer = answerOf(guide, isThere)
  const [start] = useState(() => find(desk.session.getState().document, 'card', answer ?? '')?.text ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const text = useRef(start)
  const [isEmpty, setEmpty] = useState(start.trim() === '')
  useLayoutEffect(() => {
    field.current?.focus()
  }, [])

  /** Keeps what is in the field; gives the guide with it, or null where that was refused: then it stays in the field. */
  const keep = useRef((): Guide | null => guide)
  useEffect(() => {
    keep.current = () => {
      const words = text.current.trim()
      if (words === '') return guide
      if (answer !== null) {
        if (words !== find(desk.session.getState().document, 'card', answer)?.text) run('card.setText', { id: answer, text: words })
        return guide
      }
      const id = desk.addWritten({ layer: guide.layer, tiedTo: parentOf(guide, isThere), stepId: guide.stepId }, words)
      if (id === null) return null
      text.current = ''
      const next = withAnswer(guide, id)
      const experience = next.answers.find((each): each is Id => each !== null && (each === id || isThere(each)))
      desk.choose(experience ?? id)
      return next
    }
  })
  useEffect(() => {
    const element = field.current
    return () => {
      // Whoever leaves the view keeps what was typed.
      if (!element?.isConnected) keep.current()
    }
  }, [])
  const to = (layer: number) => {
    const kept = keep.current()
    if (kept) desk.set({ guide: atLayer(kept, layer) })
  }
  const leave = () => {
    if (keep.current()) onLeave()
  }
  const next = () => to(guide.layer + 1)
  const another = () => {
    const kept = text.current.trim() === '' ? null : keep.current()
    if (!kept) return
    desk.set({ guide: { ...kept, isAnother: true } })
    setField(field.current, '')
  }
  const setField = (element: HTMLTextAreaElement | null, value: string) => {
    if (element) element.value = value
    text.current = value
    setEmpty(value.trim() === '')
    element?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) another()
    else if (event.key === 'Enter' && !event.shiftKey) next()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }
  const parent = find(desk.session.getState().document, 'card', parentOf(guide, isThere) ?? '')
  return (
    <div className="layers-question">
      <p className="layers-quiet">{t('layers:guide.progress', { number: guide.layer + 1, count: 5 })}</p>
      {guide.layer === 0 ? <StepChoice guide={guide} layers={layers} isFixed={answer !== null} /> : null}
      <label>
        <span className="layers-asked">
          <Icon name={laneIcon(name)} size={18} />
          {t(`layers:guide.question.${name}`)}
        </span>
        {parent ? <span className="layers-beneath">↳ {parent.text}</span> : null}
        <textarea
          ref={field}
          className="field-control"
          rows={2}
          lang="vi"
          maxLength={20_000}
          placeholder={t(`layers:guide.example.${name}`)}
          defaultValue={start}
          onInput={(event) => {
            text.current = event.currentTarget.value
            setEmpty(text.current.trim() === '')
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div className="layers-actions">
        <Button look="primary" onClick={next}>
          {t(isEmpty ? 'layers:guide.skip' : 'layers:guide.next')}
        </Button>
        <Button icon="plus" disabled={isEmpty} onClick={another}>
          {t('layers:guide.another')}
        </Button>
        {guide.layer > 0 ? (
          <Button look="quiet" onClick={() => to(guide.layer - 1)}>
            {t('layers:guide.previous')}
          </Button>
        ) : null}
      </div>
      <p className="layers-quiet">{t('layers:guide.keys')}</p>
      <Button look="link" onClick={leave}>
        {t('layers:guide.leave')}
      </Button>
    </div>
  )
}

/** At which step of the journey she is to conclude it. */
function StepChoice({ guide, layers, isFixed }: { guide: Guide; layers: Layers; isFixed: boolean }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  if (layers.steps.length < 2) return null
  return (
    <Select
      label={t('layers:guide.step')}
      value={guide.stepId ?? layers.steps[0]?.id ?? ''}
      disabled={isFixed}
      options={layers.steps.map(({ id, title }, index) => ({
        value: id,
        label: title ? t('layers:guide.stepName', { number: index + 1, title }) : t('layers:guide.stepUntitled', { number: index + 1 })
      }))}
      onChange={(stepId) => desk.set({ guide: { ...guide, stepId } })}
    />
  )
}

function SoFar({ guide, layers }: { guide: Guide; layers: Layers }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const answered = guide.answers.flatMap((id, layer) => {
    const card = id === null ? undefined : layers.cards[layers.placeOf.get(id) ?? -1]?.card
    return card ? [{ card, layer }] : []
  })
  if (answered.length === 0) return null
  return (
    <section aria-label={t('layers:guide.soFar')}>
      <h3>{t('layers:guide.soFar')}</h3>
      <ol className="layers-answers">
        {answered.map(({ card, layer }) => (
          <li key={card.id}>
            <Icon name={laneIcon(layerNames[layer] ?? 'experiences')} />
            <button type="button" className="layers-jump" onClick={() => desk.set({ guide: atLayer(guide, layer) })}>
              {card.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Done({ guide, layers, onLeave }: { guide: Guide; layers: Layers; onLeave: () => void }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const again = useRef<HTMLButtonElement>(null)
  useEffect(() => again.current?.focus(), [])
  const first = guide.answers.find((id): id is Id => id !== null && layers.placeOf.has(id)) ?? null
  const trace = first === null ? null : traceOf(layers, first)
  const what = layers.cards[trace?.of ?? -1]?.card.text ?? ''
  const count = trace?.supports.size ?? 0
  return (
    <div
      className="layers-question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      {first === null ? null : <p className="layers-asked">{t('layers:guide.done', { what })}</p>}
      <p>{count === 0 ? t('layers:guide.doneNothing') : t('layers:guide.doneText', { count })}</p>
      <div className="layers-actions">
        <Button ref={again} look="primary" icon="heart" onClick={() => desk.set({ guide: startGuide(guide.stepId) })}>
          {t('layers:guide.again')}
        </Button>
        <Button onClick={onLeave}>{t('layers:guide.finish')}</Button>
        <IconButton icon="undo-2" label={t('layers:guide.previous')} onClick={() => desk.set({ guide: atLayer(guide, 4) })} />
      </div>
    </div>
  )
}
