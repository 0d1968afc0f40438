import { findings } from './intake/findings.ts'

export const intakeWords = { findings }
