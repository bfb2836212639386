// How the page is built, shared by electron-vite and by the development server of the loopback host.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { chunksOf } from './chunks.ts'

/** Takes the project's folder, because electron-vite bundles its configuration and this file then no longer knows where it lies. */
export function pageConfig(root: string): UserConfig {
  const page = join(root, 'src', 'renderer')
  return {
    root: page,
    plugins: [react(), fromTheRoot(), withoutPolicyInDevelopment(), slimFlow()],
    resolve: { alias: leftOut(root) },
    server: { host: '127.0.0.1', fs: { allow: [root] } },
    build: {
      target: 'chrome140',
      minify: true,
      sourcemap: true,
      // Fonts and pictures stay files: a data address would need a wider content-security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake: {
          // Parts of React Flow that the page does not use would be kept for these calls, which make a component and do nothing else.
          manualPureFunctions: ['memo', 'forwardRef', 'createContext'],
          // d3 adds to itself when it is loaded; nothing of it is used.
          moduleSideEffects: [{ test: /node_modules\/d3-/, sideEffects: false }]
        },
        input: { index: join(page, 'index.html') },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunksOf(page), debugName: 'what the first map needs' }]
          }
        }
      }
    }
  }
}

/** Of React Flow's system and of react-i18next the page needs what its own stand-ins do: React Flow's gestures are off, and the words are its own. */
function leftOut(root: string): { readonly find: RegExp; readonly replacement: string }[] {
  return [
    { find: /^@xyflow\/system$/, replacement: join(root, 'build', 'stand-ins', 'flowSystem.ts') },
    { find: /^react-i18next$/, replacement: join(root, 'src', 'renderer', 'i18n', 'translation.ts') }
  ]
}

/** Parts of React Flow that no map of ours has, and what stands for them. */
const unusedFlow = [
  ['const EdgeRenderer = memo(EdgeRendererComponent);', 'const EdgeRenderer = () => null;'],
  ['jsx(ConnectionLineWrapper,', 'null && jsx(ConnectionLineWrapper,'],
  ['nodeTypes?.[nodeType] || builtinNodeTypes[nodeType]', 'nodeTypes[nodeType]'],
  ["nodeTypes?.['default'] || builtinNodeTypes.default", 'nodeTypes.default'],
  // Keys, selecting, dragging and connecting are ours.
  ['useGlobalKeyHandler({ deleteKeyCode, multiSelectionKeyCode });', ''],
  ['= useKeyPress(zoomActivationKeyCode);', '= false;'],
  ['= useKeyPress(selectionKeyCode, { target: win });', '= false;'],
  ['= useKeyPress(panActivationKeyCode, { target: win });', '= false;'],
  ['nodesSelectionActive && (jsx(NodesSelection,', 'null && (jsx(NodesSelection,'],
  [
    'function Pane(',
    `const Pane = ({ children }) => jsx('div', { className: 'react-flow__pane', style: containerStyle, children });\nfunction UnusedPane(`
  ],
  ['function useDrag(', 'const useDrag = () => false;\nfunction unusedDrag('],
  ['= useMoveSelectedNodes();', '= () => undefined;'],
  ['function handleNodeClick(', 'const handleNodeClick = () => undefined;\nfunction unusedNodeClick('],
  ['jsx(SelectionListener, { onSelectionChange: onSelectionChange })', 'null'],
  ['jsx(BatchProvider, { children: jsx(HandleConfigProvider, { children: children }) })', 'children'],
  ['useOnInitHandler(onInit);', ''],
  // The camera knows how large the map is shown. Asked for it in an effect, the browser would have to lay the page out before it is whole.
  ['useResizeHandler(zoomPane);', ''],
  // Neither its name nor its hints for screen readers are shown: the map is walked as a grid of ours.
  ['jsx(Attribution, { proOptions: proOptions, position: attributionPosition })', 'null'],
  ['jsx(A11yDescriptions, { rfId: rfId, disableKeyboardA11y: disableKeyboardA11y })', 'null']
] as const

/**
 * Links are drawn by our scenes and every node is a card: React Flow's edges and its own nodes are left out. It also names its components
 * for developers; a component that has been named is kept though nobody uses it.
 */
function slimFlow(): Plugin {
  return {
    name: 'slim-flow',
    apply: 'build',
    transform: {
      filter: { id: /@xyflow\/react\/dist\/esm\/index\.js/ },
      handler(code) {
        let slim = code.replace(/^\w+\.displayName = .*$/gm, '')
        for (const [part, standIn] of unusedFlow) {
          if (!slim.includes(part)) this.error(`React Flow no longer has “${part}”: see whether it can still be left out`)
          slim = slim.replace(part, standIn)
        }
        return { code: slim, map: null }
      }
    }
  }
}

/** Addresses inside the app have folders (/map/…): scripts are named from the root. electron-vite would name them from the page. */
function fromTheRoot(): Plugin {
  return { name: 'from-the-root', config: { order: 'post', handler: () => ({ base: '/' }) } }
}

/** Hot reload injects an inline script, which the page's own policy rightly refuses. Built pages keep the policy. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, '')
  }
}
