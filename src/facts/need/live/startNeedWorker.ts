/** Starts the worker that draws. */
export const startNeedWorker = (): Worker => new Worker(new URL('./needWorker.ts', import.meta.url), { type: 'module' })
