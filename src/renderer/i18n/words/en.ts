// The words in English that a map is first drawn with, loaded when the page speaks it. The others come with the first screen or panel that is
// loaded later, or once the map rests.
import { canvas } from '#contract/messages/en/canvas.ts'
import { common } from '#contract/messages/en/common.ts'
import { domain } from '#contract/messages/en/domain.ts'
import { drawing } from '#contract/messages/en/drawing.ts'
import { error } from '#contract/messages/en/error.ts'
import { finding } from '#contract/messages/en/finding.ts'
import { map } from '#contract/messages/en/map.ts'
import { notes } from '#contract/messages/en/notes.ts'
import { timer } from '#contract/messages/en/timer.ts'
import { views } from '#contract/messages/en/views.ts'

/** The words of a map in English, by namespace. */
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
