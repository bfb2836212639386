import type { SceneWords } from '#core/scene/words.ts'
import { formatMessage } from './messages/formatMessage.ts'
import { messages, type Language } from './messages/messages.ts'
import { sceneWordsOf } from './sceneWordsOf.ts'

/** The words of a drawing in a language, for whoever has the messages of all languages at hand: services, command line, tests. */
export function sceneWords(language: Language): SceneWords {
  const known = byLanguage.get(language)
  if (known) return known
  const { domain, drawing } = messages[language]
  const words = sceneWordsOf((key, values = {}) => {
    const plural = 'count' in values ? pluralForm(values['count'] === 1) : ''
    return formatMessage(messageAt({ domain, drawing }, `${key}${plural}`) ?? messageAt({ domain, drawing }, key) ?? key, values)
  })
  byLanguage.set(language, words)
  return words
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

// The same object every time, so that drawings can be compared by identity.
const byLanguage = new Map<Language, SceneWords>()
