// Keeps what was found with what is typed and with the map, in slices short enough for whoever is typing.
import { findInMap, type MapHit } from '#core/queries/findInMap.ts'
import { needleOf } from '#core/text/needle.ts'
import type { Canvas } from '../canvas.ts'
import { nothingFound, type Found } from './findState.ts'

/** Longest stretch of searching, ms. */
const slice = 6
/** How long the map must rest before it is searched again, ms. */
const rest = 200

/** Starts following; the returned function ends it. */
export function followFind(canvas: Canvas): () => void {
  const { find, session } = canvas
  let timer: ReturnType<typeof setTimeout> | undefined
  const rested = () => undefined
  const search = () => {
    clearTimeout(timer)
    find.finish.set(rested)
    const typed = find.typed.get()
    const needle = needleOf(typed)
    if (needle === '') {
      find.current.set(-1)
      return find.found.set(nothingFound)
    }
    const run = findInMap(session.getState().document, typed)
    const hits: MapHit[] = []
    const workUntil = (until: number) => {
      while (performance.now() < until) {
        const next = run.next()
        if (next.done) {
          find.finish.set(rested)
          return show(foundOf(needle, hits))
        }
        if (next.value) hits.push(next.value)
      }
      timer = setTimeout(work)
    }
    const work = () => workUntil(performance.now() + slice)
    find.finish.set(() => {
      clearTimeout(timer)
      workUntil(Infinity)
    })
    // The letter itself is shown first.
    timer = setTimeout(work)
  }
  const show = (found: Found) => {
    const before = find.found.get()
    const at = find.current.get()
    find.found.set(found)
    if (before.needle !== found.needle) return find.current.set(-1)
    // The map changed under the search: the hit that one is at stays the one.
    const here = before.hits[at]
    find.current.set(here ? found.hits.findIndex((hit) => hit.id === here.id && hit.field === here.field) : -1)
  }
  const stopTyped = find.typed.subscribe(search)
  const stopSession = session.subscribe((state, before) => {
    if (state.document === before.document || find.typed.get() === '') return
    clearTimeout(timer)
    timer = setTimeout(search, rest)
  })
  if (find.typed.get() !== '') search()
  return () => {
    clearTimeout(timer)
    find.finish.set(rested)
    stopTyped()
    stopSession()
  }
}

function foundOf(needle: string, all: readonly MapHit[]): Found {
  const hits = all.filter((hit) => !hit.isHidden)
  const marked = new Map<string, 'drawn' | 'within'>()
  for (const { id, cardId, field } of hits) {
    const isDrawn = field === 'text' || field === 'owner' || field === 'title' || field === 'label'
    // A comment marks its card; a link and a feeling have places of their own.
    const shown = field === 'comment' && cardId !== null ? cardId : id
    if (isDrawn || !marked.has(shown)) marked.set(shown, isDrawn ? 'drawn' : 'within')
  }
  return { needle, hits, inHidden: all.length - hits.length, marked }
}
