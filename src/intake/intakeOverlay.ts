import { CellStatus, reasonOf } from '../domain/Cell.ts'
import { fieldCells } from '../domain/fieldCells.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { INDICATOR_FIELDS } from '../domain/indicatorFields.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import { SEXES } from '../domain/Sex.ts'
import { areasText } from './areasText.ts'
import { csvLine, csvText } from './csvText.ts'
import type { Intake, IntakeFigures, IntakeReference } from './Intake.ts'

const VALUE_COLUMNS = ['area_id', 'indicator_id', 'period', 'sex', 'value', 'numerator', 'n', 'status']
/** Lines are joined by so many, so that millions of them are never held at once. */
const PIECE = 5_000
const MOST_REMEMBERED = 20_000
const REFERENCE_COLUMNS = ['level', 'code', 'indicator_id', 'period', 'value', 'source']

/**
 * What was found in files as the rows of package files that it makes. An indicator of the package's own keeps the row it
 * has, unless its series breaks where the file's areas are of another edition: the figures themselves no longer say it. A
 * figure that could not be read, or is not in the file, makes no row: what the package says there stands. Files without rows
 * are left out. Areas that come in are laid as a whole; `bareAreas`: areas.geojson where there are none and no package either.
 */
export function intakeOverlay(
  { indicators, figures, references, areas: ground }: Pick<Intake, 'indicators' | 'figures' | 'references' | 'areas'>,
  bareAreas: string | null = null,
): PackageOverlay {
  const added = indicators.flatMap(({ indicator, known, newBreaks }) =>
    known && newBreaks.length === 0 ? [] : indicator,
  )
  const written = writtenFigures(figures)
  const areas = ground.length > 0 ? areasText(ground) : bareAreas
  const hasComputed = references.some(({ computed }) => computed)
  const larger = referenceRows(references, indicators, hasComputed)
  return {
    ...(areas !== null && { 'areas.geojson': areas }),
    ...(added.length > 0 && { 'indicators.csv': indicatorsCsv(added) }),
    ...(written.length > 0 && { 'values.csv': valuesCsv(figures, written) }),
    ...(larger.length > 0 && {
      'references.csv': csvText(hasComputed ? [...REFERENCE_COLUMNS, 'computed'] : REFERENCE_COLUMNS, larger),
    }),
  }
}

/** Positions in `figures` that have a row in values.csv, in the order of the rows. */
export function writtenFigures({ status, count }: IntakeFigures): number[] {
  const written: number[] = []
  for (let at = 0; at < count; at++) {
    if (status[at] !== CellStatus.unreadable && status[at] !== CellStatus.notInFile) written.push(at)
  }
  return written
}

function indicatorsCsv(indicators: readonly Indicator[]): string {
  const columns = Object.values(INDICATOR_FIELDS).flatMap((field) => [...field.columns])
  return csvText(
    ['id', ...columns],
    indicators.map((indicator) => {
      const cells: Readonly<Record<string, string>> = fieldCells(INDICATOR_FIELDS, indicator)
      return [indicator.id, ...columns.map((column) => cells[column]!)]
    }),
  )
}

function valueColumns({ sd, count }: IntakeFigures): readonly string[] {
  const hasDeviations = sd.subarray(0, count).some((each) => !Number.isNaN(each))
  return hasDeviations ? [...VALUE_COLUMNS, 'sd'] : VALUE_COLUMNS
}

/** Lines of values.csv. Ids, periods and words are written as cells once, and numbers need no quotes. */
function valuesCsv(figures: IntakeFigures, written: readonly number[]): string {
  const columns = valueColumns(figures)
  const hasDeviations = columns !== VALUE_COLUMNS
  const [areas, indicators, periods] = [figures.areaIds, figures.indicatorIds, figures.periods].map((texts) =>
    texts.map((text) => `${csvLine([text])},`),
  ) as [string[], string[], string[]]
  const sexes = SEXES.map((sex) => `${sex},`)
  const number = remembered((each) => (Number.isNaN(each) ? '' : String(each)))
  const lineOf = (at: number): string => {
    const key = areas[figures.area[at]!]! + indicators[figures.indicator[at]!]! + periods[figures.period[at]!]!
    const counts = `${number(figures.numerator[at]!)},${number(figures.n[at]!)}`
    const word = statusWord(figures.status[at]!, figures.confirmed[at] === 1)
    const line = `${key}${sexes[figures.sex[at]!]!}${number(figures.value[at]!)},${counts},${word}`
    return hasDeviations ? `${line},${number(figures.sd[at]!)}` : line
  }
  const parts = [csvLine(columns)]
  for (let from = 0; from < written.length; from += PIECE)
    parts.push(
      written
        .slice(from, from + PIECE)
        .map(lineOf)
        .join('\n'),
    )
  return `${parts.join('\n')}\n`
}

/** Figures have few different values, and writing a number costs more than finding it. */
function remembered(write: (number: number) => string): (number: number) => string {
  const known = new Map<number, string>()
  return (number) => {
    const found = known.get(number)
    if (found !== undefined) return found
    const text = write(number)
    if (known.size < MOST_REMEMBERED) known.set(number, text)
    return text
  }
}

function statusWord(status: number, isConfirmed: boolean): string {
  if (status === CellStatus.value) return isConfirmed ? 'ok' : ''
  return status === CellStatus.provisional ? 'provisional' : reasonOf(status)
}

/** The package's table of references has one figure for both sexes, and no place for one that is missing. */
function referenceRows(
  references: readonly IntakeReference[],
  indicators: Intake['indicators'],
  hasComputed: boolean,
): string[][] {
  const sources = new Map(indicators.map(({ indicator: { id, source } }) => [id, source]))
  return references.flatMap(({ level, code, indicatorId, period, sex, status, value, computed }) => {
    if (sex !== 'total' || (status !== CellStatus.value && status !== CellStatus.provisional)) return []
    const row = [level, code, indicatorId, period, String(value), sources.get(indicatorId) ?? '']
    return [hasComputed ? [...row, computed ? '1' : ''] : row]
  })
}
