import type { ContractError } from '#contract/error.ts'
import { thumbnailScene } from '#core/scene/thumbnail.ts'
import { svgOf } from '#core/scene/svg.ts'
import { themeOf } from '#core/theme/theme.ts'
import { ok, type Result } from '#core/result.ts'
import type { Library } from '#persistence/openLibrary.ts'
import { asContract } from '../failures.ts'
import type { OpenDocuments } from './openDocuments.ts'

const size = { width: 480, height: 270 }

/** A small drawing of a journey at its present revision, drawn once per revision and theme. */
export function thumbnail(
  library: Library,
  documents: OpenDocuments,
  id: string,
  theme: 'light' | 'dark'
): Result<{ revision: number; svg: string }, ContractError> {
  const summary = library.journeys.summary(id)
  if (!summary.ok) return asContract(summary)
  const kept = library.journeys.thumbnail(id, theme)
  if (kept.ok && kept.value?.revision === summary.value.revision) return ok(kept.value)
  const opened = asContract(documents.glance(id))
  if (!opened.ok) return opened
  const { document, revision } = opened.value
  const svg = svgOf(thumbnailScene(document, themeOf(theme), size))
  // A picture that cannot be kept is drawn again next time.
  library.journeys.keepThumbnail(id, theme, revision, svg)
  return ok({ revision, svg })
}
