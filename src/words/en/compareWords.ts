import { comparePanel } from './compare/comparePanel.ts'
import { matrix } from './compare/matrix.ts'
import { matrixChoice } from './compare/matrixChoice.ts'

export const compareWords = { comparePanel, matrix: { ...matrix, ...matrixChoice } }
