// Grounds a person may give a card, as with a sticky note. They are the stage header tints, so that a
// coloured card stands out on every stage panel and even its smallest text (ink3) stays legible. Colour is never the only carrier of a meaning.
import { stage } from './tokens.ts'

/** A card ground by scheme; the index in `cardTints` is what a document stores. */
export interface CardTint {
  name: string
  light: string
  dark: string
}

/** The eight card grounds, in the order of the stage slots. The order is part of the document format. */
export const cardTints: readonly CardTint[] = stage.map((slot) => ({ name: slot.name, light: slot.light.header, dark: slot.dark.header }))
