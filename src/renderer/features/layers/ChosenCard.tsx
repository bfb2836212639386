import { useTranslation } from 'react-i18next'
import { experiencesHit, type LayerFindings } from '#core/analyses/layerFindings.ts'
import type { LayerCard, Layers } from '#core/analyses/layers.ts'
import type { Support } from '#core/analyses/supportGraph.ts'
import { carriersOf, restOf, type Trace } from '#core/analyses/trace.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useObserved } from '../canvas/observable.ts'
import { useRun } from '../map/useRun.ts'
import { JumpList } from './JumpList.tsx'
import { useLayersDesk } from './layersDesk.ts'
import './chosenCard.css'

interface ChosenCardProps {
  layers: Layers
  findings: LayerFindings
  layerCard: LayerCard
  trace: Trace
}

/** The chosen card: what it rests on and carries, what to do with it, and what happens if it fails. */
export function ChosenCard({ layers, findings, layerCard, trace }: ChosenCardProps) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const isFailing = useObserved(desk.ui, (ui) => ui.isFailing)
  const { card, layer } = layerCard
  const name = card.text || t('layers:emptyCard')
  const canWrite = desk.canWrite()
  return (
    <div className="layers-head">
      <header>
        <h2>{name}</h2>
        <IconButton
          icon="panel-right"
          small
          iconSize={16}
          label={t('layers:moreAbout')}
          keys="Mod+i"
          onClick={() => desk.session.setInspectorOpen(true)}
        />
        <IconButton icon="x" small iconSize={16} label={t('layers:clear')} keys="Escape" onClick={() => desk.choose(null)} />
      </header>
      {isFailing ? (
        <Failing layers={layers} findings={findings} layerCard={layerCard} trace={trace} name={name} />
      ) : (
        <Standing layers={layers} layerCard={layerCard} trace={trace} />
      )}
      <div className="layers-actions">
        {canWrite && layer < 4 ? (
          <Button icon="arrow-down" onClick={() => desk.add({ layer: layer + 1, tiedTo: card.id })}>
            {t('layers:addBeneath')}
          </Button>
        ) : null}
        {canWrite && layer === 4 ? (
          <Button icon="arrow-up" onClick={() => desk.add({ layer: layer - 1, tiedTo: card.id })}>
            {t('layers:addAbove')}
          </Button>
        ) : null}
        <Button icon={isFailing ? 'route' : 'zap-off'} aria-pressed={isFailing} onClick={() => desk.set({ isFailing: !isFailing })}>
          {t(isFailing ? 'layers:back' : 'layers:whatIf')}
        </Button>
      </div>
      <Ties layers={layers} trace={trace} />
    </div>
  )
}

function Standing({ layers, layerCard, trace }: Omit<ChosenCardProps, 'findings'>) {
  const { t } = useTranslation()
  const { things, layers: count } = restOf(layers, trace)
  const carried = experiencesHit(layers, trace.of).length
  const system = layers.cards[carriersOf(layers, trace)[0] ?? -1]?.card.text
  const said = [
    ...(layerCard.layer === 4
      ? []
      : [things === 0 ? t('layers:restsOnNothing') : t('layers:rests', { count: things, layers: t('layers:layerCount', { count }) })]),
    ...(layerCard.layer === 0
      ? []
      : [
          carried === 0
            ? t('layers:carriesNothing')
            : t(layerCard.card.constraint && layerCard.layer >= 3 ? 'layers:limits' : 'layers:carries', { count: carried })
        ]),
    ...(system && layerCard.layer < 4 ? [t('layers:onlyCarrier', { system })] : [])
  ]
  return <p>{said.join(' ')}</p>
}

function Failing({ layers, findings, layerCard, trace, name }: ChosenCardProps & { name: string }) {
  const { t } = useTranslation()
  const isExperience = layerCard.layer === 0
  const places = isExperience ? carriersOf(layers, trace) : experiencesHit(layers, trace.of)
  const values = { what: name, count: places.length, all: findings.experiences }
  const text = isExperience
    ? places.length === 0
      ? t('layers:fallsByNone', { what: name })
      : t('layers:fallsBy', values)
    : places.length === 0
      ? t('layers:failsNone', { what: name })
      : t('layers:fails', values)
  return (
    <div className="layers-failing">
      <p>{text}</p>
      <JumpList items={places.flatMap((place) => layers.cards[place]?.card ?? [])} />
    </div>
  )
}

/** The links of the card, to go along or to take away, and whether it is a constraint. */
function Ties({ layers, trace }: { layers: Layers; trace: Trace }) {
  const { t } = useTranslation()
  const desk = useLayersDesk()
  const { run, isReadOnly } = useRun()
  const below = layers.support.below[trace.of] ?? []
  const above = layers.support.above[trace.of] ?? []
  const count = below.length + above.length
  const own = layers.cards[trace.of]
  const list = (title: string, supports: readonly Support[], placeOf: (support: Support) => number) =>
    supports.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul className="layers-ties">
          {supports.map((support) => {
            const card = layers.cards[placeOf(support)]?.card
            const what = card?.text || t('layers:emptyCard')
            return (
              <li key={support.link.id}>
                <button type="button" className="layers-jump" onClick={() => card && desk.choose(card.id, { focus: true })}>
                  {what}
                </button>
                {isReadOnly ? null : (
                  <IconButton
                    icon="unlink"
                    small
                    iconSize={14}
                    label={t('layers:untie', { what })}
                    onClick={() => run('link.remove', { ids: [support.link.id] })}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </>
    )
  return (
    <>
      {own && own.layer >= 3 ? (
        <label className="layers-check">
          <input
            type="checkbox"
            checked={own.card.constraint}
            disabled={isReadOnly}
            onChange={(event) => void run('card.edit', { ids: [own.card.id], fields: { constraint: event.target.checked } })}
          />
          {t('layers:markConstraint')}
        </label>
      ) : null}
      {count > 0 ? (
        <details className="layers-details">
          <summary>{t('layers:links', { count })}</summary>
          {list(t('layers:restsOn'), below, ({ inner }) => inner)}
          {list(t('layers:carriesThese'), above, ({ outer }) => outer)}
        </details>
      ) : null}
    </>
  )
}
