import type { Say } from '#core/handOut/edition.ts'
import { personaKinds, type PersonaKind } from '#core/model/persona.ts'
import type { SceneWords } from '#core/scene/words.ts'
import { numberStyles } from '#core/text/numberStyles.ts'

/** Which message stands for which word of a drawing: one list for screen, paper and command line, whoever looks the messages up. */
export function sceneWordsOf(say: Say): SceneWords {
  return {
    stepCount: (count) => say('domain:steps', { count }),
    noTouchpoint: say('domain:noTouchpoint'),
    state: { current: say('domain:stateLong.current'), future: say('domain:stateLong.future') },
    certainty: {
      assumption: say('drawing:legend.assumption'),
      evidence: say('drawing:legend.evidence'),
      validated: say('drawing:legend.validated')
    },
    control: {
      controlled: say('domain:control.controlled'),
      influenced: say('drawing:legend.influenced'),
      uncontrolled: say('domain:control.uncontrolled')
    },
    momentOfTruth: say('domain:momentOfTruth'),
    aim: { effort: say('drawing:legend.aimEffort'), delight: say('drawing:legend.aimDelight') },
    personaKind: Object.fromEntries(personaKinds.map((kind) => [kind, say(`domain:personaKind.${kind}`)])) as Record<PersonaKind, string>,
    livedBy: (name) => say('drawing:legend.livedBy', { name }),
    handOff: say('drawing:legend.handOff'),
    believed: say('drawing:legend.believed'),
    intended: say('drawing:legend.intended'),
    gap: (size) => say('drawing:gap', { size: size.toFixed(1).replace('.', say('drawing:decimalPoint')) }),
    gapBetween: say('drawing:legend.gap'),
    metrics: {
      numbers: say('drawing:decimalPoint') === ',' ? numberStyles.comma : numberStyles.point,
      was: (value) => say('drawing:metric.was', { value }),
      start: say('drawing:metric.start'),
      verdict: {
        reached: say('drawing:metric.reached'),
        better: say('drawing:metric.better'),
        worse: say('drawing:metric.worse'),
        same: say('drawing:metric.same')
      },
      target: say('drawing:metric.target'),
      rewarded: say('drawing:metric.rewarded')
    },
    more: (count) => say('drawing:more', { count })
  }
}
