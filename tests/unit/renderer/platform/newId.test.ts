import { expect, test } from 'vitest'
import { idSchema } from '#core/model/id.ts'
import { decodeBase64, encodeBase64 } from '../../../../src/renderer/platform/base64.ts'
import { newId } from '../../../../src/renderer/platform/newId.ts'

test('ids are 16 letters and digits, may be ids of records, and none comes twice', () => {
  const ids = new Set(Array.from({ length: 10_000 }, newId))
  expect(ids.size).toBe(10_000)
  for (const id of ids) expect(/^[0-9A-Za-z]{16}$/.test(id) && idSchema.safeParse(id).success).toBe(true)
})

test('bytes come back from base64 as they were, also many', () => {
  const bytes = Uint8Array.from({ length: 200_001 }, (_, position) => (position * 7) % 256)
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
})
