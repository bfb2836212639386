/** Bytes of the beginning that are looked at: draw.io puts its diagram before the pixels. */
const lookedAt = 256 * 1024

/** Whether a picture was drawn with draw.io and carries its diagram, so that it is worth more than a picture. Its reader judges it in full. */
export async function carriesDiagram(file: Blob & { readonly type: string }): Promise<boolean> {
  if (file.type !== 'image/png' && file.type !== 'image/svg+xml') return false
  const start = new TextDecoder('latin1').decode(await file.slice(0, lookedAt).arrayBuffer())
  return file.type === 'image/png'
    ? /(tEXt|zTXt|iTXt)(mxfile|mxGraphModel)\0/.test(start)
    : /<svg[^>]*\scontent=["'][^"']*mx(file|GraphModel)/i.test(start)
}
