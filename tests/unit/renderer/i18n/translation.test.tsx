// What is shown while words are still to come, and who is drawn anew when they are there.
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showWords, useTranslation } from '../../../../src/renderer/i18n/translation.ts'

const first = { map: { title: 'Title', cards_one: '{{count}} card', cards_other: '{{count}} cards' } }
const whole = { ...first, settings: { title: 'Settings' } }
const finish = (text: string) => text

const drawn: Record<string, number> = {}
function Words({ name, of }: { name: string; of: string }) {
  const { t } = useTranslation()
  drawn[name] = (drawn[name] ?? 0) + 1
  return createElement('p', { id: name }, t(of, { count: 2 }))
}

const text = (id: string) => document.getElementById(id)?.textContent
const scope = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
beforeAll(() => {
  scope.IS_REACT_ACT_ENVIRONMENT = true
})
afterAll(() => {
  scope.IS_REACT_ACT_ENVIRONMENT = false
})

test('words that are still to come are not shown as keys, and come by themselves', () => {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => showWords({ language: 'en', words: first, isWhole: false, finish }))
  const part = (name: string, of: string) => createElement(Words, { key: name, name, of })
  act(() => root.render([part('early', 'map:cards'), part('late', 'settings:title'), part('never', 'settings:nothing')]))
  expect([text('early'), text('late'), text('never')]).toEqual(['2 cards', '', ''])

  const before = { ...drawn }
  act(() => showWords({ language: 'en', words: whole, isWhole: true, finish }))
  expect([text('early'), text('late'), text('never')]).toEqual(['2 cards', 'Settings', 'settings:nothing'])
  expect({ early: drawn['early'], late: drawn['late'] }, 'only who waited is drawn anew').toEqual({
    early: before['early'],
    late: (before['late'] ?? 0) + 1
  })

  act(() => showWords({ language: 'vi', words: { map: { cards_other: '{{count}} thẻ' } }, isWhole: true, finish }))
  expect(text('early')).toBe('2 thẻ')
  act(() => root.unmount())
})
