import { sdg } from './sdg/sdg.ts'

export const sdgWords = { sdg }
