import { data } from './data/data.ts'

export const dataWords = { data }
