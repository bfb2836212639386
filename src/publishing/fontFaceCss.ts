import { readFileSync } from 'node:fs'
import type { Primitive, Scene } from '#core/scene/primitives.ts'
import { fontFiles } from './fontFiles.ts'

/** `@font-face` rules with the faces that a scene uses, files included, so that a picture shows the right letters on any machine. */
export function fontFaceCss(scene: Scene, resourcesFolder: string): string {
  const used = new Set<string>()
  collect(scene.primitives, used)
  return fontFiles(resourcesFolder)
    .filter(({ weight, italic }) => used.has(faceName(weight, italic)))
    .map(({ weight, italic, path }) => {
      const address = `data:font/ttf;base64,${readFileSync(path).toString('base64')}`
      return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};src:url(${address}) format('truetype')}`
    })
    .join('')
}

function collect(primitives: readonly Primitive[], used: Set<string>): void {
  for (const primitive of primitives) {
    if (primitive.kind === 'group') collect(primitive.children, used)
    else if (primitive.kind === 'text') used.add(faceName(primitive.weight, primitive.italic ?? false))
  }
}

function faceName(weight: number, italic: boolean): string {
  return `${weight}${italic ? ' italic' : ''}`
}
