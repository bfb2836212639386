import { expect, test } from 'vitest'
import { readFlags } from '../../../src/webhost/flags.ts'
import { canOpenBrowser, commandFor } from '../../../src/webhost/openBrowser.ts'

test('flags in either spelling; without any, a free port, the usual library and a browser', () => {
  expect(readFlags([], 'en')).toEqual({ ok: true, flags: { libraryPath: undefined, port: 0, open: true, devOrigin: undefined } })
  const given = ['--library', 'a b.db', '--port=4321', '--no-open', '--dev-origin', 'http://127.0.0.1:5173']
  expect(readFlags(given, 'en')).toEqual({
    ok: true,
    flags: { libraryPath: 'a b.db', port: 4321, open: false, devOrigin: 'http://127.0.0.1:5173' }
  })
})

test('anything else is refused with what is wrong, in the language of the person', () => {
  const wrong: [string[], string][] = [
    [['--nothing'], '--nothing is not known.'],
    [['file'], 'file is not known.'],
    [['--port'], '--port needs a value.'],
    [['--port', '65536'], 'from 0 to 65535'],
    [['--port', '-1'], 'from 0 to 65535'],
    [['--dev-origin', 'https://evil.example'], 'on this computer'],
    [['--dev-origin', 'http://127.0.0.1:5173/'], 'on this computer']
  ]
  for (const [args, problem] of wrong) {
    const read = readFlags(args, 'en')
    expect([args, read.ok, read.ok ? '' : read.message]).toEqual([args, false, expect.stringContaining(problem)])
  }
  expect(readFlags(['--port'], 'vi')).toMatchObject({ message: expect.stringContaining('--port cần một giá trị.') })
})

test('the browser is opened without a shell, and only where there is a display', () => {
  const url = 'http://127.0.0.1:1/#token=a&b'
  expect([commandFor(url, 'linux'), commandFor(url, 'darwin'), commandFor(url, 'win32')]).toEqual([
    ['xdg-open', url],
    ['open', url],
    ['rundll32', 'url.dll,FileProtocolHandler', url]
  ])
  expect([
    canOpenBrowser('linux', {}),
    canOpenBrowser('linux', { DISPLAY: ':0' }),
    canOpenBrowser('linux', { WAYLAND_DISPLAY: 'w' })
  ]).toEqual([false, true, true])
  expect([canOpenBrowser('darwin', {}), canOpenBrowser('win32', {})]).toEqual([true, true])
})
