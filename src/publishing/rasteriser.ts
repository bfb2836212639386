import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFiles } from './fontFiles.ts'

/** Draws a piece of SVG into exactly `width` × `height` pixels of RGBA. */
export type Rasterise = (svg: string, size: { readonly width: number; readonly height: number }) => Uint8Array

let loading: Promise<void> | undefined

/** Draws SVG without texts in its own size and packs it as a PNG with nothing behind it. */
export type PackPicture = (svg: string) => Buffer

/**
 * The rasteriser with the bundled typeface and the stand-ins that a drawing needs: resvg draws no text at all, silently, without a font,
 * so a missing font file is an error here.
 */
export async function loadRasteriser(resourcesFolder: string, standIns: readonly Buffer[] = []): Promise<Rasterise> {
  await load()
  const fontBuffers = [...fontFiles(resourcesFolder).map(({ path }) => readFileSync(path)), ...standIns]
  return (svg, { width, height }) => {
    const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Be Vietnam Pro' } })
    try {
      const image = resvg.render()
      try {
        if (image.width !== width || image.height !== height)
          throw new Error(`Drew ${image.width} × ${image.height} px instead of ${width} × ${height} px`)
        return image.pixels
      } finally {
        image.free()
      }
    } finally {
      resvg.free()
    }
  }
}

/** Packs pictures for drawings: without fonts, which would take longer to read than a picture to draw. */
export async function loadPacker(): Promise<PackPicture> {
  await load()
  return (svg) => {
    const resvg = new Resvg(svg)
    try {
      const image = resvg.render()
      try {
        return Buffer.from(image.asPng())
      } finally {
        image.free()
      }
    } finally {
      resvg.free()
    }
  }
}

function load(): Promise<void> {
  loading ??= readFile(wasmPath()).then((bytes) => initWasm(bytes))
  return loading
}

// Beside the bundle where there is one, else in the package.
function wasmPath(): string {
  const bundled = join(import.meta.dirname, 'resvg.wasm')
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
}
