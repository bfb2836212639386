import { expect, test } from 'vitest'
import { handOutFormats } from '#core/handOut/formats.ts'
import { documentOf } from '#core/model/document.ts'
import { stagesOf } from '#core/queries/journey.ts'
import { recordsOfTemplate } from '#core/samples/templates.ts'
import type { Client } from '#contract/client.ts'
import {
  forAnotherMap,
  isNothingTicked,
  knows,
  optionsOf,
  readSettings,
  usualSettings,
  type ExportSettings
} from '../../../../src/renderer/features/exporting/exportSettings.ts'
import { recallSettings, rememberSettings } from '../../../../src/renderer/features/exporting/settingsMemory.ts'

let last = 0
const document = documentOf(recordsOfTemplate('customerJourney', 'en', () => `id${(last += 1)}`))
const [first, second] = stagesOf(document).map(({ id }) => id)
const none = new Set<string>()

function withChoice(scope: ExportSettings['scope'], choice: Partial<ExportSettings['options']['choice']>): ExportSettings {
  const usual = usualSettings('en')
  return { ...usual, scope, options: { ...usual.options, choice: { ...usual.options.choice, ...choice } } }
}

test('what is kept is read back, and what is not understood is as if nothing was kept', () => {
  const settings = withChoice('stages', { stageIds: [first ?? ''], without: ['names'] })
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  expect(readSettings(null)).toBeNull()
  expect(readSettings({ ...settings, format: 'doc' })).toBeNull()
  expect(readSettings({ ...settings, options: { ...settings.options, look: 'pink' } })).toBeNull()
})

test('only the ticks of the scope are handed out, and of them only what is still on the map', () => {
  const ticks = { stageIds: [first ?? '', 'gone'], laneIds: ['gone'], personaIds: [] }
  expect(optionsOf(withChoice('map', ticks), document, none).choice).toMatchObject({ stageIds: null, laneIds: null, personaIds: null })
  expect(optionsOf(withChoice('stages', ticks), document, none).choice).toMatchObject({ stageIds: [first], laneIds: null })
  expect(isNothingTicked(optionsOf(withChoice('stages', ticks), document, none))).toBe(false)
  expect(isNothingTicked(optionsOf(withChoice('lanes', ticks), document, none))).toBe(true)
})

test('the selection is the one of the moment, and without one it is the whole map', () => {
  expect(optionsOf(withChoice('selection', {}), document, new Set(['a', 'b'])).choice.recordIds).toEqual(['a', 'b'])
  expect(optionsOf(withChoice('selection', {}), document, none).choice.recordIds).toBeNull()
})

test('a format that cannot hold a view is asked for the map', () => {
  const settings = { ...withChoice('map', { subject: 'improve' }), format: 'json' as const }
  expect(optionsOf(settings, document, none).choice.subject).toBe('map')
})

test('comments are put in only where somebody asks for them, and never for the next map', () => {
  const asked = withChoice('map', { withComments: true })
  expect(usualSettings('en').options.choice.withComments).toBeUndefined()
  expect(readSettings(JSON.parse(JSON.stringify(asked)))).toEqual(asked)
  expect(optionsOf(asked, document, none).choice.withComments).toBe(true)
  expect(optionsOf({ ...asked, format: 'json' }, document, none).choice.withComments).toBeUndefined()
  expect(forAnotherMap(asked).options.choice.withComments).toBeUndefined()
})

test('every format knows its own options and no others', () => {
  for (const format of handOutFormats) {
    const kind: string = format
    expect({ format, paper: knows(format, 'paper') }).toEqual({ format, paper: kind === 'pdf' })
    expect({ format, slides: knows(format, 'slides') }).toEqual({ format, slides: kind === 'pptx' })
    expect({ format, picture: knows(format, 'picture') }).toEqual({ format, picture: kind === 'png' })
  }
  expect(knows('json', 'look')).toBe(false)
  expect(knows('svg', 'look')).toBe(true)
})

test('a choice holds for its map, and its look but not its ticks for the next one', async () => {
  const kept = new Map<string, string | null>()
  const client = (): Client => ({
    on: () => () => undefined,
    call: (name, params) => {
      const { key, value } = params as { key: string; value?: string }
      if ((name as string) === 'settings.set') kept.set(key, value ?? null)
      return Promise.resolve({ ok: true, value: { value: kept.get(key) ?? null } }) as never
    }
  })
  const here = client()
  expect(await recallSettings(here, 'a', 'vi')).toEqual(usualSettings('vi'))
  const chosen = withChoice('stages', { stageIds: [second ?? ''], without: ['notes'] })
  rememberSettings(here, 'a', { ...chosen, options: { ...chosen.options, look: 'ink' } })
  expect(await recallSettings(here, 'a', 'vi')).toMatchObject({ scope: 'stages', options: { look: 'ink' } })
  const next = await recallSettings(here, 'b', 'vi')
  expect(next).toEqual(forAnotherMap({ ...chosen, options: { ...chosen.options, look: 'ink' } }))
  expect(next.options.choice).toMatchObject({ stageIds: null, without: ['notes'] })
})
