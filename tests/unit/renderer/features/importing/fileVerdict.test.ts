import { expect, test } from 'vitest'
import { fileVerdict } from '../../../../../src/renderer/features/importing/fileVerdict.ts'

const issue = (code: string, severity: 'warning' | 'error' = 'warning') => ({ severity, code, values: {}, line: null, field: null })
const map = (...codes: string[]) => ({ title: '', records: [], attachments: [], issues: codes.map((code) => issue(code)) })

test('a file is good, worth a look, unclear or refused by what came of it; before that by where its turn is', () => {
  const read = (maps: ReturnType<typeof map>[], ...issues: ReturnType<typeof issue>[]) => fileVerdict({ status: 'read', maps, issues })
  expect([
    fileVerdict({ status: 'waiting', maps: [], issues: [] }),
    fileVerdict({ status: 'left', maps: [], issues: [] }),
    read([], issue('empty', 'error')),
    read([map()]),
    read([map(), map('mermaid.scale')]),
    read([map()], issue('isMermaid')),
    read([map('mermaid.scale'), map('table.unclear')]),
    read([map('table.scaleUnclear')])
  ]).toEqual(['waiting', 'left', 'refused', 'good', 'warned', 'warned', 'unclear', 'unclear'])
})
