import { goals } from './goals/goals.ts'

export const goalsWords = { goals }
