import { deck } from './output/deck.ts'
import { presented } from './output/presented.ts'
import { print } from './output/print.ts'
import { slideChoice } from './output/slideChoice.ts'
import { takeAway } from './output/takeAway.ts'

export const outputWords = { deck, presented, print, slideChoice, takeAway }
