// node: everything that needs neither page nor build. built: what runs the bundles in out/, made first where they are stale.
// dom: component tests (*.test.tsx) under jsdom. long: hours of fuzzing and kills, run on demand.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')
const suites = ['unit', 'property', 'golden', 'contract', 'architecture']
const testsOf = (suite: string) => `tests/${suite}/**/*.test.ts`
const needsBuild = [testsOf('hosts'), 'tests/architecture/packaging.test.ts']
// Left to itself vitest keeps one core free, which on a build machine of two is half of it; and tests of hosts mostly wait.
const maxWorkers = availableParallelism() + 1
const node = { environment: 'node', testTimeout: 30_000, hookTimeout: 120_000, maxWorkers } as const

export default defineConfig({
  root,
  cacheDir: join(root, 'node_modules/.cache/vitest'),
  test: {
    projects: [
      { root, test: { ...node, name: 'node', include: suites.map(testsOf), exclude: needsBuild } },
      { root, test: { ...node, name: 'built', include: needsBuild, globalSetup: ['build/scripts/buildBeforeTests.ts'] } },
      {
        root,
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          maxWorkers,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['build/jsdomGaps.ts'],
          css: false
        }
      },
      {
        root,
        test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000 }
      }
    ]
  }
})
