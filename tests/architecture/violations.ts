// One violation of every kind, each in a file of its own, and what each net must say about it. A net that is not named may see it too.

export type Violation = {
  readonly file: string
  readonly text: string
  /** What the compiler must say about the file. */
  readonly types?: RegExp
  /** The rule of dependency-cruiser. */
  readonly imports?: string
  /** The rule of ESLint. */
  readonly lint?: string
}

/** The compiler refuses a file of a project that is not among the references, but not one that a reference brings along. */
const notListed = /TS6307/

const arrows: readonly [from: string, to: string, types?: RegExp][] = [
  ['core', 'contract', notListed],
  ['core', 'renderer', notListed],
  ['contract', 'services', notListed],
  ['persistence', 'contract', notListed],
  ['publishing', 'persistence', notListed],
  ['services', 'main', notListed],
  ['services', 'renderer', notListed],
  ['main', 'core'],
  ['main', 'persistence'],
  ['main', 'webhost', notListed],
  ['preload', 'core'],
  ['preload', 'main', notListed],
  ['webhost', 'main', notListed],
  ['webhost', 'publishing'],
  ['cli', 'persistence'],
  ['cli', 'webhost', notListed],
  ['renderer', 'services', notListed],
  ['renderer', 'preload', notListed],
  ['renderer', 'cli', notListed]
]

const wrongArrows = arrows.map(([from, to, types]): Violation => {
  const named = ['contract', 'persistence', 'publishing', 'services'].includes(to)
  const text = `import { sound } from '${named ? `#${to}` : `../${to}`}/sound.ts'\nexport const wrong: string = sound\n`
  return { file: `src/${from}/to-${to}.ts`, text, imports: `${from}-layers`, ...(types === undefined ? {} : { types }) }
})

const wrongPackages = (
  [
    ['core', 'i18next'],
    ['contract', 'immer'],
    ['persistence', 'zod'],
    ['publishing', 'better-sqlite3'],
    ['services', 'electron'],
    ['services', 'better-sqlite3'],
    ['main', 'zod'],
    ['preload', 'zod'],
    ['webhost', 'electron'],
    ['cli', 'electron'],
    ['renderer', 'immer'],
    ['renderer', 'electron']
  ] as const
).map(([layer, name]): Violation => ({
  file: `src/${layer}/package-${name}.ts`,
  text: using(`import * as found from '${name}'`),
  imports: `${layer}-packages`
}))

const noNode = ['core', 'contract', 'preload', 'renderer'].map((layer): Violation => ({
  file: `src/${layer}/node-module.ts`,
  text: using("import * as found from 'node:fs'"),
  imports: `${layer}-no-node`,
  ...(layer === 'core' || layer === 'contract' ? { types: /TS2591|TS2307|TS2580/ } : {})
}))

const misplaced: readonly Violation[] = [
  {
    file: 'src/renderer/features/share/flow.ts',
    text: using("import * as found from '@xyflow/react'"),
    imports: 'react-flow-in-canvas-only'
  },
  {
    file: 'src/renderer/features/share/rows.ts',
    text: using("import * as found from '@tanstack/react-virtual'"),
    imports: 'virtual-rows-in-touchpoints-only'
  },
  { file: 'src/renderer/features/share/store.ts', text: using("import * as found from 'zustand'"), imports: 'zustand-in-session-only' },
  { file: 'src/preload/code.ts', text: using("import { sound as found } from '#contract/sound.ts'"), imports: 'preload-types-only' },
  {
    file: 'src/services/toTests.ts',
    text: using("import { sound as found } from '../../tests/sound.ts'"),
    imports: 'source-stands-alone',
    types: notListed
  },
  { file: 'src/services/nowhere.ts', text: using("import * as found from './missing.ts'"), imports: 'resolvable', types: /TS2307/ },
  { file: 'src/core/circleA.ts', text: "import { b } from './circleB.ts'\nexport const a = (): unknown => b\n", imports: 'no-cycle' },
  { file: 'src/core/circleB.ts', text: "import { a } from './circleA.ts'\nexport const b = (): unknown => a\n" }
]

const unknownName = /TS2304|TS2584|TS2591|TS2580|TS2503|TS2552|TS2868/
const globals = 'no-restricted-globals'
const syntax = 'no-restricted-syntax'

