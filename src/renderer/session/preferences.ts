import type { Client } from '#contract/client.ts'

/** What a person set for the whole product. Each is a setting of the library under its own name, as JSON. */
export interface Preferences {
  /** `null`: the language of the system, if it is one of ours. */
  readonly language: 'en' | 'vi' | null
  readonly theme: 'light' | 'dark' | 'system'
  readonly textSize: 'normal' | 'large' | 'largest'
  readonly density: 'comfortable' | 'compact'
}

/** The values every preference can have; the first is how it is before anybody chose. */
export const preferenceValues: { readonly [Name in keyof Preferences]: readonly Preferences[Name][] } = {
  language: [null, 'en', 'vi'],
  theme: ['system', 'light', 'dark'],
  textSize: ['normal', 'large', 'largest'],
  density: ['comfortable', 'compact']
}

/** The preferences as the page knows them: to be read at once, and kept in the background. */
export interface PreferenceStore {
  readonly get: () => Preferences
  /** Holds for this page at once; resolves true when it is kept, false where it could not be. */
  readonly set: (changes: Partial<Preferences>) => Promise<boolean>
  readonly subscribe: (listener: () => void) => () => void
}

const names = Object.keys(preferenceValues) as readonly (keyof Preferences)[]

/** Reads all preferences once. What cannot be read, or is no longer a possible value, is as if nobody had chosen. */
export async function loadPreferences(client: Client): Promise<PreferenceStore> {
  const stored = await Promise.all(
    names.map(async (name) => {
      const answer = await client.call('settings.get', { key: name })
      return [name, readValue(name, answer.ok ? answer.value.value : null)] as const
    })
  )
  let preferences = Object.fromEntries(stored) as unknown as Preferences
  const listeners = new Set<() => void>()
  return {
    get: () => preferences,
    set: async (changes) => {
      preferences = { ...preferences, ...changes }
      for (const listener of listeners) listener()
      const answers = await Promise.all(
        Object.entries(changes).map(([key, value]) => client.call('settings.set', { key, value: JSON.stringify(value) }))
      )
      return answers.every((answer) => answer.ok)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

function readValue(name: keyof Preferences, json: string | null): unknown {
  const values: readonly unknown[] = preferenceValues[name]
  try {
    const value: unknown = JSON.parse(json ?? 'null')
    return values.includes(value) ? value : values[0]
  } catch {
    return values[0]
  }
}
