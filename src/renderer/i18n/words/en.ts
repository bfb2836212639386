// The words of the page in English, loaded when the page speaks it. Words of hosts and command line, and of files that are read, are not among them.
import { canvas } from '#contract/messages/en/canvas.ts'
import { clipboard } from '#contract/messages/en/clipboard.ts'
import { common } from '#contract/messages/en/common.ts'
import { domain } from '#contract/messages/en/domain.ts'
import { drawing } from '#contract/messages/en/drawing.ts'
import { error } from '#contract/messages/en/error.ts'
import { exporting } from '#contract/messages/en/exporting.ts'
import { finding } from '#contract/messages/en/finding.ts'
import { importing } from '#contract/messages/en/importing.ts'
import { inspector } from '#contract/messages/en/inspector.ts'
import { library } from '#contract/messages/en/library.ts'
import { map } from '#contract/messages/en/map.ts'
import { notes } from '#contract/messages/en/notes.ts'
import { personas } from '#contract/messages/en/personas.ts'
import { pictures } from '#contract/messages/en/pictures.ts'
import { present } from '#contract/messages/en/present.ts'
import { refusal } from '#contract/messages/en/refusal.ts'
import { settings } from '#contract/messages/en/settings.ts'
import { shortcuts } from '#contract/messages/en/shortcuts.ts'
import { structure } from '#contract/messages/en/structure.ts'
import { timer } from '#contract/messages/en/timer.ts'
import { versions } from '#contract/messages/en/versions.ts'

/** The words of the page in English, by namespace. */
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
