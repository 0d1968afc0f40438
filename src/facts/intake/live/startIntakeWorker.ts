/** Starts the worker that reads files. */
export const startIntakeWorker = (): Worker =>
  new Worker(new URL('./intakeWorker.ts', import.meta.url), { type: 'module' })
