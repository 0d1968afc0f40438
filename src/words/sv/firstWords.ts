import { interval } from './first/interval.ts'
import { map } from './first/map.ts'
import { measure } from './first/measure.ts'
import { mode } from './first/mode.ts'
import { number } from './first/number.ts'
import { panel } from './first/panel.ts'
import { part } from './first/part.ts'
import { shell } from './first/shell.ts'
import { unit } from './first/unit.ts'

export const firstWords = { interval, map, measure, mode, number, panel, part, shell, unit }
