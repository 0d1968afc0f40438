import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { PATIENCE } from './support/patience.ts'

/** The tests that drive the built application in a real Chromium; `npm test -- browser` builds it first. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..', '..'),
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    // A worker keeps its browsers for all its files; what a test may leave behind is taken away after it.
    isolate: false,
    setupFiles: ['tests/browser/support/afterTests.ts'],
    globalSetup: ['tests/browser/support/globalSetup.ts'],
    testTimeout: 3 * PATIENCE,
    hookTimeout: 2 * PATIENCE,
    expect: { poll: { timeout: PATIENCE, interval: 50 } },
    // A browser waits more than it works, except where software draws WebGL; few tests ask for that. One more than there
    // are cores took a sixth less time on two of them.
    maxWorkers: Math.min(4, availableParallelism() + 1),
  },
})
