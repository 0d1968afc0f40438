import { cellAt, type Dataset } from '../../src/domain/Dataset.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import type { OpenedFile } from '../../src/intake/OpenedFile.ts'
import { packageOverlay } from '../../src/intake/packageOverlay.ts'

/**
 * What whole packages among the files hold, as `npm run import` prints it: indicators, figures, references and areas. The
 * areas of `base` stand in for a package that brings none. Null when no package is among the files.
 */
export function packageJson(opened: readonly OpenedFile[], base: ReadonlyMap<PackageFile, string>, language: Language) {
  if (!opened.some(({ kind }) => kind === 'package')) return null
  const areas = base.get('areas.geojson')
  const own = new Map<PackageFile, string>(areas === undefined ? [] : [['areas.geojson', areas]])
  for (const [file, text] of Object.entries(packageOverlay(opened, new Map()))) own.set(file as PackageFile, text)
  const { dataset } = readPackage(own)
  if (!dataset) return { indicators: [], figures: [], references: [], areas: [] }
  return {
    indicators: dataset.indicators.map(({ id, name, unit }) => ({ id, name: name[language], unit })),
    figures: figuresOf(dataset),
    references: dataset.references.map(({ level, code, indicatorId, period, value }) => ({
      area: code,
      level,
      indicator: indicatorId,
      period,
      sex: 'total',
      value,
      status: 'value',
    })),
    areas: dataset.areas.map(({ id, name }) => ({ id, name })),
  }
}

function figuresOf(dataset: Dataset) {
  return [...dataset.values].flatMap(([indicator, { periods, sexes }]) =>
    periods.flatMap((period) =>
      sexes.flatMap((sex) =>
        dataset.areas.flatMap(({ id: area }) => {
          const cell = cellAt(dataset, indicator, area, period, sex)
          if (cell.kind === 'missing' && cell.reason === 'not-in-file') return []
          const value = cell.kind === 'value' ? cell.value : null
          return { area, indicator, period, sex, value, status: cell.kind === 'value' ? 'value' : cell.reason }
        }),
      ),
    ),
  )
}
