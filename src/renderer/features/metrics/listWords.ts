import type { TFunction } from 'i18next'

/** Names one after another: “A, B and C”. */
export function listWords(t: TFunction, names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : t('metrics:and', { names: names.slice(0, -1).join(', '), last })
}
