import { PartSource } from '../../../ui/PartSource.ts'

/** What makes landscapes outside the compass itself. It comes with matrices, so it is fetched when they are asked for. */
export const landscapeTools = new PartSource(() => import('../landscapesOf.ts'))
