const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A fresh id of 16 letters and digits: 95 bits of chance. */
export function newId(): string {
  let id = ''
  while (id.length < 16) {
    for (const byte of crypto.getRandomValues(new Uint8Array(24))) {
      // 248 is the largest multiple of 62 in a byte: beyond it some letters would come up more often.
      if (byte < 248 && id.length < 16) id += digits[byte % 62]
    }
  }
  return id
}
