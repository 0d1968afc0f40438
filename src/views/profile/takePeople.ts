import { fetchPart } from '../../ui/fetchPart.ts'

/** Loaded when something of it is taken away. */
export const takePeople = () => fetchPart(() => import('./files/madePeople.ts'))
