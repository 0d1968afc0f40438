/** Starts the worker that cuts the borders of many areas into tiles. */
export const startTileWorker = (): Worker => new Worker(new URL('./tileWorker.ts', import.meta.url), { type: 'module' })
