// Holds a window open until its page has saved. Pure: what happened comes in through the functions, what to do goes out through the ports.

export interface ClosingPorts {
  /** Whether there is a page that could have something to save: loaded, listening, not crashed. */
  readonly hasPage: () => boolean
  readonly askPageToSave: () => void
  /** `failed`: the page could not save. `silent`: it did not answer in time. */
  readonly askPerson: (reason: 'failed' | 'silent') => Promise<'close' | 'stay'>
  /** Calls back once after `patience`; gives a function that stops it. */
  readonly startTimer: (callback: () => void) => () => void
  /** Closes for good; no more questions. */
  readonly close: () => void
  /** The person wants to stay: whoever wanted to quit must not. */
  readonly stay: () => void
}

export interface Closing {
  /** The person or the system wants the window closed. True: let it; false: hold it, `close` follows when it may. */
  readonly requested: () => boolean
  readonly pageAnswered: (saved: boolean) => void
  /** The page crashed or was left: nobody will answer any more. */
  readonly pageGone: () => void
  /** Whether it is decided that the window closes. */
  readonly isClosed: () => boolean
}

export function closing(ports: ClosingPorts): Closing {
  let state: 'open' | 'waiting' | 'asking' | 'closed' = 'open'
  let stopTimer = () => undefined as void

  const finish = () => {
    stopTimer()
    state = 'closed'
    ports.close()
  }
  const waitForPage = () => {
    state = 'waiting'
    ports.askPageToSave()
    stopTimer = ports.startTimer(() => ask('silent'))
  }
  const ask = (reason: 'failed' | 'silent') => {
    stopTimer()
    state = 'asking'
    void ports.askPerson(reason).then((answer) => {
      // While the question stood the page may have saved after all, or gone.
      if (state !== 'asking') return
      if (answer === 'close') return finish()
      if (reason === 'silent') return waitForPage()
      state = 'open'
      ports.stay()
    })
  }

  return {
    requested: () => {
      if (state === 'closed') return true
      if (state !== 'open') return false
      if (!ports.hasPage()) {
        state = 'closed'
        return true
      }
      waitForPage()
      return false
    },
    pageAnswered: (saved) => {
      if (state !== 'waiting' && state !== 'asking') return
      if (saved) finish()
      else if (state === 'waiting') ask('failed')
    },
    pageGone: () => {
      if (state === 'waiting' || state === 'asking') finish()
    },
    isClosed: () => state === 'closed'
  }
}
