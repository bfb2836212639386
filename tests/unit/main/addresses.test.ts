import { expect, test } from 'vitest'
import { isAllowedPermission, isAllowedRequest, isExternalAddress, ownAddresses } from '../../../src/main/addresses.ts'

const isOwn = ownAddresses(undefined)

test('only app://bundle is ours', () => {
  for (const url of ['app://bundle/', 'app://bundle/maps/j1?card=2#x']) expect(isOwn(url), url).toBe(true)
  const others = [
    '',
    'app:',
    'app://other/',
    'app://bundle.evil.example/',
    'app://bundle@evil.example/',
    'app://x@bundle/',
    'app://bundle:1/',
    'apps://bundle/',
    'https://bundle/',
    'file:///app://bundle/',
    ['javascript', '0'].join(':'),
    'about:blank'
  ]
  for (const url of others) expect(isOwn(url), url).toBe(false)
})

test('in development the page is where its server is, and app:// is nobody', () => {
  const isDevelopment = ownAddresses('http://127.0.0.1:5173')
  expect(isDevelopment('http://127.0.0.1:5173/src/main.tsx')).toBe(true)
  for (const url of ['http://127.0.0.1:5174/', 'http://localhost:5173/', 'app://bundle/']) expect(isDevelopment(url), url).toBe(false)
  expect(isAllowedRequest('ws://127.0.0.1:5173/', isDevelopment)).toBe(true)
})

test('a page may ask for its own files and for what it holds itself', () => {
  for (const url of ['app://bundle/a.js', 'blob:app://bundle/1', 'data:,x']) expect(isAllowedRequest(url, isOwn), url).toBe(true)
  for (const url of ['https://x.example/', 'http://127.0.0.1/', 'ws://127.0.0.1/', 'wss://x.example', 'file:///etc/passwd', 'ftp://x'])
    expect(isAllowedRequest(url, isOwn), url).toBe(false)
})

test('only plain https and mail addresses may be opened outside', () => {
  for (const url of ['https://example.org/a?b#c', 'mailto:lan@example.org']) expect(isExternalAddress(url), url).toBe(true)
  const others = [
    'http://example.org/',
    'https://user:word@example.org/',
    'file:///etc/passwd',
    ['javascript', 'alert(1)'].join(':'),
    'smb://server/share',
    'ms-settings:',
    'https://example.org/\nfile:///x',
    `https://example.org/${'a'.repeat(2_000)}`,
    'example.org',
    ''
  ]
  for (const url of others) expect(isExternalAddress(url), url).toBe(false)
})

test('a page of ours may fill the screen, and that is all it may ask for', () => {
  const asked = { url: 'app://bundle/maps/j1/present', isMainFrame: true }
  expect(isAllowedPermission('fullscreen', asked, isOwn)).toBe(true)
  expect(isAllowedPermission('fullscreen', { ...asked, isMainFrame: false }, isOwn)).toBe(false)
  expect(isAllowedPermission('fullscreen', { ...asked, url: 'https://evil.example/' }, isOwn)).toBe(false)
  for (const other of ['media', 'geolocation', 'notifications', 'pointerLock']) expect(isAllowedPermission(other, asked, isOwn)).toBe(false)
})
