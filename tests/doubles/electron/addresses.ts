// Chromium aborts an address of an unknown scheme before anything can be intercepted, so `app://bundle/x` is opened as
// `https://bundle.app.electron-double.test/x` and every address is translated where main sees it. That name exists nowhere.
const suffix = '.electron-double.test'

export function toBrowser(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/s.exec(url)
  if (match === null || /^(https?|wss?|file|data|blob|about|devtools|chrome)$/.test(match[1] ?? '')) return url
  return `https://${match[2]}.${match[1]}${suffix}${match[3]}`
}

export function toMain(url: string): string {
  const match = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.electron-double\.test(.*)$/s.exec(url)
  return match === null ? url : `${match[2]}://${match[1]}${match[3]}`
}

/** Sources of a content-security policy that name a scheme of ours. */
export function policyToBrowser(policy: string): string {
  return policy
    .replace(/\bapp:\/\/([\w.-]+)/g, (_whole, host: string) => `https://${host}.app${suffix}`)
    .replace(/\bapp:(?=[\s;]|$)/g, `https://*.app${suffix}`)
}

export function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url
}
