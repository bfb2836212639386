import { expect, test } from 'vitest'
import { defaultLibraryPath } from '#services/hosting/libraryPath.ts'
import { preferredLanguage } from '#services/hosting/preferredLanguage.ts'

test('the library lies where each system keeps the data of programs', () => {
  const path = (platform: NodeJS.Platform, env: Record<string, string>, home: string) => defaultLibraryPath({ platform, env, home })
  expect(path('linux', {}, '/home/lan')).toBe('/home/lan/.local/share/outside-in/library.db')
  expect(path('linux', { XDG_DATA_HOME: '/data' }, '/home/lan')).toBe('/data/outside-in/library.db')
  expect(path('linux', { XDG_DATA_HOME: 'data' }, '/home/lan')).toBe('/home/lan/.local/share/outside-in/library.db')
  expect(path('darwin', { XDG_DATA_HOME: '/data' }, '/Users/lan')).toBe('/Users/lan/Library/Application Support/Outside-In/library.db')
  expect(path('win32', { APPDATA: 'C:\\Users\\lan\\AppData\\Roaming' }, 'C:\\Users\\lan')).toBe(
    'C:\\Users\\lan\\AppData\\Roaming\\Outside-In\\library.db'
  )
  expect(path('win32', {}, 'C:\\Users\\lan')).toBe('C:\\Users\\lan\\AppData\\Roaming\\Outside-In\\library.db')
})

test('the first locale that the product speaks decides', () => {
  expect([
    preferredLanguage(['vi-VN']),
    preferredLanguage(['fr-FR', 'vi_VN.UTF-8', 'en']),
    preferredLanguage(['en-US', 'vi']),
    preferredLanguage(['fr']),
    preferredLanguage([])
  ]).toEqual(['vi', 'vi', 'en', 'en', 'en'])
})
