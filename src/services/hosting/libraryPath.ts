// Where a person's library lies when nobody says otherwise. Both hosts and the command line use this one place, so that they see one library.
import { posix, win32 } from 'node:path'

export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** The folder that the platform keeps for this program's data. */
export function dataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Outside-In')
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Outside-In')
  const base = env['XDG_DATA_HOME']
  // The XDG rules: a relative path there is to be ignored.
  return posix.join(base !== undefined && posix.isAbsolute(base) ? base : posix.join(home, '.local', 'share'), 'outside-in')
}

/** The library file in that folder. */
export function defaultLibraryPath(surroundings: Surroundings): string {
  return (surroundings.platform === 'win32' ? win32 : posix).join(dataFolder(surroundings), 'library.db')
}
