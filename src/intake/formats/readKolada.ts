import { isObject } from '../../ingest/readFeatures.ts'
import type { SourceCube } from '../SourceCube.ts'
import { CubeBuilder } from './CubeBuilder.ts'
import { type Json, textOf } from './json.ts'

const SEX_LABELS: Readonly<Record<string, string>> = { T: 'totalt', K: 'kvinnor', M: 'män' }

/** Whether a JSON value is figures from Kolada's interface, saved as it came. */
export function isKolada(root: Json): boolean {
  const first = Array.isArray(root.values) ? root.values[0] : null
  return isObject(first) && 'kpi' in first && 'period' in first && Array.isArray(first.values)
}

/** Figures from Kolada by key figure, municipality or unit, year and sex (`K` is women, `M` men). */
export function readKolada(root: Json): SourceCube {
  const heads = [
    { code: 'kpi', label: 'Nyckeltal', role: 'content' },
    { code: 'municipality', label: 'Kommun', role: 'area' },
    { code: 'period', label: 'År', role: 'time' },
    { code: 'gender', label: 'Kön', role: 'sex' },
  ] as const
  const cube = new CubeBuilder(heads, (dimension, code) => ({
    label: (dimension === 3 && SEX_LABELS[code]) || code,
  }))
  for (const row of Array.isArray(root.values) ? root.values : []) {
    if (!isObject(row) || !Array.isArray(row.values)) continue
    for (const cell of row.values) {
      if (!isObject(cell) || cell.isdeleted === true) continue
      const codes = [
        textOf(row.kpi),
        textOf(row.municipality) || textOf(row.ou),
        textOf(row.period),
        textOf(cell.gender),
      ]
      const value = typeof cell.value === 'number' ? cell.value : null
      cube.add(codes, value, /private/i.test(textOf(cell.status)) ? 'suppressed' : 'not-collected')
    }
  }
  return cube.finished({ title: '', source: 'Kolada', notes: [] })
}
