// How the page is built, shared by electron-vite and by the development server of the loopback host.
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'

const root = join(import.meta.dirname, '..')
const page = join(root, 'src', 'renderer')

export const pageConfig: UserConfig = {
  root: page,
  base: './',
  plugins: [react(), withoutPolicyInDevelopment()],
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  build: {
    target: 'chrome140',
    minify: true,
    sourcemap: true,
    // Fonts and pictures stay files: a data address would need a wider content-security policy.
    assetsInlineLimit: 0,
    rollupOptions: { input: { index: join(page, 'index.html') } }
  }
}

/** Hot reload injects an inline script, which the page's own policy rightly refuses. Built pages keep the policy. */
function withoutPolicyInDevelopment(): Plugin {
  return {
    name: 'without-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*>/i, '')
  }
}
