// The line to the test that started this process. The double tells what happened (`note`), asks what a person would decide (`ask`), and
// does what a person or a system would do (`onOrder`).

/** What the double tells the test. */
export type Note =
  | { readonly kind: 'unexpected'; readonly what: string }
  | { readonly kind: 'egress'; readonly url: string }
  | { readonly kind: 'blocked'; readonly url: string }
  | { readonly kind: 'navigationDenied'; readonly url: string }
  | { readonly kind: 'navigationAllowed'; readonly url: string }
  | { readonly kind: 'windowDenied'; readonly url: string }
  | { readonly kind: 'windowOpened'; readonly url: string }
  | { readonly kind: 'openedExternally'; readonly url: string }
  | { readonly kind: 'revealed'; readonly path: string }
  | { readonly kind: 'windowCreated'; readonly options: unknown }
  | { readonly kind: 'focused' }
  | { readonly kind: 'menu'; readonly labels: readonly string[] }
  | { readonly kind: 'schemes'; readonly schemes: unknown }
  | { readonly kind: 'second-instance' }

/** Set by the launcher in ELECTRON_DOUBLE. Work areas are in px; the first display is the primary one. */
export interface Configuration {
  readonly endpoint: string
  readonly languages: readonly string[]
  readonly workAreas: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
}

export const configuration = JSON.parse(process.env['ELECTRON_DOUBLE'] ?? '{}') as Configuration

export function note(what: Note): void {
  if (process.connected) process.send?.({ note: what })
}

let asked = 0
const waiting = new Map<number, (answer: unknown) => void>()

/** Puts a question to the test and waits for its answer. */
export function ask(question: string, details: unknown): Promise<unknown> {
  asked += 1
  const id = asked
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    process.send?.({ question: { id, question, details } })
  })
}

const orders = new Map<string, (details: unknown) => unknown>()

/** Says how an order of the test is carried out. */
export function onOrder<Details>(order: string, carryOut: (details: Details) => unknown): void {
  orders.set(order, carryOut as (details: unknown) => unknown)
}

process.on('message', (message: { answer?: { id: number; value: unknown }; order?: { id: number; order: string; details: unknown } }) => {
  if (message.answer !== undefined) {
    waiting.get(message.answer.id)?.(message.answer.value)
    waiting.delete(message.answer.id)
  }
  if (message.order === undefined) return
  const { id, order, details } = message.order
  void Promise.resolve()
    .then(() => orders.get(order)?.(details))
    .then(
      (value) => process.send?.({ done: { id, value } }),
      (error: unknown) => process.send?.({ done: { id, error: String(error) } })
    )
})

// Without its test nobody would ever end this process.
process.on('disconnect', () => process.exit(1))

/** Notes every use of something that the double does not have, instead of letting it pass as undefined. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !key.startsWith('_') && key !== 'then' && key !== 'toJSON') {
        note({ kind: 'unexpected', what: `${name}.${key}` })
      }
      const value: unknown = Reflect.get(object, key, receiver)
      return value
    }
  })
}
