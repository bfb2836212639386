import { expect, test } from 'vitest'
import { parseCommand } from '../../../src/cli/parseCommand.ts'
import { invariant } from '#core/invariant.ts'

function parsed(line: string) {
  const result = parseCommand(line.split(' '))
  invariant(result.ok, `${line} is understood`)
  return result.value
}
function handOut(line: string) {
  const { command } = parsed(line)
  invariant(command.name === 'convert' || command.name === 'export', 'it makes files')
  return command.handOut
}
const problemOf = (line: string) => {
  const result = parseCommand(line.split(' '))
  return result.ok ? null : [result.error.problem, result.error.values]
}

test('one file of one, or many into a folder; --to and --format are the same', () => {
  expect(parsed('convert a.mmd b.svg').command).toMatchObject({ inputs: ['a.mmd'], target: { kind: 'file', path: 'b.svg', format: 'svg' } })
  expect(parsed('convert a.mmd b --format png').command).toMatchObject({ target: { kind: 'file', path: 'b', format: 'png' } })
  expect(parsed('convert a.mmd b.csv --to svg,png,svg --out o').command).toMatchObject({
    inputs: ['a.mmd', 'b.csv'],
    target: { kind: 'folder', path: 'o', formats: ['svg', 'png'] },
    force: false
  })
  expect(parsed('export --all --format json --out o --force --library l.db --json')).toMatchObject({
    command: { name: 'export', maps: null, library: 'l.db', force: true },
    json: true
  })
  expect(parsed('export M1 M2 --format pdf --out o').command).toMatchObject({ maps: ['M1', 'M2'] })
})

test('every option of handing out arrives where it belongs', () => {
  const line =
    'convert a.mmd b.pdf --look ink --density compact --no-title-block --dpi 300 --paper a1 --orientation tall --spread tiles --slides 4:3 ' +
    '--without notes,names --without backstage --with comments --stages One,2 --personas Lan --language vi'
  expect(handOut(line)).toEqual({
    options: {
      choice: {
        subject: 'map',
        stageIds: null,
        laneIds: null,
        personaIds: null,
        recordIds: null,
        without: ['backstage', 'notes', 'names'],
        withComments: true
      },
      look: 'ink',
      density: 'compact',
      titleBlock: false,
      language: 'vi',
      picture: { by: 'dpi', dpi: 300 },
      paper: { size: 'a1', orientation: 'tall', spread: 'tiles' },
      slides: '4:3'
    },
    parts: { stages: ['One,2'], lanes: null, personas: ['Lan'] }
  })
  expect(handOut('convert a.mmd b.png --width 3000').options.picture).toEqual({ by: 'pixels', width: 3000 })
  expect(handOut('convert a.mmd b.png').options.picture).toEqual({ by: 'scale', scale: 1 })
})

test('what an option takes is said where it is wrong; a view that a format cannot hold is refused', () => {
  expect(problemOf('convert a.mmd b.svg --look red')?.[1]).toEqual({ option: 'look', takes: 'light, dark, ink' })
  expect(problemOf('convert a.mmd b.png --scale 0')?.[1]).toEqual({ option: 'scale', takes: '0.1 … 8' })
  expect(problemOf('convert a.mmd b.png --width 12.5')?.[1]).toEqual({ option: 'width', takes: '16 … 200000' })
  expect(problemOf('convert a.mmd b.mmd --subject personas')?.[1]).toEqual({ option: 'subject', takes: 'map' })
  expect(problemOf('convert a.mmd b.svg --without all')?.[1]).toEqual({ option: 'without', takes: 'assumptions, backstage, notes, names' })
  expect(problemOf('convert a.mmd b.svg --with notes')?.[1]).toEqual({ option: 'with', takes: 'comments' })
})
