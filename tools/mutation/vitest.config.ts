import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..', '..')

/** The tests that a mutated folder is asked by: `tests/<folder>`, which mirrors it. */
export default defineConfig({
  root,
  test: {
    environment: 'node',
    setupFiles: ['tools/setup/addAllWords.ts', 'tests/support/sameChances.ts'],
    include: (process.env.SOCIAL_KOMPASS_MUTATED ?? 'tests/**/*.test.ts').split(','),
    exclude: ['tests/browser/**'],
    testTimeout: 120_000,
  },
})
