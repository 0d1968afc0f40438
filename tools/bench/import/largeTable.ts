import { intakeOverlay } from '../../../src/intake/intakeOverlay.ts'
import { openFile } from '../../../src/intake/openFile.ts'
import { readIntake } from '../../../src/intake/readIntake.ts'
import { madeUpContext } from './madeUpContext.ts'

const AREAS = 6_000
const INDICATORS = 20
const YEARS = 15
const MEGABYTE = 1024 * 1024

/** How long a long table of 1.8 million rows takes from bytes to rows of package files, and what the process then holds. */
export async function largeTable(): Promise<{
  readonly rows: number
  readonly milliseconds: number
  /** Milliseconds of all its threads at work, which does not depend on who else uses the machine. */
  readonly busy: number
  readonly megabytes: number
}> {
  const idOf = (area: number) => `0099R${String(area).padStart(4, '0')}`
  const lines = ['Region;Indikator;År;Värde']
  for (let area = 0; area < AREAS; area++)
    for (let indicator = 0; indicator < INDICATORS; indicator++)
      for (let year = 0; year < YEARS; year++) {
        const value = ((area * 7 + indicator * 13 + year * 3) % 900) / 10 + 1
        lines.push(`${idOf(area)};Andel nummer ${indicator};${2010 + year};${value.toFixed(1).replace('.', ',')}`)
      }
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  lines.length = 0
  const [known] = madeUpContext.areas
  const areas = Array.from({ length: AREAS }, (_, at) => ({ ...known!, id: idOf(at), name: `Ruta ${at + 1}` }))
  const [start, before] = [performance.now(), process.cpuUsage()]
  const intake = readIntake([await openFile({ name: 'stor.csv', bytes })], { ...madeUpContext, areas })
  intakeOverlay(intake)
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const busy = (user + system) / 1000
  return { rows: intake.figures.count, milliseconds, busy, megabytes: process.memoryUsage().rss / MEGABYTE }
}
