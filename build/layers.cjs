/**
 * The arrow table of the architecture as data: what each layer under src/ may import. dependency-cruiser is configured from it,
 * and tests/architecture compares the TypeScript project references with it. Changing a row is a decision: write it down.
 */
module.exports = {
  core: { layers: [], packages: ['immer', 'zod', 'fractional-indexing'], node: false },
  contract: { layers: ['core'], packages: ['zod'], node: false },
  persistence: { layers: ['core'], packages: ['better-sqlite3'], node: true },
  publishing: {
    layers: ['core'],
    packages: ['@resvg/resvg-wasm', '@jsquash/webp', 'fontkit', 'fflate', 'write-excel-file'],
    node: true
  },
  services: { layers: ['core', 'contract', 'persistence', 'publishing'], packages: [], node: true },
  main: { layers: ['contract', 'services'], packages: ['electron'], node: true },
  preload: { layers: ['contract'], packages: ['electron'], node: false },
  webhost: { layers: ['contract', 'services'], packages: ['ws'], node: true },
  cli: { layers: ['contract', 'services', 'core'], packages: [], node: true },
  renderer: {
    layers: ['core', 'contract'],
    packages: [
      'react',
      'react-dom',
      '@xyflow/react',
      '@tanstack/react-virtual',
      'zustand',
      'radix-ui',
      'i18next',
      'react-i18next',
      'lucide'
    ],
    node: false
  }
}
