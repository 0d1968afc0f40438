/** Starts the worker that reads the package. */
export const startPackageWorker = (): Worker =>
  new Worker(new URL('./packageWorker.ts', import.meta.url), { type: 'module' })
