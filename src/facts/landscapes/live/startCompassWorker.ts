/** Starts the worker that makes compasses of many areas. */
export const startCompassWorker = (): Worker =>
  new Worker(new URL('./compassWorker.ts', import.meta.url), { type: 'module' })
