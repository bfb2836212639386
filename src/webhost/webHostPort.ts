import type { HostPort } from '#services/hostPort.ts'
import { productVersion } from '#services/hosting/productVersion.ts'

/** The loopback host has no windows of its own: the page picks and saves files, and opens links, with the browser's means. */
export function webHostPort({ locale }: { readonly locale: string }): HostPort {
  return {
    kind: 'web',
    version: productVersion,
    platform: process.platform,
    locale,
    files: null,
    openExternal: async () => false,
    openWindow: null,
    reveal: null
  }
}
