import { pictureHead } from '#core/pictures/pictureHead.ts'
import type { Slide, SlideItem } from '#core/handOut/slides/slide.ts'
import type { WritingAttachment } from '../writer.ts'

/** A picture of the file. */
export interface FilePicture {
  /** Its name within `ppt/media`. */
  readonly name: string
  readonly extension: string
  readonly mime: string
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** Kinds of pictures that every presentation program draws. */
const extensions: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif' }

/** The pictures that slides show, each once; `lost` counts those that are not to be had or are of a kind that programs do not draw. */
export function filePictures(
  slides: readonly Slide[],
  attachments: readonly WritingAttachment[]
): { byHash: ReadonlyMap<string, FilePicture>; lost: number } {
  const known = new Map(attachments.map((attachment) => [attachment.hash, attachment]))
  const byHash = new Map<string, FilePicture>()
  const take = (hash: string): boolean => {
    if (byHash.has(hash)) return true
    const data = known.get(hash)?.data
    const head = data ? pictureHead(data) : null
    const extension = head ? extensions[head.mime] : undefined
    if (!data || !head || extension === undefined) return false
    byHash.set(hash, {
      name: `image${byHash.size + 1}.${extension}`,
      extension,
      mime: head.mime,
      data,
      width: head.width,
      height: head.height
    })
    return true
  }
  const missing = new Set<string>()
  const walk = (items: readonly SlideItem[]): void => {
    for (const item of items) {
      if (item.kind === 'group') walk(item.items)
      else if (item.kind === 'image' && !take(item.attachment) && !(item.fallback !== undefined && take(item.fallback)))
        missing.add(item.attachment)
    }
  }
  for (const { items } of slides) walk(items)
  return { byHash, lost: missing.size }
}
