import type { Id } from '#core/model/id.ts'

const drafts = new Map<Id, string>()

/** What was begun about a card and not sent: selecting something else must not lose it. */
export function draftOf(cardId: Id): string {
  return drafts.get(cardId) ?? ''
}

/** Keeps what was begun; nothing is kept of an empty field. */
export function keepDraft(cardId: Id, text: string): void {
  if (text === '') drafts.delete(cardId)
  else drafts.set(cardId, text)
}
