import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { launchFiles, libraryFlag } from '../../../src/main/launchFiles.ts'

const here = resolve('/home/lan')

test('files of ours among the arguments, from the folder one was in', () => {
  const args = ['.', 'a.journey.json', '--flag.journey.json', '/maps/b.JOURNEY.JSON', 'c.json', 'd.mmd', '--library', 'e.journey.json']
  expect(launchFiles(args, here)).toEqual([resolve(here, 'a.journey.json'), '/maps/b.JOURNEY.JSON', resolve(here, 'd.mmd')])
})

test('the library that was asked for, in either spelling', () => {
  expect(libraryFlag(['--library', 'x.db'], here)).toBe(resolve(here, 'x.db'))
  expect(libraryFlag(['--library=/x.db'], here)).toBe('/x.db')
  for (const args of [[], ['--library'], ['--library=']]) expect(libraryFlag(args, here)).toBe(undefined)
})
