import type { SceneWords } from '#core/scene/words.ts'

/** Gives the words for a key `namespace:path` in the language of a drawing; a `count` among the values chooses the plural form. */
export type SayWord = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Which message stands for which word of a drawing: one list for screen, paper and command line, whoever looks the messages up. */
export function sceneWordsOf(say: SayWord): SceneWords {
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
    livedBy: (name) => say('drawing:legend.livedBy', { name }),
    more: (count) => say('drawing:more', { count })
  }
}
