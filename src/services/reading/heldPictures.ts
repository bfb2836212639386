import { randomBytes } from 'node:crypto'
import type { AttachmentData } from '#contract/shapes.ts'

/** What is held at most, characters of base64: five files as large as they may be. The oldest go first. */
const mostHeld = 5 * 70_000_000

/** Pictures of files that were read, until somebody keeps the map or enough others came. */
export interface HeldPictures {
  /** Holds pictures and gives the word for them. */
  readonly hold: (attachments: readonly AttachmentData[]) => string
  /** The pictures under a word; undefined where they have gone. They stay: keeping the map may fail and be tried again. */
  readonly get: (word: string) => readonly AttachmentData[] | undefined
  /** Lets them go. */
  readonly release: (word: string) => void
}

/** Nothing held. */
export function heldPictures(most = mostHeld): HeldPictures {
  const held = new Map<string, { readonly attachments: readonly AttachmentData[]; readonly size: number }>()
  let sum = 0
  const release = (word: string) => {
    sum -= held.get(word)?.size ?? 0
    held.delete(word)
  }
  return {
    hold: (attachments) => {
      const word = randomBytes(12).toString('hex')
      const size = attachments.reduce((total, { data }) => total + data.length, 0)
      held.set(word, { attachments, size })
      sum += size
      for (const oldest of held.keys()) {
        if (sum <= most || oldest === word) break
        release(oldest)
      }
      return word
    },
    get: (word) => held.get(word)?.attachments,
    release
  }
}
