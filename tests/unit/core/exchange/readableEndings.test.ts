import { describe, expect, it } from 'vitest'
import { acceptedFiles, readableKindOf } from '#core/exchange/readableEndings.ts'

describe('what the name of a file says', () => {
  it('goes by the last ending, in any case', () => {
    expect(readableKindOf('C:\\maps\\Journey.v2.CANVAS')).toBe('canvas')
    expect(readableKindOf('flow.drawio.png')).toBe('picture')
    expect(readableKindOf('/home/lan/map.journey.json')).toBe('journey')
  })

  it('says nothing where the ending is unknown, none, or a name that every object has', () => {
    expect(['map', 'map.exe', 'map.toString', 'map.__proto__', 'folder.md/map'].map(readableKindOf)).toEqual([null, null, null, null, null])
  })

  it('gives file dialogs a list with dots', () => {
    expect(acceptedFiles).toMatch(/^\.json,\.mmd,/)
    expect(acceptedFiles.split(',')).toContain('.drawio')
  })
})