const wrongGlobals: readonly Violation[] = [
  ...['core', 'contract'].flatMap((layer): Violation[] => [
    { file: `src/${layer}/process.ts`, text: 'export const wrong: unknown = process.env\n', types: unknownName, lint: globals },
    { file: `src/${layer}/console.ts`, text: "console.log('wrong')\nexport {}\n", types: unknownName, lint: globals },
    { file: `src/${layer}/document.ts`, text: 'export const wrong: unknown = document.body\n', types: unknownName, lint: globals },
    { file: `src/${layer}/timer.ts`, text: 'setTimeout(() => undefined, 1)\nexport {}\n', types: unknownName, lint: globals },
    { file: `src/${layer}/fetch.ts`, text: "export const wrong: unknown = fetch('x')\n", types: unknownName, lint: globals },
    { file: `src/${layer}/crypto.ts`, text: 'export const wrong: unknown = crypto.randomUUID()\n', types: unknownName, lint: globals },
    { file: `src/${layer}/performance.ts`, text: 'export const wrong: unknown = performance.now()\n', types: unknownName, lint: globals },
    { file: `src/${layer}/clock.ts`, text: 'export const wrong = Date.now()\n', lint: syntax },
    { file: `src/${layer}/newDate.ts`, text: 'export const wrong = new Date()\n', lint: syntax },
    { file: `src/${layer}/chance.ts`, text: 'export const wrong = Math.random()\n', lint: syntax },
    { file: `src/${layer}/globalThis.ts`, text: 'export const wrong: unknown = globalThis.Date\n', lint: syntax }
  ]),
  ...['persistence', 'publishing', 'services', 'main', 'webhost', 'cli'].map((layer): Violation => ({
    file: `src/${layer}/page.ts`,
    text: 'export const wrong: unknown = document.body\n',
    types: unknownName,
    lint: globals
  })),
  { file: 'src/renderer/process.ts', text: 'export const wrong: unknown = process.env\n', lint: globals },
  { file: 'src/renderer/buffer.ts', text: "export const wrong: unknown = Buffer.from('')\n", lint: globals },
  { file: 'src/preload/process.ts', text: 'export const wrong: unknown = process.env\n', lint: globals },
  { file: 'src/renderer/network.ts', text: "export const wrong: unknown = fetch('/api')\n", lint: globals },
  { file: 'src/services/console.ts', text: "console.log('wrong')\nexport {}\n", lint: 'no-console' },
  { file: 'src/renderer/console.ts', text: "console.log('wrong')\nexport {}\n", lint: 'no-console' }
]

const bannedCalls: readonly Violation[] = [
  { file: 'src/renderer/Danger.tsx', text: "export const Danger = () => <b dangerouslySetInnerHTML={{ __html: 'x' }} />\n", lint: syntax },
  { file: 'src/renderer/innerHtml.ts', text: "document.body.innerHTML = 'x'\nexport {}\n", lint: syntax },
  { file: 'src/renderer/insertHtml.ts', text: "document.body.insertAdjacentHTML('beforeend', 'x')\nexport {}\n", lint: syntax },
  { file: 'src/renderer/write.ts', text: "document.write('x')\nexport {}\n", lint: syntax },
  { file: 'src/services/eval.ts', text: "export const wrong: unknown = eval('1')\n", lint: 'no-eval' },
  { file: 'src/services/newFunction.ts', text: "export const wrong: unknown = new Function('1')\n", lint: 'no-new-func' },
  {
    file: 'src/renderer/Hook.tsx',
    text: "import { useState } from 'react'\nexport const Hook = (p: { a: boolean }) => (p.a ? useState(1)[0] : 0)\n",
    lint: 'react-hooks/rules-of-hooks'
  },
  {
    file: 'src/services/any.ts',
    text: 'export const wrong = (value: any): unknown => value\n',
    lint: '@typescript-eslint/no-explicit-any'
  },
  {
    file: 'src/services/floating.ts',
    text: 'export const wrong = (): void => { Promise.resolve(1) }\n',
    lint: '@typescript-eslint/no-floating-promises'
  },
  { file: 'src/services/later.ts', text: '// TO' + 'DO: write this\nexport {}\n', lint: 'no-warning-comments' },
  { file: 'src/services/long.ts', text: `${'\n'.repeat(400)}export {}\n`, lint: 'max-lines' },
  { file: 'src/core/enum.ts', text: 'export enum Wrong { A }\n', types: /TS1294/ },
  { file: 'src/core/index.ts', text: "export const wrong: string = ['a'][0]\n", types: /TS2322/ }
]

export const violations: readonly Violation[] = [...wrongArrows, ...wrongPackages, ...noNode, ...misplaced, ...wrongGlobals, ...bannedCalls]

function using(importLine: string): string {
  return `${importLine}\nexport const wrong: unknown = found\n`
}
