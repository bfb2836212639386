import type { ErrorCode } from '#contract/error.ts'
import { languageOf, startWords } from '../i18n/i18n.ts'
import { createAttachmentUrls } from '../platform/attachments.ts'
import { connect } from '../platform/connect.ts'
import { createFilePort } from '../platform/files.ts'
import { createAttentionMemory } from '../session/attentionMemory.ts'
import { loadPreferences, type PreferenceStore } from '../session/preferences.ts'
import { schemeOf, systemScheme } from '../session/theme.ts'
import { createViewportMemory } from '../session/viewportMemory.ts'
import { applyTheme } from './applyTheme.ts'
import { isLaunch, lastRoute } from './lastRoute.ts'
import { go } from './router.ts'
import type { AppServices } from './services.ts'
import { textScales } from './textScales.ts'

/** What the page starts with: everything it needs, or why it cannot. */
export type PageStart =
  | { readonly kind: 'ready'; readonly services: AppServices; readonly preferences: PreferenceStore }
  | { readonly kind: 'noHost'; readonly reason: 'unreachable' | 'forbidden' }

/** Connects and reads what has to be known before the first paint: look, language, host. */
export async function startPage(page: Window = window): Promise<PageStart> {
  const pseudo = new URLSearchParams(page.location.search).has('pseudo')
  applyTheme(page.document.documentElement, schemeOf('system', systemScheme.get()))
  const isStart = isLaunch(page)
  const client = connect(page)
  const [info, preferences, last] = await Promise.all([
    client.call('host.info', {}),
    loadPreferences(client),
    isStart ? lastRoute(client) : null
  ])
  if (!info.ok) {
    await startWords(languageOf(page.navigator.language), pseudo)
    return { kind: 'noHost', reason: reasonOf(info.error.code) }
  }
  const { language, theme, textSize } = preferences.get()
  applyTheme(page.document.documentElement, schemeOf(theme, systemScheme.get()), textScales[textSize])
  await startWords(language ?? languageOf(info.value.locale), pseudo)
  if (last) go(last)
  const services = {
    client,
    info: info.value,
    files: createFilePort(client),
    attachments: createAttachmentUrls(client),
    viewports: createViewportMemory(client),
    attentions: createAttentionMemory(client)
  }
  return { kind: 'ready', services, preferences }
}

function reasonOf(code: ErrorCode): 'unreachable' | 'forbidden' {
  return code === 'forbidden' ? 'forbidden' : 'unreachable'
}
