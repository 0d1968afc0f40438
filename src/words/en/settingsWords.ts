import { address } from './settings/address.ts'
import { compare } from './settings/compare.ts'
import { effort } from './settings/effort.ts'
import { needSettings } from './settings/needSettings.ts'

export const settingsWords = { address, compare, effort, needSettings }
