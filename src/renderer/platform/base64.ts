/** Bytes as base64, the way they travel in the contract. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = ''
  // In pieces: a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary)
}

/** Bytes from base64; throws where the text is not base64. Browsers that know how do it themselves: large files hold nobody up. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }
  if (fromBase64) return fromBase64.call(Uint8Array, text)
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let position = 0; position < binary.length; position += 1) bytes[position] = binary.charCodeAt(position)
  return bytes
}
