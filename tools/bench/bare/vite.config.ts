import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the benchmark's yardstick as the application is built; `npm run bench` says where to. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    rolldownOptions: { input: resolve(import.meta.dirname, 'bare.html') },
  },
})
