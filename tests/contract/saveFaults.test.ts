// Saving a file where the disk is full or where nobody may write: what lay there is whole, and the refusal has words in both languages.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { messages } from '#contract/messages/messages.ts'
import { fill, sharedFolder, smallDisk } from '../hosts/faultyDisk.ts'
import { codeOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve } from './services.ts'
import { say } from '../unit/persistence/seeded.ts'

const disk = smallDisk()
afterAll(() => disk?.remove())
if (!disk) say('A disk of its own cannot be mounted here: a full disk is not tried.')

const saving = async (target: string) => {
  const { client } = await serve({ host: { files: { chooseSavePath: async () => target, chooseFiles: async () => [] } } })
  return client.call('files.save', { name: 'x', data: Buffer.alloc(300_000, 7).toString('base64') })
}

it.runIf(disk)('says that the disk is full and leaves the old file whole', async () => {
  const { folder } = disk ?? { folder: '' }
  const target = join(folder, 'map.png')
  writeFileSync(target, 'old')
  fill(folder)
  const before = readdirSync(folder)
  expect(codeOf(await saving(target))).toBe('fileNoRoom')
  expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['old', before])
})

it('says that nothing may be written there and leaves the old file whole', async () => {
  // Root may write anywhere but on a disk that can only be read; everyone else may not write into a locked folder.
  const own = sharedFolder()
  const { folder, lock } = disk ?? own
  if (disk) rmSync(join(folder, 'filler'), { force: true })
  const target = join(folder, 'kept.png')
  writeFileSync(target, 'old')
  lock()
  const before = readdirSync(folder)
  expect(codeOf(await saving(target))).toBe('fileNotAllowed')
  expect([readFileSync(target, 'utf8'), readdirSync(folder)]).toEqual(['old', before])
  own.remove()
})

it('has words for every such refusal that promise what holds, in both languages', () => {
  for (const code of ['fileNoRoom', 'fileNotAllowed', 'fileFailed'] as const) {
    expect(messages.en.error[code]).toMatch(/What lay there before is untouched/)
    expect(messages.vi.error[code]).toMatch(/Những gì có trước vẫn nguyên/)
  }
})
