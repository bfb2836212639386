import { createContext, useContext } from 'react'
import type { Value } from '#contract/operations.ts'
import { invariant } from '#core/invariant.ts'
import type { AttachmentUrls } from '../platform/attachments.ts'
import type { Connection } from '../platform/connect.ts'
import type { FilePort } from '../platform/files.ts'
import type { AttentionMemory } from '../session/attentionMemory.ts'
import type { ViewportMemory } from '../session/viewportMemory.ts'

/** What the host is and can do, as it said at the start. */
export type HostInfo = Value<'host.info'>

/** What every view needs from outside the page. */
export interface AppServices {
  readonly client: Connection
  readonly files: FilePort
  readonly attachments: AttachmentUrls
  readonly viewports: ViewportMemory
  readonly attentions: AttentionMemory
  readonly info: HostInfo
}

/** Hands the services to the views. */
export const ServicesContext = createContext<AppServices | null>(null)

/** The services of the page. */
export function useServices(): AppServices {
  const services = useContext(ServicesContext)
  invariant(services, 'inside the app')
  return services
}
