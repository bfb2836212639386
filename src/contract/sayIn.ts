import type { Say } from '#core/handOut/edition.ts'
import { formatMessage } from './messages/formatMessage.ts'
import { messages, type Language } from './messages/messages.ts'

/** Looks words up in a language, for whoever has the messages of all languages at hand. A key that is missing stays visible. */
export function sayIn(language: Language): Say {
  return (key, values = {}) => {
    const plural = 'count' in values ? pluralForm(values['count'] === 1) : ''
    return formatMessage(messageAt(messages[language], `${key}${plural}`) ?? messageAt(messages[language], key) ?? key, values)
  }
}

function pluralForm(isOne: boolean): string {
  return isOne ? '_one' : '_other'
}

function messageAt(namespaces: Readonly<Record<string, unknown>>, key: string): string | undefined {
  let found: unknown = namespaces
  for (const part of key.split(/[:.]/))
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[part] : undefined
  return typeof found === 'string' ? found : undefined
}
