// The names and calls that the lint rules ban, by kind. Each message says what to do instead.

export const hostGlobals = [
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'structuredClone',
  'navigator',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'Blob',
  'atob',
  'btoa',
  'Worker'
]

export const nodeGlobals = ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename']

export const browserGlobals = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'location',
  'history',
  'HTMLElement',
  'Element',
  'Node',
  'DOMParser',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
  'matchMedia',
  'alert',
  'confirm',
  'prompt',
  'Image',
  'ResizeObserver'
]

export const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']

/** Entries for no-restricted-globals. */
export const banned = (names, message) => names.map((name) => ({ name, message }))

const clockMessage = 'core and contract have neither clock nor chance: take them from the environment argument.'

/** `new Date(value)` is arithmetic and stays allowed. */
export const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockMessage },
  { selector: "CallExpression[callee.name='Date']", message: clockMessage },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clockMessage },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: clockMessage },
  { selector: "MemberExpression[object.name='globalThis']", message: 'core and contract know no host: take the value as an argument.' }
]

const htmlMessage = 'Nothing is ever rendered from a string of HTML: build elements, or write textContent.'

export const htmlSinks = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: htmlMessage },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: htmlMessage },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment)$/]',
    message: htmlMessage
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: htmlMessage }
]

export const leftoverTests = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
    message: 'A test that does not run protects nothing: fix it, delete it, or use skipIf with the reason in its name.'
  }
]
