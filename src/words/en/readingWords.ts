import { reading } from './reading/reading.ts'

export const readingWords = { reading }
