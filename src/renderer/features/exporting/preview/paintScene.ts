// Primitives on a canvas with their words and pictures, for the preview: what `core/scene/elements.ts` is for SVG.
import type { ImagePrimitive, Paint, Primitive, Scene, TextPrimitive } from '#core/scene/primitives.ts'
import { font } from '#core/theme/tokens.ts'

/** A part of a drawing, px at 100 %. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Context = OffscreenCanvasRenderingContext2D

/** Finds a picture; undefined where it is not there (yet). */
export type PictureOf = (hash: string) => ImageBitmap | undefined

/** Paints what a view shows of a scene over the whole of a canvas. */
export function paintScene(context: Context, scene: Scene, view: View, pictureOf: PictureOf): void {
  const { width, height } = context.canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(width / view.width, 0, 0, height / view.height, 0, 0)
  context.translate(-view.x, -view.y)
  context.fontKerning = 'normal'
  paintAll(context, scene.primitives, pictureOf)
}

function paintAll(context: Context, primitives: readonly Primitive[], pictureOf: PictureOf): void {
  for (const primitive of primitives) {
    switch (primitive.kind) {
      case 'rect': {
        const { radius = 0 } = primitive
        context.beginPath()
        context.roundRect(primitive.x, primitive.y, primitive.width, primitive.height, typeof radius === 'number' ? radius : [...radius])
        paintPath(context, primitive)
        break
      }
      case 'path':
        paintPath(context, primitive, new Path2D(primitive.d))
        break
      case 'text':
        paintText(context, primitive)
        break
      case 'image':
        paintImage(context, primitive, pictureOf)
        break
      case 'group':
        context.save()
        context.translate(primitive.x, primitive.y)
        if (primitive.scale !== undefined) context.scale(primitive.scale, primitive.scale)
        paintAll(context, primitive.children, pictureOf)
        context.restore()
        break
    }
  }
}

function paintPath(context: Context, look: Paint, path?: Path2D): void {
  if (look.fill !== undefined) {
    context.fillStyle = look.fill
    if (path) context.fill(path)
    else context.fill()
  }
  if (look.stroke === undefined) return
  context.strokeStyle = look.stroke
  context.lineWidth = look.strokeWidth ?? 1
  context.lineCap = look.cap ?? 'butt'
  context.lineJoin = look.join ?? 'miter'
  context.setLineDash(look.dash ? [...look.dash] : [])
  if (path) context.stroke(path)
  else context.stroke()
}

function paintText(context: Context, { x, y, text, size, weight, italic, letterSpacing, anchor, fill }: TextPrimitive): void {
  context.font = `${italic ? 'italic ' : ''}${weight} ${size}px '${font.family}', ${font.fallback}`
  context.letterSpacing = `${letterSpacing ?? 0}px`
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  context.fillStyle = fill
  context.fillText(text, x, y)
}

function paintImage(context: Context, image: ImagePrimitive, pictureOf: PictureOf): void {
  const picture = pictureOf(image.attachment) ?? (image.fallback === undefined ? undefined : pictureOf(image.fallback))
  if (!picture) return
  const { x, y, width, height, radius } = image
  // It covers its place: what is too much of it is cut off on both sides alike.
  const scale = Math.max(width / picture.width, height / picture.height)
  const shown = { width: width / scale, height: height / scale }
  context.save()
  context.beginPath()
  context.roundRect(x, y, width, height, radius)
  context.clip()
  if (image.ground !== undefined) {
    context.fillStyle = image.ground
    context.fill()
  }
  context.imageSmoothingQuality = 'high'
  const left = (picture.width - shown.width) / 2
  const top = (picture.height - shown.height) / 2
  context.drawImage(picture, left, top, shown.width, shown.height, x, y, width, height)
  context.restore()
}
