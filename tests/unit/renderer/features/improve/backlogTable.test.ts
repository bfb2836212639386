import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { messages } from '#contract/messages/messages.ts'
import { progressReport } from '#core/analyses/progressReport.ts'
import { documentOf } from '#core/model/document.ts'
import { measuresOf, metricsOf, opportunitiesOf } from '#core/queries/journey.ts'
import { sampleMap } from '#core/samples/sampleMap.ts'
import { backlogTable } from '../../../../../src/renderer/features/improve/backlogTable.ts'
import { reportSections } from '../../../../../src/renderer/features/improve/reportSections.ts'

const say = (language: 'en' | 'vi') =>
  ((key: string, values: Record<string, string | number> = {}) => {
    const [namespace = '', path = ''] = key.split(':')
    const found = path
      .split('.')
      .reduce<unknown>(
        (words, part) => (words as Record<string, unknown>)[part],
        (messages[language] as Record<string, unknown>)[namespace]
      )
    return formatMessage(found as string, values)
  }) as unknown as TFunction

let last = 0
const document = (language: 'en' | 'vi') => documentOf(sampleMap(language, () => `r${(last += 1)}`))

test('the backlog of the sample as a table', () => {
  const table = backlogTable(document('en'), say('en'), 'en')
  expect(table).toHaveLength(9)
  expect(table[0]?.slice(0, 5)).toEqual(['No.', 'Opportunity', 'Status', 'Quarter', 'Impact'])
  expect(table[1]).toEqual([
    '1',
    'Call back within 10 minutes',
    'Doing',
    'Do first',
    '94%',
    '45%',
    '5',
    'Hà',
    'Call centre',
    '2026-12-12',
    'Wait on hold',
    '13:40',
    '6:10',
    '2:00',
    'Better',
    '14 minutes on hold at month’s end; Call back within 10 minutes',
    ''
  ])
})

test('the report of the sample in Vietnamese, as of a day on which one is overdue', () => {
  const map = document('vi')
  const lists = { opportunities: opportunitiesOf(map), measures: measuresOf(map), metrics: metricsOf(map) }
  const sections = reportSections(progressReport(lists, '2026-12-01'), say('vi'), 'vi', Date.UTC(2026, 11, 1))
  expect(sections.map(({ title }) => title)).toEqual(['Theo trạng thái', 'Theo phòng ban', 'Quá hạn', 'Tác dụng lên các chỉ số'])
  const late = sections.find(({ name }) => name === 'late')
  expect(late?.table?.[1]?.slice(0, 2)).toEqual(['Gửi mã hồ sơ và ngày hẹn qua tin nhắn', 'Tuấn'])
  const effects = sections.find(({ name }) => name === 'effects')
  expect(effects?.text).toBe('2 tốt hơn, 0 tệ hơn, 1 không đổi, 0 chưa đo lại')
  expect(effects?.table?.[2]?.slice(1)).toEqual(['Số cuộc gọi mỗi vụ việc', '2,6', '1,9', '1,2', 'Tốt hơn'])
})
