/** Why a command did nothing, and what to do instead. Nothing was changed in any of these cases. */
export const refusal = {
  notFound: 'That is no longer on the map; perhaps it was removed in another window. Nothing was changed.',
  laneTakesNoCards: 'This lane holds no cards. Put the card into another lane.',
  laneHasNoCurve: 'Feelings can only be set in the feeling lane.',
  sameCard: 'A card cannot be tied to itself. Choose another card.',
  alreadyLinked: 'These two cards are already tied in this direction.',
  nothingToSplit: 'There is nothing to split here: a stage is split at a step behind its first one.',
  nothingToMerge: 'There is nothing behind it to join with.',
  tooLong: 'That is too long. Nothing was changed; shorten the text and try again.',
  badValue: 'That value does not fit here. Nothing was changed.',
  emptyText: 'Nothing is written yet. Write something first.',
  locked: 'The map is locked, so everything stays in its place. Unlock it with the lock at the top to change this.',
  readOnly: 'This map was written by a newer version and can only be looked at. Nothing was changed; update Outside-In to edit it.'
} as const
