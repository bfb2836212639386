// What types and imports cannot see: globals a layer must not touch, banned calls, and how long a file may grow.
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import {
  banned,
  browserGlobals,
  clockAndChance,
  hostGlobals,
  htmlSinks,
  leftoverTests,
  networkGlobals,
  nodeGlobals
} from './eslint.bans.mjs'

const pureLayers = ['src/core/**', 'src/contract/**']
const nodeLayers = ['src/persistence/**', 'src/publishing/**', 'src/services/**', 'src/main/**', 'src/webhost/**', 'src/cli/**']

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', '.artifacts/**', 'coverage/**', '**/*.generated.*', '**/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An async function without await is how a synchronous implementation keeps an asynchronous contract.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'no-restricted-syntax': ['error', ...htmlSinks],
      'max-lines': ['error', { max: 400 }]
    }
  },
  {
    files: pureLayers,
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(
          [...hostGlobals, ...browserGlobals, ...nodeGlobals, ...networkGlobals],
          'core and contract are pure: hand the value in through the environment argument.'
        )
      ],
      'no-restricted-syntax': ['error', ...htmlSinks, ...clockAndChance]
    }
  },
  {
    files: nodeLayers,
    rules: { 'no-restricted-globals': ['error', ...banned(browserGlobals, 'There is no page here: this layer runs under Node.')] }
  },
  {
    files: ['src/renderer/**', 'src/preload/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...banned(nodeGlobals, 'The page has no Node: call the contract through src/renderer/platform.'),
        ...banned(networkGlobals, 'Only src/renderer/platform talks to a host: call the contract.')
      ]
    }
  },
  {
    files: ['src/renderer/platform/**'],
    rules: { 'no-restricted-globals': ['error', ...banned(nodeGlobals, 'The page has no Node: the host is behind the contract.')] }
  },
  {
    files: ['src/renderer/**', 'tests/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
  },
  { files: ['src/cli/**', 'src/webhost/index.ts', 'build/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': ['error', ...leftoverTests],
      // Tests read JSON and poke at pages: what comes back is compared whole, which says more than a type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  }
)
