// Which code travels together. Left alone, the bundler makes a file of everything that two screens share in another way: some sixty of
// them until the first map is drawn, which pack worse and wait for each other.
import { join } from 'node:path'

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** Names the file for a module: what every start needs, what screens and maps share, what maps alone need. Everything else is left to the bundler. */
export function chunksOf(page: string): (id: string, graph: ModuleGraph) => string | null {
  let known: { start: Set<string>; library: Set<string>; map: Set<string> } | undefined
  return (id, graph) => {
    known ??= {
      start: reachedFrom(join(page, 'main.tsx'), graph),
      library: reachedFrom(join(page, 'features/library/LibraryScreen.tsx'), graph),
      map: reachedFrom(join(page, 'features/map/MapScreen.tsx'), graph)
    }
    if (known.start.has(id)) return 'start'
    if (!known.map.has(id)) return null
    return known.library.has(id) ? 'shared' : 'map'
  }
}

/** Everything that comes with a module; what it loads later does not. */
function reachedFrom(entry: string, graph: ModuleGraph): Set<string> {
  const reached = new Set<string>()
  const waiting = [entry]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
  }
  return reached
}
