import { useTranslation } from 'react-i18next'
import { formatTraits } from '#core/handOut/formats.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import type { ExportSettings } from './exportSettings.ts'
import type { PreviewFacts } from './preview/makePreview.ts'

/** What is said of an export before it is made: whether it is whole, in numbers, and what is to be known beside. */
export interface SaidOfExport {
  readonly isComplete: boolean
  readonly headline: string
  readonly details: readonly string[]
  readonly isTooSmall: boolean
}

/** Puts what a preview counted into words. */
export function useCompleteness({ format, options }: ExportSettings, facts: PreviewFacts): SaidOfExport {
  const { t } = useTranslation()
  const language = useLanguage()
  const { completeness, leftOut, letters } = facts
  const { cards, drawnCards, steps, drawnSteps, curves, hiddenLanes, foldedCards } = completeness
  const { sort, subjects } = formatTraits[format]
  const isMap = options.choice.subject === 'map' || !subjects.includes(options.choice.subject)
  const counted = { cards: t('exporting:cardsOf', { drawn: drawnCards, count: cards }) }

  const away = ([key, count]: readonly [string, number]) => (count > 0 ? [t(key as 'exporting:leftOutCards', { count })] : [])
  const what = (
    [
      ['exporting:leftOutStages', leftOut.stages],
      ['exporting:leftOutLanes', leftOut.lanes],
      ['exporting:leftOutCards', leftOut.cards],
      ['exporting:leftOutNotes', leftOut.notes],
      ['exporting:leftOutNames', leftOut.names]
    ] as const
  ).flatMap(away)
  const hidden = Math.max(hiddenLanes, leftOut.hiddenLanes)
  const isTooSmall = letters?.areTooSmall === true
  const details = [
    ...(what.length > 0 ? [t('exporting:leftOut', { what: what.join(', ') })] : []),
    ...(hidden > 0 && isMap && sort !== 'text' ? [t('exporting:hiddenLanes', { count: hidden })] : []),
    ...(foldedCards > 0 && sort === 'drawn' ? [t('exporting:foldedCards', { count: foldedCards })] : []),
    ...(letters ? [sizeText(letters.smallest)] : [])
  ]
  function sizeText(millimetres: number): string {
    const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: value < 3 ? 1 : 0 })
    const size = number(millimetres)
    if (isTooSmall) return t('exporting:tooSmall', { size })
    const distance = readableFrom(millimetres)
    return distance < 0.75 ? t('exporting:smallestTextNear', { size }) : t('exporting:smallestText', { size, distance: number(distance) })
  }

  switch (sort) {
    case 'text': {
      const isEverything = format === 'json' && what.length === 0
      const all = t('exporting:cardsOf', { drawn: cards, count: cards })
      return {
        isComplete: true,
        headline: isEverything ? t('exporting:jsonComplete') : headlineOf([all], true),
        details,
        isTooSmall: false
      }
    }
    case 'table': {
      if (isMap)
        return { isComplete: drawnCards === cards, headline: headlineOf([counted.cards], drawnCards === cards), details, isTooSmall }
      const count = facts.tables.reduce((sum, { rowCount }) => sum + rowCount, 0)
      return { isComplete: true, headline: t('exporting:completeRows', { rows: t('exporting:rows', { count }) }), details, isTooSmall }
    }
    case 'drawn': {
      if (!isMap) {
        const pages = t('exporting:previewPages', { count: facts.pages.length })
        return { isComplete: true, headline: t('exporting:completePages', { pages }), details, isTooSmall }
      }
      const isComplete = drawnCards === cards && drawnSteps === steps
      const parts = [
        counted.cards,
        t('exporting:stepsOf', { drawn: drawnSteps, count: steps }),
        ...(isComplete ? [t('exporting:curves', { count: curves })] : [])
      ]
      return { isComplete, headline: headlineOf(parts, isComplete), details, isTooSmall }
    }
  }

  function headlineOf(parts: readonly string[], isComplete: boolean): string {
    return t(isComplete ? 'exporting:complete' : 'exporting:incomplete', { parts: parts.join(', ') })
  }
}

/** From how far letters of this height can be read with ease, m: they fill about a fifth of a degree. */
function readableFrom(millimetres: number): number {
  return millimetres * 0.29
}
