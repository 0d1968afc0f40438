import { findingFrame } from './intake/findingFrame.ts'
import { findings } from './intake/findings.ts'

export const intakeWords = { findingFrame, findings }
