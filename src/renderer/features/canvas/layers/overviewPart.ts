import { createPart } from '../../../ui/OnDemand.tsx'

/** The overview: seen from afar only, and fetched once the map is there. */
export const overviewPart = createPart(() => import('./OverviewLayer.tsx'))
