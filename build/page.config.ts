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
    plugins: [react(), fromTheRoot(), withoutPolicyInDevelopment()],
    resolve: { alias: leftOut(root) },
    server: { host: '127.0.0.1', fs: { allow: [root] } },
    build: {
      target: 'chrome140',
      minify: true,
      sourcemap: true,
      // Fonts and pictures stay files: a data address would need a wider content-security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
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

/** React Flow's gestures are off: d3, which only they need, is not shipped. Of react-i18next the page needs what its own words do. */
function leftOut(root: string): Record<string, string> {
  const standIn = join(root, 'build', 'stand-ins', 'd3.ts')
  const gestures = Object.fromEntries(['d3-drag', 'd3-interpolate', 'd3-selection', 'd3-zoom'].map((name) => [name, standIn]))
  return { ...gestures, 'react-i18next': join(root, 'src', 'renderer', 'i18n', 'translation.ts') }
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
