import { need } from './need/need.ts'
import { needEffort } from './need/needEffort.ts'

export const needWords = { need, needEffort }
