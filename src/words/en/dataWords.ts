import { changes } from './data/changes.ts'
import { data } from './data/data.ts'
import { work } from './data/work.ts'

export const dataWords = { changes, data, work }
