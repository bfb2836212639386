import { spawn } from 'node:child_process'

/** Opens an address of ours in the default browser. Where that fails the printed address is enough, so nothing is said. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, ...args] = commandFor(url, platform)
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.on('error', () => undefined)
  child.unref()
}

/** Whether a browser could be shown: only Linux and its kin can lack a display altogether. */
export function canOpenBrowser(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Never through a shell. `start` belongs to cmd.exe, which would read the address as words of its own; the URL handler does not. */
export function commandFor(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return [platform === 'darwin' ? 'open' : 'xdg-open', url]
}
