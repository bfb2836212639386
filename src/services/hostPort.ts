/** What only a host can do. Everything else is services, the same in every host. */
export interface HostPort {
  readonly kind: 'electron' | 'web'
  /** Version of the product. */
  readonly version: string
  readonly platform: string
  /** The person's locale, such as `vi-VN`. */
  readonly locale: string
  /** Native dialogs; null where the page itself has to pick and save (loopback host). */
  readonly files: FileDialogs | null
  /** Opens an address outside after asking the person; gives whether it was opened. The services let only https: and mailto: through. */
  readonly openExternal: (url: string) => Promise<boolean>
  /** Opens a second window on an address within the page, such as `/maps/j0…/presenter`; null where the page does that itself. */
  readonly openWindow: ((address: string) => void) | null
  /** Shows a file in its folder; null where the host cannot. Called only with files that were saved in this session, and the library. */
  readonly reveal: ((path: string) => Promise<void>) | null
}

/** Dialogs that give paths; reading and writing is done by the services. */
export interface FileDialogs {
  /** Where a file of this name is to go, or null where the person thought better of it. */
  readonly chooseSavePath: (name: string) => Promise<string | null>
  /** Files to import; empty where the person thought better of it. */
  readonly chooseFiles: () => Promise<readonly string[]>
}
