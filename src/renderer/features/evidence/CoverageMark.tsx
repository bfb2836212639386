import { countOf, type Coverage } from '#core/analyses/evidenceCoverage.ts'

const order = ['validated', 'evidence', 'assumption'] as const

/** Shares as a bar: validated and evidence are filled, one solid and one hatched; what is assumed is an empty dashed box. */
export function CoverageMark({ coverage }: { coverage: Coverage }) {
  if (countOf(coverage) === 0) return <span className="coverage-bar coverage-bar-empty" aria-hidden />
  return (
    <span className="coverage-bar" aria-hidden>
      {order.map((sure) => (coverage[sure] === 0 ? null : <i key={sure} data-sure={sure} style={{ flexGrow: coverage[sure] }} />))}
    </span>
  )
}
