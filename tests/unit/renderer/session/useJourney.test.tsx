import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { invariant } from '#core/invariant.ts'
import { createClient } from '#contract/client.ts'
import { openJourney } from '../../../../src/renderer/session/openJourney.ts'
import { SessionContext, useCell, useJourney, useRecord, useSession } from '../../../../src/renderer/session/useJourney.ts'
import { fakeService, journeyId } from './fakeService.ts'
import { manualClock } from './manualClock.ts'
import { sampleJourney } from './sampleJourney.ts'

const drawn: string[] = []

function CardText({ id }: { id: string }) {
  const card = useRecord('card', id)
  drawn.push(id)
  return <p>{card?.text ?? `${id} is gone`}</p>
}

function CellSize() {
  const cards = useCell('doing', 'notice')
  drawn.push('cell')
  return <p>{cards.length} in the cell</p>
}

function Selected() {
  const selected = useJourney(useSession(), ({ selection }) => [...selection])
  drawn.push('selected')
  return <p>{selected.join(' ')}</p>
}

test('a component draws anew only for what it subscribed to', async () => {
  const service = fakeService(sampleJourney(), () => 0)
  const client = createClient({ call: async (name, params) => service.call(name, params), onEvent: () => () => {} })
  const opened = await openJourney(client, journeyId, { clock: manualClock() })
  invariant(opened.ok, 'the journey opens')
  const session = opened.value
  render(
    <SessionContext value={session}>
      <CardText id="open" />
      <CardText id="compare" />
      <CellSize />
      <Selected />
    </SessionContext>
  )
  const after = (change: () => unknown) => {
    drawn.length = 0
    act(() => void change())
    return drawn.toSorted()
  }
  expect(after(() => session.run('card.setText', { id: 'compare', text: 'Anew' }))).toEqual(['compare'])
  expect(screen.getByText('Anew')).toBeDefined()
  expect(after(() => session.setFocus({ kind: 'lane', id: 'doing' }))).toEqual([])
  expect(after(() => session.select(['open']))).toEqual(['selected'])
  expect(after(() => session.select(['open']))).toEqual([])
  expect(after(() => session.run('card.remove', { ids: ['open'] }))).toEqual(['cell', 'open', 'selected'])
  expect(screen.getByText('open is gone')).toBeDefined()
})

function SelectedDeep() {
  const { inner } = useJourney(useSession(), ({ selection }) => ({ inner: [...selection] }))
  return <p>{inner.join(' ')} deep</p>
}

test('a part that is made anew each time it is asked for is drawn once per state, not for ever', async () => {
  const service = fakeService(sampleJourney(), () => 0)
  const client = createClient({ call: async (name, params) => service.call(name, params), onEvent: () => () => {} })
  const opened = await openJourney(client, journeyId, { clock: manualClock() })
  invariant(opened.ok, 'the journey opens')
  const session = opened.value
  render(
    <SessionContext value={session}>
      <SelectedDeep />
    </SessionContext>
  )
  act(() => session.select(['open', 'compare']))
  expect(screen.getByText('open compare deep')).toBeTruthy()
})
