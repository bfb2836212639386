// node: everything that needs no page. dom: component tests (*.test.tsx) under jsdom. long: hours of fuzzing and kills, run on demand.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')
const suites = ['unit', 'property', 'golden', 'contract', 'hosts', 'architecture']

export default defineConfig({
  root,
  cacheDir: join(root, 'node_modules/.cache/vitest'),
  test: {
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: suites.map((suite) => `tests/${suite}/**/*.test.ts`),
          globalSetup: ['build/scripts/buildBeforeTests.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000
        }
      },
      {
        root,
        plugins: [react()],
        test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: ['build/jsdomGaps.ts'], css: false }
      },
      {
        root,
        test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000 }
      }
    ]
  }
})
