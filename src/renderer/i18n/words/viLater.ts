// All other words of the page in Vietnamese. Words of hosts and command line, and of files that are read, are not among them.
import { canvasActions } from '#contract/messages/vi/canvasActions.ts'
import { clipboard } from '#contract/messages/vi/clipboard.ts'
import { emotion } from '#contract/messages/vi/emotion.ts'
import { evidence } from '#contract/messages/vi/evidence.ts'
import { compare } from '#contract/messages/vi/compare.ts'
import { diagram } from '#contract/messages/vi/diagram.ts'
import { exporting } from '#contract/messages/vi/exporting.ts'
import { handOut } from '#contract/messages/vi/handOut.ts'
import { importing } from '#contract/messages/vi/importing.ts'
import { improve } from '#contract/messages/vi/improve.ts'
import { inspector } from '#contract/messages/vi/inspector.ts'
import { layers } from '#contract/messages/vi/layers.ts'
import { library } from '#contract/messages/vi/library.ts'
import { maturity } from '#contract/messages/vi/maturity.ts'
import { metrics } from '#contract/messages/vi/metrics.ts'
import { paper } from '#contract/messages/vi/paper.ts'
import { personas } from '#contract/messages/vi/personas.ts'
import { pictures } from '#contract/messages/vi/pictures.ts'
import { present } from '#contract/messages/vi/present.ts'
import { refusal } from '#contract/messages/vi/refusal.ts'
import { settings } from '#contract/messages/vi/settings.ts'
import { shortcuts } from '#contract/messages/vi/shortcuts.ts'
import { slides } from '#contract/messages/vi/slides.ts'
import { structure } from '#contract/messages/vi/structure.ts'
import { tables } from '#contract/messages/vi/tables.ts'
import { touchpoints } from '#contract/messages/vi/touchpoints.ts'
import { versions } from '#contract/messages/vi/versions.ts'
import { webPage } from '#contract/messages/vi/webPage.ts'

/** What the page says in Vietnamese beside the words of a map, by namespace. */
export const words = {
  canvas: canvasActions,
  clipboard,
  compare,
  diagram,
  emotion,
  evidence,
  exporting,
  handOut,
  importing,
  improve,
  inspector,
  layers,
  library,
  maturity,
  metrics,
  paper,
  personas,
  pictures,
  present,
  refusal,
  settings,
  shortcuts,
  slides,
  structure,
  tables,
  touchpoints,
  versions,
  webPage
} as const
