import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFileWhole } from '#services/files/writeFileWhole.ts'
import { temporaryFolder } from '../persistence/temporaryLibrary.ts'

it('replaces a file whole and leaves nothing else behind', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'map.svg')
  writeFileSync(path, 'a long old content')
  await writeFileWhole(path, Buffer.from('new'))
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['map.svg']])
})

it('leaves the old state when it cannot write', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'map.svg'))
  await expect(writeFileWhole(join(folder, 'map.svg'), Buffer.from('new'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['map.svg'])
})

it('takes names as long as a file system allows', async () => {
  const folder = temporaryFolder()
  const path = join(folder, `${'đ'.repeat(120)}.svg`)
  await writeFileWhole(path, Buffer.from('new'))
  expect(readFileSync(path, 'utf8')).toBe('new')
})
