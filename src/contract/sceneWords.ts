import type { SceneWords } from '#core/scene/words.ts'
import { formatMessage } from './messages/formatMessage.ts'
import { messages, type Language } from './messages/messages.ts'

/** The words of a drawing in a language: the same on screen, on paper and from the command line. */
export function sceneWords(language: Language): SceneWords {
  const known = byLanguage.get(language)
  if (known) return known
  const { domain, drawing } = messages[language]
  const words: SceneWords = {
    stepCount: (count) => formatMessage(count === 1 ? domain.steps_one : domain.steps_other, { count }),
    noTouchpoint: domain.noTouchpoint,
    state: domain.stateLong,
    certainty: { assumption: drawing.legend.assumption, evidence: drawing.legend.evidence, validated: drawing.legend.validated },
    control: { controlled: domain.control.controlled, influenced: drawing.legend.influenced, uncontrolled: domain.control.uncontrolled },
    momentOfTruth: domain.momentOfTruth,
    livedBy: (name) => formatMessage(drawing.legend.livedBy, { name }),
    more: (count) => formatMessage(drawing.more, { count })
  }
  byLanguage.set(language, words)
  return words
}

// The same object every time, so that drawings can be compared by identity.
const byLanguage = new Map<Language, SceneWords>()
