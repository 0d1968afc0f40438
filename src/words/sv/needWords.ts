import { need } from './need/need.ts'
import { needEffort } from './need/needEffort.ts'
import { needPlaces } from './need/needPlaces.ts'

export const needWords = { need, needEffort, needPlaces }
