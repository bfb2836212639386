import { expect, test } from 'vitest'
import { menuTemplate, type MenuItem } from '../../../src/main/menu.ts'

const every = (items: readonly MenuItem[]): MenuItem[] => items.flatMap((item) => [item, ...every(item.submenu ?? [])])
const menu = (language: 'en' | 'vi', isMac: boolean, send: (action: string) => void = () => undefined) =>
  every(menuTemplate({ language, isMac, send }))

test('every item has a name in both languages, and none is the same word for word by accident of a missing translation', () => {
  const labels = (language: 'en' | 'vi') =>
    menu(language, true)
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => label)
  const [english, vietnamese] = [labels('en'), labels('vi')]
  expect(english.length).toBe(vietnamese.length)
  expect(english.filter((label, index) => label === undefined || label === vietnamese[index])).toEqual(['Outside-In'])
})

test('an action sends its id; its shortcut is shown and left to the page', () => {
  const sent: string[] = []
  const actions = menu('en', false, (action) => sent.push(action)).filter(({ id }) => id !== undefined)
  actions.forEach(({ click }) => click?.())
  expect(sent).toEqual(actions.map(({ id }) => id))
  expect(new Set(sent).size).toBe(sent.length)
  expect(actions.filter(({ accelerator, registerAccelerator }) => accelerator !== undefined && registerAccelerator !== false)).toEqual([])
})

test('macOS has an application menu, the others an exit; clipboard items are roles everywhere', () => {
  const roles = (isMac: boolean) => menu('en', isMac).flatMap(({ role }) => role ?? [])
  expect(roles(true)).toEqual(expect.arrayContaining(['about', 'services', 'hide', 'quit', 'close', 'cut', 'copy', 'paste', 'selectAll']))
  expect(roles(false)).toEqual(['quit', 'cut', 'copy', 'paste', 'selectAll', 'togglefullscreen', 'about'])
})
