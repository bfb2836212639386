// The words in Vietnamese that a map is first drawn with, loaded when the page speaks it. The others come with the first screen or panel that is
// loaded later, or once the map rests.
import { canvas } from '#contract/messages/vi/canvas.ts'
import { common } from '#contract/messages/vi/common.ts'
import { domain } from '#contract/messages/vi/domain.ts'
import { drawing } from '#contract/messages/vi/drawing.ts'
import { error } from '#contract/messages/vi/error.ts'
import { finding } from '#contract/messages/vi/finding.ts'
import { map } from '#contract/messages/vi/map.ts'
import { notes } from '#contract/messages/vi/notes.ts'
import { timer } from '#contract/messages/vi/timer.ts'
import { views } from '#contract/messages/vi/views.ts'

/** The words of a map in Vietnamese, by namespace. */
export const words = {
  canvas,
  common,
  domain,
  drawing,
  error,
  finding,
  map,
  notes,
  timer,
  views
} as const
