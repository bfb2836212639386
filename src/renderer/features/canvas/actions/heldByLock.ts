import type { Action } from './action.ts'

/**
 * Whether an action is for moving, removing or framing, so that it makes no sense while the map is locked. The session refuses
 * the commands in any case; here it is known before a link, a title or a menu is even begun.
 */
export function isHeldByLock({ id }: Pick<Action, 'id'>): boolean {
  return held.test(id)
}

const held =
  /^(card\.(remove|move|span)|(header|step|stage|lane|separator)\.|link\.(start|finish|leadsTo|dependsOn|loopsBack|label|reverse|remove)|feeling\.(\d|up|down))/
