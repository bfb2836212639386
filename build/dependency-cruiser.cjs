/** Who may import whom, as dependency-cruiser rules: the arrow table of layers.cjs, no cycles, and a few packages kept to one folder. */
const layers = require('./layers.cjs')

const anyOf = (names) => `(${names.map((name) => name.replaceAll('/', '\\/')).join('|')})`
/** Types come from @types, and a linked node_modules has its real path elsewhere, so neither is anchored to the root. */
const packagesPath = (names) => `(^|/)node_modules/(@types/)?${anyOf(names)}/`

function layerRules([layer, { layers: allowed, packages, node }]) {
  const from = { path: `^src/${layer}/` }
  const mayImport = [...allowed, ...packages, ...(node ? ['node:'] : [])].join(', ') || 'nothing'
  const comment = `${layer} may import: ${mayImport}. Move the code to the layer that may, or hand the value in as an argument.`
  const rules = [
    { name: `${layer}-layers`, comment, severity: 'error', from, to: { path: '^src/', pathNot: `^src/${anyOf([layer, ...allowed])}/` } },
    {
      name: `${layer}-packages`,
      comment,
      severity: 'error',
      from,
      to: packages.length > 0 ? { path: '(^|/)node_modules/', pathNot: packagesPath(packages) } : { path: '(^|/)node_modules/' }
    }
  ]
  if (!node) rules.push({ name: `${layer}-no-node`, comment, severity: 'error', from, to: { dependencyTypes: ['core'] } })
  return rules
}

module.exports = {
  forbidden: [
    ...Object.entries(layers).flatMap(layerRules),
    {
      name: 'preload-types-only',
      comment: 'The preload is a few lines in a sandbox: it takes types from the contract (import type), never code.',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'react-flow-in-canvas-only',
      comment: 'React Flow is a view of our layout: only src/renderer/features/canvas knows it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/features/canvas/' },
      to: { path: packagesPath(['@xyflow/[^/]+', 'reactflow']) }
    },
    {
      name: 'virtual-rows-in-touchpoints-only',
      comment: 'Only the touchpoint table is long enough to draw the rows in view alone: src/renderer/features/touchpoints.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/features/touchpoints/' },
      to: { path: packagesPath(['@tanstack/[^/]+']) }
    },
    {
      name: 'zustand-in-session-only',
      comment: 'Session state is kept in src/renderer/session; import its hooks instead of making another store.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/session/' },
      to: { path: packagesPath(['zustand']) }
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships does not import tests or tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|build|out)/' }
    },
    {
      name: 'no-cycle',
      comment: 'Cut the cycle: move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    { name: 'resolvable', comment: 'This import leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true } }
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^src/[^/]+/tsconfig\\.json$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts']
    }
  }
}
