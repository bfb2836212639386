// The views over the map beside the canvas, in the order of the switch in the top bar. The code of each comes when it is first shown.
import { lazy, type ComponentType } from 'react'
import type { IconName } from '#core/icons/icons.ts'
import type { ViewName } from '../../app/route.ts'
import { withWords } from '../../i18n/i18n.ts'

/** One view: its name is the word in its address; its title is `views:name.<name>` in the message files. */
export interface MapView {
  readonly name: ViewName
  readonly icon: IconName
  /** Whether it stands in the switch itself; the others stand under *More*. */
  readonly isMain: boolean
  /** Draws below the top bar, in a `SessionContext`. */
  readonly View: LazyView
}

/** A view whose code is fetched when it is first shown, or before by `load`. */
export type LazyView = ComponentType & { readonly load: () => Promise<unknown> }

/** All views, the main ones first. */
export const mapViews: readonly MapView[] = [
  {
    name: 'outside-in',
    icon: 'layers',
    isMain: true,
    View: lazyView(async () => (await withWords(import('../layers/LayersView.tsx'))).LayersView)
  },
  {
    name: 'touchpoints',
    icon: 'table-2',
    isMain: true,
    View: lazyView(async () => (await withWords(import('../touchpoints/TouchpointsView.tsx'))).TouchpointsView)
  },
  {
    name: 'emotion',
    icon: 'activity',
    isMain: true,
    View: lazyView(async () => (await withWords(import('../emotion/EmotionView.tsx'))).EmotionView)
  },
  {
    name: 'improve',
    icon: 'list-checks',
    isMain: true,
    View: lazyView(async () => (await withWords(import('../improve/ImproveView.tsx'))).ImproveView)
  },
  {
    name: 'evidence',
    icon: 'quote',
    isMain: false,
    View: lazyView(async () => (await withWords(import('../evidence/EvidenceView.tsx'))).EvidenceView)
  },
  {
    name: 'metrics',
    icon: 'gauge',
    isMain: false,
    View: lazyView(async () => (await withWords(import('../metrics/MetricsView.tsx'))).MetricsView)
  },
  {
    name: 'compare',
    icon: 'git-compare',
    isMain: false,
    View: lazyView(async () => (await withWords(import('../compare/CompareView.tsx'))).CompareView)
  },
  {
    name: 'maturity',
    icon: 'radar',
    isMain: false,
    View: lazyView(async () => (await withWords(import('../maturity/MaturityView.tsx'))).MaturityView)
  }
]

/** A view whose code and words come when it is first shown. */
export function lazyView(load: () => Promise<ComponentType>): LazyView {
  return Object.assign(
    lazy(async () => ({ default: await load() })),
    { load }
  )
}
