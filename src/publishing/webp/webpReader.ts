import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import startDecoder from '@jsquash/webp/codec/dec/webp_dec.js'
import { pictureHead } from '#core/pictures/pictureHead.ts'
import { isWithinPixels } from '#core/pictures/pictureLimits.ts'
import type { Pixels } from '../shrunkPicture.ts'
import { firstWebpFrame, type WebpFrame } from './webpFrame.ts'

/** The pixels of a WebP, of one that moves those of its first frame; null for what cannot be unpacked. */
export type ReadWebp = (file: Uint8Array) => Pixels | null

/**
 * A reader of WebP: libwebp as WebAssembly, so that a hostile picture reaches nothing beyond the memory that it is unpacked in. That memory
 * grows with the largest picture and is given back with the reader: start one for each export.
 */
export async function startWebpReader(): Promise<ReadWebp> {
  const silent = () => undefined
  const decoder = await startDecoder({ wasmBinary: await readFile(wasmPath()), print: silent, printErr: silent })
  const unpacked = (file: Uint8Array) => {
    try {
      return decoder.decode(file)
    } catch {
      return null
    }
  }
  return (file) => {
    const head = pictureHead(file)
    if (head?.mime !== 'image/webp' || !isWithinPixels(head)) return null
    const frame = firstWebpFrame(file)
    const still = unpacked(frame?.data ?? file)
    if (!still) return null
    const picture = { width: still.width, height: still.height, rgba: multiplied(still.data) }
    return frame ? onCanvas(picture, frame, head) : picture
  }
}

/** A frame may be smaller than the canvas that it moves on; around it there is nothing. */
function onCanvas(
  { width, height, rgba }: Pixels,
  { x, y }: WebpFrame,
  canvas: { readonly width: number; readonly height: number }
): Pixels | null {
  if (x + width > canvas.width || y + height > canvas.height) return null
  const whole = new Uint8Array(canvas.width * canvas.height * 4)
  for (let row = 0; row < height; row += 1)
    whole.set(rgba.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * canvas.width + x) * 4)
  return { width: canvas.width, height: canvas.height, rgba: whole }
}

/** Colours multiplied by their opacity, in place. */
function multiplied(rgba: Uint8ClampedArray): Uint8Array {
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 255
    if (alpha === 255) continue
    for (let channel = at; channel < at + 3; channel += 1) rgba[channel] = Math.round(((rgba[channel] ?? 0) * alpha) / 255)
  }
  return new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.byteLength)
}

// Beside the bundle where there is one, else in the package.
function wasmPath(): string {
  const bundled = join(import.meta.dirname, 'webp.wasm')
  return existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm')
}
