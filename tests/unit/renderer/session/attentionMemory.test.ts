import { expect, it } from 'vitest'
import type { Client } from '#contract/client.ts'
import { createAttentionMemory, followAttention, resumeAttention } from '../../../../src/renderer/session/attentionMemory.ts'
import { smallSession } from '../canvas/mapFixture.ts'
import { manualClock } from './manualClock.ts'

function library(): { client: Client; settings: Map<string, string> } {
  const settings = new Map<string, string>()
  const call = async (name: string, params: { key: string; value?: string }) => {
    if (name === 'settings.set') settings.set(params.key, params.value ?? '')
    return { ok: true, value: { value: settings.get(params.key) ?? null } }
  }
  return { client: { call, on: () => () => undefined } as unknown as Client, settings }
}

it('comes back to where the keyboard was and to whom one looked at, in another session of the same library', async () => {
  const { client, settings } = library()
  const memory = createAttentionMemory(client, manualClock())
  const session = smallSession()
  followAttention(session, memory)
  session.setFocus({ kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: 'doing-1b' })
  session.setOnlyPersona('persona')
  memory.flush()
  expect([...settings.keys()]).toEqual(['attention:journey'])

  const again = smallSession()
  resumeAttention(again, await createAttentionMemory(client, manualClock()).recall('journey'))
  expect(again.getState()).toMatchObject({
    focus: { kind: 'cell', laneId: 'doing', stepId: 'step1', cardId: 'doing-1b' },
    activePersonaId: 'persona',
    onlyPersonaId: 'persona'
  })
  expect([...again.getState().selection]).toEqual(['doing-1b'])
})

it('takes what is gone for not said: a card falls back to its cell, a persona to everybody', async () => {
  const { client, settings } = library()
  const attended = {
    focus: { kind: 'cell', laneId: 'doing', stepId: 'step2', cardId: 'gone' },
    activePersonaId: 'gone',
    hiddenPersonaIds: ['gone', 7],
    onlyPersonaId: 'gone'
  }
  settings.set('attention:journey', JSON.stringify(attended))
  const session = smallSession()
  const before = session.getState()
  resumeAttention(session, await createAttentionMemory(client, manualClock()).recall('journey'))
  expect(session.getState()).toMatchObject({
    focus: { kind: 'cell', laneId: 'doing', stepId: 'step2', cardId: null },
    activePersonaId: before.activePersonaId,
    onlyPersonaId: null
  })
  for (const nonsense of ['{', '7', '[]', '{"focus":{"kind":"moon"}}']) {
    settings.set('attention:journey', nonsense)
    const fresh = smallSession()
    resumeAttention(fresh, await createAttentionMemory(client, manualClock()).recall('journey'))
    expect(fresh.getState().focus).toBeNull()
  }
})
