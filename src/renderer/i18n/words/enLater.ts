// All other words of the page in English. Words of hosts and command line, and of files that are read, are not among them.
import { canvasActions } from '#contract/messages/en/canvasActions.ts'
import { clipboard } from '#contract/messages/en/clipboard.ts'
import { emotion } from '#contract/messages/en/emotion.ts'
import { evidence } from '#contract/messages/en/evidence.ts'
import { compare } from '#contract/messages/en/compare.ts'
import { diagram } from '#contract/messages/en/diagram.ts'
import { exporting } from '#contract/messages/en/exporting.ts'
import { handOut } from '#contract/messages/en/handOut.ts'
import { importing } from '#contract/messages/en/importing.ts'
import { improve } from '#contract/messages/en/improve.ts'
import { inspector } from '#contract/messages/en/inspector.ts'
import { layers } from '#contract/messages/en/layers.ts'
import { library } from '#contract/messages/en/library.ts'
import { maturity } from '#contract/messages/en/maturity.ts'
import { metrics } from '#contract/messages/en/metrics.ts'
import { paper } from '#contract/messages/en/paper.ts'
import { personas } from '#contract/messages/en/personas.ts'
import { pictures } from '#contract/messages/en/pictures.ts'
import { present } from '#contract/messages/en/present.ts'
import { refusal } from '#contract/messages/en/refusal.ts'
import { settings } from '#contract/messages/en/settings.ts'
import { shortcuts } from '#contract/messages/en/shortcuts.ts'
import { slides } from '#contract/messages/en/slides.ts'
import { structure } from '#contract/messages/en/structure.ts'
import { tables } from '#contract/messages/en/tables.ts'
import { touchpoints } from '#contract/messages/en/touchpoints.ts'
import { versions } from '#contract/messages/en/versions.ts'
import { webPage } from '#contract/messages/en/webPage.ts'

/** What the page says in English beside the words of a map, by namespace. */
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
