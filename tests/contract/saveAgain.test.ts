// Writing a file again where the person let it go before, without asking: there and nowhere else.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { valueOf } from '../unit/persistence/temporaryLibrary.ts'
import { serve } from './services.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')

it('writes again where the person let it save, and asks for every other place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-again-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [first, other] = [join(folder, 'first.pdf'), join(folder, 'other.pdf')]
  writeFileSync(other, 'somebody else’s')
  const asked: string[] = []
  const chooseSavePath = async (name: string) => {
    asked.push(name)
    return first
  }
  const { client } = await serve({ host: { files: { chooseSavePath, chooseFiles: async () => [] } } })
  const { libraryPath } = valueOf(await client.call('host.info', {}))
  const save = async (text: string, to?: string) =>
    valueOf(await client.call('files.save', { name: 'map.pdf', data: base64(text), ...(to === undefined ? {} : { to }) }))
  expect(await save('one')).toEqual({ path: first })
  expect(await save('two', first)).toEqual({ path: first })
  expect([readFileSync(first, 'utf8'), asked.length]).toEqual(['two', 1])
  const library = readFileSync(libraryPath)
  for (const place of [other, libraryPath]) expect(await save('three', place)).toEqual({ path: first })
  expect(asked.length).toBe(3)
  expect(readFileSync(other, 'utf8')).toBe('somebody else’s')
  expect(readFileSync(libraryPath).equals(library)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['first.pdf', 'other.pdf'])
})
