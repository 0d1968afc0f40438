import { board } from './measures/board.ts'
import { boardMap } from './measures/boardMap.ts'
import { boardSentence } from './measures/boardSentence.ts'
import { coverage } from './measures/coverage.ts'
import { dose } from './measures/dose.ts'
import { needMoves } from './measures/needMoves.ts'
import { timeline } from './measures/timeline.ts'

export const measuresWords = { board, boardMap, boardSentence, coverage, dose, needMoves, timeline }
