import { need } from './need/need.ts'

export const needWords = { need }
