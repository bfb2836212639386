import { expect, test } from 'vitest'
import { warning } from '#core/exchange/issue.ts'
import { Terminal } from '../../../src/cli/terminal.ts'

function said({ isTerminal = false, json = false, stop = false }: { isTerminal?: boolean; json?: boolean; stop?: boolean } = {}) {
  const stopping = new AbortController()
  if (stop) stopping.abort()
  let [out, error] = ['', '']
  const output = {
    out: (text: string) => void (out += text),
    error: (text: string) => void (error += text),
    isTerminal,
    stopped: stopping.signal
  }
  const terminal = new Terminal(output, 'en', json)
  terminal.progress({ done: 1, count: 2, name: 'a\u001b[2J.mmd', percent: 50 })
  terminal.issue('a.mmd', warning('mermaid.nameCut', { line: 3, values: { found: 'x\ny', limit: 5 } }))
  terminal.print('result')
  const code = terminal.finish('convert', 0)
  return { out, error, code }
}

test('in a pipe it is quiet: results and problems, a line each, and nothing that commands a terminal', () => {
  const { out, error, code } = said()
  expect([out, code]).toEqual(['result\n', 0])
  expect(error).toMatch(/^a\.mmd:3: warning: The name “x y” is longer than 5 [^\n]+\n$/)
})

test('on a terminal it shows how far it is, in one line that goes before anything else is said', () => {
  const { error } = said({ isTerminal: true })
  expect(error).toMatch(/^1 of 2 · 50 % · a \[2J\.mmd\r\u001b\[Ka\.mmd:3: warning/)
})

test('for machines there is one report and nothing else', () => {
  const { out, error } = said({ json: true })
  expect([error, JSON.parse(out)]).toEqual([
    '',
    {
      command: 'convert',
      exitCode: 0,
      inputs: [],
      maps: [],
      outputs: [],
      issues: [expect.objectContaining({ severity: 'warning', code: 'mermaid.nameCut', file: 'a.mmd', line: 3, field: null })],
      counts: { inputs: 0, maps: 0, outputs: 0, warnings: 1, errors: 0 }
    }
  ])
})

test('what was stopped ends as shells expect it', () => {
  expect(said({ stop: true }).code).toBe(130)
})
