import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { ok } from '#core/result.ts'
import { ServicesContext, type AppServices } from '../../../../../src/renderer/app/services.ts'
import { useReadings } from '../../../../../src/renderer/features/importing/useReadings.ts'
import type { IncomingFile } from '../../../../../src/renderer/platform/files.ts'

vi.mock('../../../../../src/renderer/i18n/useLanguage.ts', () => ({ useLanguage: () => 'en' }))

/** Files that are read when the test says so, and a count of how many are held at a time. */
function slowFiles(count: number) {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const call = vi.fn(async () => {
    await new Promise<void>((resolve) => answers.push(resolve))
    return ok({ maps: [{ title: 'T', records: [], attachments: [], issues: [] }], issues: [] })
  })
  const files: IncomingFile[] = Array.from({ length: count }, (_, at) => ({
    name: `${at}.mmd`,
    read: async () => {
      asked.push(`${at}.mmd`)
      return ok('')
    }
  }))
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesContext value={{ client: { call } } as unknown as AppServices}>{children}</ServicesContext>
  )
  const answer = () => act(async () => answers.shift()?.())
  return { files, asked, wrapper, answer }
}

test('files are read one after the other, and what came is there while the others wait', async () => {
  const { files, asked, wrapper, answer } = slowFiles(3)
  const { result } = renderHook(() => useReadings(files), { wrapper })
  await act(async () => undefined)
  expect([asked, result.current.files.map(({ status }) => status)]).toEqual([['0.mmd'], ['reading', 'waiting', 'waiting']])
  await answer()
  expect([asked, result.current.files.map(({ status }) => status)]).toEqual([
    ['0.mmd', '1.mmd'],
    ['read', 'reading', 'waiting']
  ])
  expect([result.current.files[0]?.maps.length, result.current.isReading]).toEqual([1, true])
})

test('stopping leaves what waits and keeps what is read or being read', async () => {
  const { files, asked, wrapper, answer } = slowFiles(3)
  const { result } = renderHook(() => useReadings(files), { wrapper })
  await act(async () => undefined)
  await answer()
  act(() => result.current.stop())
  await answer()
  expect([asked, result.current.files.map(({ status }) => status), result.current.isReading]).toEqual([
    ['0.mmd', '1.mmd'],
    ['read', 'read', 'left'],
    false
  ])
})
