import { join } from 'node:path'

/** A face of the bundled typeface and where its file lies. */
export interface FontFile {
  readonly weight: 400 | 500 | 600 | 700
  readonly italic: boolean
  readonly path: string
}

const faces = [
  { weight: 400, italic: false, name: '400Regular' },
  { weight: 500, italic: false, name: '500Medium' },
  { weight: 600, italic: false, name: '600SemiBold' },
  { weight: 700, italic: false, name: '700Bold' },
  { weight: 400, italic: true, name: '400Regular_Italic' },
  { weight: 500, italic: true, name: '500Medium_Italic' }
] as const

/** The six faces of Be Vietnam Pro in the resources folder. */
export function fontFiles(resourcesFolder: string): FontFile[] {
  return faces.map(({ weight, italic, name }) => ({ weight, italic, path: join(resourcesFolder, 'fonts', `BeVietnamPro_${name}.ttf`) }))
}
