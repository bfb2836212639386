/** Whether a window can be shown: only Linux and its kin can lack a display altogether. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/** Over SSH a browser would open on the other machine, or not at all. */
export function isRemoteTerminal(): boolean {
  return Boolean(process.env['SSH_CONNECTION'] ?? process.env['SSH_TTY'])
}
