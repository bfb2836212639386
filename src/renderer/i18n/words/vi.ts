// The words of the page in Vietnamese, loaded when the page speaks it. Words of hosts and command line, and of files that are read, are not among them.
import { canvas } from '#contract/messages/vi/canvas.ts'
import { clipboard } from '#contract/messages/vi/clipboard.ts'
import { common } from '#contract/messages/vi/common.ts'
import { domain } from '#contract/messages/vi/domain.ts'
import { drawing } from '#contract/messages/vi/drawing.ts'
import { error } from '#contract/messages/vi/error.ts'
import { exporting } from '#contract/messages/vi/exporting.ts'
import { finding } from '#contract/messages/vi/finding.ts'
import { importing } from '#contract/messages/vi/importing.ts'
import { inspector } from '#contract/messages/vi/inspector.ts'
import { library } from '#contract/messages/vi/library.ts'
import { map } from '#contract/messages/vi/map.ts'
import { notes } from '#contract/messages/vi/notes.ts'
import { personas } from '#contract/messages/vi/personas.ts'
import { pictures } from '#contract/messages/vi/pictures.ts'
import { present } from '#contract/messages/vi/present.ts'
import { refusal } from '#contract/messages/vi/refusal.ts'
import { settings } from '#contract/messages/vi/settings.ts'
import { shortcuts } from '#contract/messages/vi/shortcuts.ts'
import { structure } from '#contract/messages/vi/structure.ts'
import { timer } from '#contract/messages/vi/timer.ts'
import { versions } from '#contract/messages/vi/versions.ts'

/** The words of the page in Vietnamese, by namespace. */
export const words = {
  canvas,
  clipboard,
  common,
  domain,
  drawing,
  error,
  exporting,
  finding,
  importing,
  inspector,
  library,
  map,
  notes,
  personas,
  pictures,
  present,
  refusal,
  settings,
  shortcuts,
  structure,
  timer,
  versions
} as const
