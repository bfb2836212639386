import type { Canvas } from '../canvas.ts'
import { focusCard } from '../actions/cardActions.ts'
import type { FillingPlan, FillingReport } from './planFilling.ts'

/** More than these at once are refused: nobody wants them in one map, and all of it was meant for something else. */
export const pasteLimits = { cards: 20_000, steps: 500, lanes: 200 } as const

/** More than these are asked about first. */
const askBeyond = { cards: 500, steps: 60, lanes: 20 } as const

/** Carries a plan out as one step of undo and says what was done. Asks first where it is very much. */
export function fill(canvas: Canvas, plan: FillingPlan, { focusOn }: { focusOn: 'first' | 'last' }): void {
  const { report } = plan
  if (report.cards + report.feelings === 0) return canvas.warn('clipboard:nothing')
  const kinds = ['cards', 'steps', 'lanes'] as const
  const surplus = kinds.find((kind) => report[kind] > pasteLimits[kind])
  if (surplus) {
    const words = canvas.words.get()
    const name = { cards: 'cards', steps: 'newSteps', lanes: 'newLanes' }[surplus]
    const what = words(`clipboard:${name}`, { count: report[surplus] })
    return canvas.warn('clipboard:tooMuch', { what, limit: pasteLimits[surplus] })
  }
  if (kinds.some((kind) => report[kind] > askBeyond[kind]))
    canvas.pasteQuestion.set({ report, paste: () => carryOut(canvas, plan, focusOn) })
  else carryOut(canvas, plan, focusOn)
}

/** What will be or was done, part by part, in words. */
export function wordsOfReport(report: FillingReport, words: (key: string, values: Record<string, string | number>) => string): string[] {
  const { cards, feelings, steps, lanes, scale, strange, beside = 0 } = report
  const counted = (key: string, count: number) => (count > 0 ? [words(`clipboard:${key}`, { count })] : [])
  return [
    ...counted('cards', cards),
    ...counted('feelings', feelings),
    ...counted('newSteps', steps),
    ...counted('newLanes', lanes),
    ...(scale ? [words('clipboard:scale', { from: scale[0], to: scale[1] })] : []),
    ...(strange ? [words('clipboard:strange', strange)] : []),
    ...counted('beside', beside)
  ]
}

function carryOut(canvas: Canvas, { filling, report }: FillingPlan, focusOn: 'first' | 'last'): void {
  if (!canvas.run('card.fill', filling)) return
  const persona = filling.personas?.[0]
  if (persona) canvas.session.setActivePersona(persona.id)
  const ids = filling.cards.map(({ id }) => id)
  const focused = focusOn === 'first' ? ids[0] : ids.at(-1)
  if (focused !== undefined) {
    focusCard(canvas, focused)
    canvas.session.select(ids)
  }
  const isPlain = report.cards > 0 && report.feelings + report.steps + report.lanes + (report.beside ?? 0) === 0
  if (isPlain) canvas.say('canvas:say.pasted', { count: report.cards })
  else canvas.warn('clipboard:pasted', { what: wordsOfReport(report, canvas.words.get()).join(' · ') })
}
