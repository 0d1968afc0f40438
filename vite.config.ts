import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataFolder } from './tools/setup/dataFolder.ts'
import { documentHead } from './tools/setup/documentHead.ts'
import { leanMapEngine } from './tools/setup/leanMapEngine.ts'
import { offline } from './tools/setup/offline.ts'
import { staticClosure } from './tools/setup/staticClosure.ts'

const description: { version: string; socialKompass: { package: string } } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
)

const shell = staticClosure('src/shell/main.tsx')
const isShell = (id: string) => shell.has(resolve(id)) && !id.endsWith('main.tsx')
// The first words, in whichever language, are there before the map.
const beforeMap = new Set([...shell, ...staticClosure('src/words/sv/sv.ts')])
const firstMap = new Set(
  [...staticClosure('src/shell/DraftedWorkspace.tsx'), ...staticClosure('src/views/map/MapView.tsx')].filter(
    (file) => !beforeMap.has(file),
  ),
)

const SETUP = ['tools/setup/addAllWords.ts', 'tests/support/sameChances.ts']

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put, also in a sub-folder of somebody's web site.
  base: './',
  plugins: [
    react(),
    leanMapEngine(),
    dataFolder(),
    documentHead(description.socialKompass.package),
    offline(description.socialKompass.package),
  ],
  define: { __APP_VERSION__: JSON.stringify(description.version) },
  worker: { format: 'es', plugins: () => [leanMapEngine()] },
  build: {
    target: 'baseline-widely-available',
    // The content security policy allows no data: fonts and no inline anything.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre is 285 kB compressed by itself; what matters is measured against the budgets by `npm run bench`.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
            // Everything asks for parts of the shell: in one file they are one request, and compress best.
            {
              name: 'skal',
              test: (id) => isShell(id) || /node_modules[\\/](react|react-dom|scheduler)[\\/]/.test(id),
              includeDependenciesRecursively: false,
            },
            // The workspace and the map view are asked for at once whatever is shown. In one file with all it needs it compresses best; left
            // to itself the bundler makes a file of everything that some other view needs, too.
            { name: 'karta', test: (id) => firstMap.has(resolve(id)), includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    // A slow or busy machine is not a fault; what must be fast is measured by `npm run bench`.
    // Only what hangs meets it: a test that reads every file takes long on a machine that others use, too.
    testTimeout: 120_000,
    // Each worker reads the sources anew: two are a third faster than one on two cores, and more gain little.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: SETUP,
          environment: 'node',
          // A worker reads the sources once for all its files, which halves the work: the core keeps no state between
          // calls, and a test that changes something global puts it back.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
        },
      },
      {
        extends: true,
        test: { name: 'components', setupFiles: SETUP, environment: 'happy-dom', include: ['tests/**/*.test.tsx'] },
      },
    ],
  },
})
