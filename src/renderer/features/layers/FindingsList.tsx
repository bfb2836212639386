import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { handOffsOf } from '#core/analyses/handOffs.ts'
import type { LayerFindings } from '#core/analyses/layerFindings.ts'
import type { Layers } from '#core/analyses/layers.ts'
import type { Language } from '#contract/messages/messages.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useJourney, useSession } from '../../session/useJourney.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '#core/icons/icons.ts'
import { JumpList, useJump, type Jump } from './JumpList.tsx'
import './findingsList.css'

interface Row {
  readonly kind: 'nothingBeneath' | 'servesNothing' | 'constraint' | 'handOffs' | 'singlePoint'
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly jumps: readonly Jump[]
}

/** What the layers give away, each with its number and the way to what it is about. */
export function FindingsList({ layers, findings }: { layers: Layers; findings: LayerFindings }) {
  const { t } = useTranslation()
  const rows = useRows(layers, findings)
  return (
    <section className="layers-findings" aria-label={t('layers:findings')}>
      <h3>{t('layers:findings')}</h3>
      {rows.length > 0 ? (
        <ul>
          {rows.map((row) => (
            <FindingRow key={row.kind} row={row} />
          ))}
        </ul>
      ) : (
        <p className="layers-quiet">{t(findings.experiences === 0 ? 'layers:empty' : 'layers:noFindings')}</p>
      )}
    </section>
  )
}

function FindingRow({ row: { kind, icon, title, text, jumps } }: { row: Row }) {
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const jump = useJump()
  const [only] = jumps
  const isOne = jumps.length === 1 && only
  return (
    <li>
      <button
        type="button"
        className="layers-finding"
        data-kind={kind}
        aria-expanded={isOne ? undefined : isOpen}
        onClick={() => (isOne ? jump(only.id) : setOpen(!isOpen))}
      >
        <Icon name={icon} size={18} />
        <span className="layers-finding-title">{title}</span>
        <span className="layers-finding-count">{formatNumber(jumps.length, language)}</span>
        <span className="layers-finding-text">{text}</span>
      </button>
      {isOpen && !isOne ? <JumpList items={jumps} /> : null}
    </li>
  )
}

function useRows(layers: Layers, findings: LayerFindings): readonly Row[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const handOffs = useJourney(useSession(), ({ document }) => handOffsOf(document)).handOffs
  const jumpTo = (place: number): Jump => ({ id: layers.cards[place]?.card.id ?? '', text: layers.cards[place]?.card.text ?? '' })
  const quote = (place: number) => `“${shortened(jumpTo(place).text || t('layers:emptyCard'))}”`
  const list = (places: readonly number[]) => {
    const rest = places.length - 2
    return listed([...places.slice(0, 2).map(quote), ...(rest > 0 ? [t('layers:more', { count: rest })] : [])], language)
  }
  const rows: Row[] = []
  const { nothingBeneath, servesNothing, constraints, singlePoints, experiences } = findings
  if (nothingBeneath.length > 0) {
    const count = nothingBeneath.length
    rows.push({
      kind: 'nothingBeneath',
      icon: 'cloud-off',
      title: t('layers:finding.nothingBeneath', { count }),
      text: t('layers:finding.nothingBeneathText', { count, list: list(nothingBeneath) }),
      jumps: nothingBeneath.map(jumpTo)
    })
  }
  if (servesNothing.length > 0) {
    rows.push({
      kind: 'servesNothing',
      icon: 'unlink',
      title: t('layers:finding.servesNothing'),
      text: t('layers:finding.servesNothingText', { count: servesNothing.length, list: list(servesNothing) }),
      jumps: servesNothing.map(jumpTo)
    })
  }
  if (constraints.length > 0) {
    const first = constraints.toSorted((a, b) => b.experiences.length - a.experiences.length)[0] ?? { place: -1, experiences: [] }
    const what = quote(first.place)
    rows.push({
      kind: 'constraint',
      icon: 'circle-minus',
      title: t('layers:finding.constraint', { count: constraints.length }),
      text:
        first.experiences.length === 0
          ? t('layers:finding.constraintFree', { what })
          : t('layers:finding.constraintText', { what, list: list(first.experiences) }),
      jumps: constraints.map(({ place }) => jumpTo(place))
    })
  }
  const [hand] = handOffs
  if (hand) {
    const seen = handOffs.slice(0, 2)
    const chain = [hand.from, ...seen.map(({ to }) => to)].map((name) => shortened(name)).join(' → ') + (handOffs.length > 2 ? ' → …' : '')
    const [from, to] = [hand.fromColumn + 1, (seen.at(-1)?.toColumn ?? hand.toColumn) + 1]
    rows.push({
      kind: 'handOffs',
      icon: 'arrow-left-right',
      title: t('layers:finding.handOffs', { count: handOffs.length }),
      text: from === to ? t('layers:finding.handOffsAt', { chain, from }) : t('layers:finding.handOffsText', { chain, from, to }),
      jumps: handOffs.map((each) => ({
        id: each.cardId,
        text: t('layers:handOff', { from: each.from, to: each.to, step: each.toColumn + 1 })
      }))
    })
  }
  const [worst] = singlePoints
  if (worst) {
    rows.push({
      kind: 'singlePoint',
      icon: 'server',
      title: t('layers:finding.singlePoint', { count: singlePoints.length }),
      text: t('layers:finding.singlePointText', { what: quote(worst.place), count: worst.experiences.length, all: experiences }),
      jumps: singlePoints.map(({ place }) => jumpTo(place))
    })
  }
  return rows
}

const most = 60

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}

function listed(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(texts)
}
