import type { SceneWords } from '../scene/words.ts'

/** Gives the words for a key `namespace:path` in the language of what is handed out; a `count` among the values chooses the plural form. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What a handed-out file says beside the map: in which language, of which day, of which version. */
export interface Edition {
  readonly language: 'en' | 'vi'
  readonly words: SceneWords
  readonly say: Say
  /** The day on which it is made, `YYYY-MM-DD`, local. */
  readonly day: string
  /** Number of the map's latest version, or null where it has none. */
  readonly version: number | null
}
