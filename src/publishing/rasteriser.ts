import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFiles } from './fontFiles.ts'
import type { Pixels } from './shrunkPicture.ts'

/** Draws a piece of SVG into exactly `width` × `height` pixels of RGBA. */
export type Rasterise = (svg: string, size: { readonly width: number; readonly height: number }) => Uint8Array

let loading: Promise<void> | undefined

/** Draws pictures by themselves. */
export interface PicturePacker {
  /** SVG without texts in its own size, as a PNG with nothing behind it. */
  readonly pack: (svg: string) => Buffer
  /** The pixels of a picture of this size. */
  readonly unpack: (address: string, size: { readonly width: number; readonly height: number }) => Pixels
}

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

/** The rasteriser for pictures: without fonts, which would take longer to read than a picture to draw. */
export async function loadPacker(): Promise<PicturePacker> {
  await load()
  const drawn = <T>(svg: string, use: (image: RenderedImage) => T): T => {
    const resvg = new Resvg(svg)
    try {
      const image = resvg.render()
      try {
        return use(image)
      } finally {
        image.free()
      }
    } finally {
      resvg.free()
    }
  }
  return {
    pack: (svg) => drawn(svg, (image) => Buffer.from(image.asPng())),
    unpack: (address, { width, height }) =>
      drawn(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" ` +
          `preserveAspectRatio="none" image-rendering="optimizeSpeed" href="${address}"/></svg>`,
        (image) => ({ width, height, rgba: image.pixels })
      )
  }
}

type RenderedImage = ReturnType<InstanceType<typeof Resvg>['render']>

function load(): Promise<void> {
  loading ??= readFile(wasmPath()).then((bytes) => initWasm(bytes))
  return loading
}

// Beside the bundle where there is one, else in the package.
function wasmPath(): string {
  const bundled = join(import.meta.dirname, 'resvg.wasm')
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
}
