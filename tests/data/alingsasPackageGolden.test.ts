import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROOT, valueRow } from './readPackage.ts'

const GOLDEN = `${ROOT}/../shared/golden/compass/expected/real_alingsas_regso23.json`

/** Columns of the reference case, made from the same open data by others, and where the package has them. */
const COLUMNS: Record<string, readonly [string, string]> = {
  arbetslosa: ['arbetslosa', '2024'],
  lag_ekonomisk_standard: ['lag_ekonomisk_standard', '2024'],
  forvarvsarbetande: ['sysselsatta', '2024'],
  medianinkomst: ['ekonomisk_standard_median', '2024'],
  eftergymnasial: ['eftergymnasial_utbildning', '2024'],
  utlandsk_bakgrund: ['utlandsk_bakgrund', '2024'],
  andel_0_19: ['alder_0_19', '2025'],
  andel_65plus: ['alder_65_plus', '2025'],
  ensamhushall: ['ensamhushall', '2024'],
  hyresratt: ['hyresratter', '2024'],
}

describe('the figures of Noltorp as SCB publishes them', () => {
  it.each([
    ['folkmangd', '2025', 1515],
    ['befolkningsforandring', '2025', 2.782],
    ['befolkningstathet', '2025', 3778.1],
    ['alder_20_34', '2024', 24.491],
    ['alder_20_34', '2025', 21.254],
    ['nettoinkomst_medel', '2024', 291.8],
    ['ekonomisk_standard_median', '2024', 254.1],
    ['kapitalinkomst_andel', '2024', 72],
    ['socioekonomiskt_index', '2024', 16.5],
    ['arbetslosa', '2024', 10.132],
    ['sysselsatta', '2024', 74.605],
    ['sjalvforsorjande', '2024', 63.5],
    ['sjalvforsorjande_inrikes_fodda', '2024', 71.6],
    ['sjalvforsorjande_utrikes_fodda', '2024', 52.6],
    ['eftergymnasial_utbildning', '2025', 32.645],
    ['utlandsk_bakgrund', '2025', 40.594],
    ['ensamhushall', '2025', 52.866],
    ['hyresratter', '2025', 76.412],
    ['boende_flerbostadshus', '2025', 81.518],
    ['boende_flerbostadshus', '2024', 81.954],
    ['inkomst_lon', '2024', 210.3],
    ['inkomst_pension', '2024', 73.1],
    ['inkomst_sjuk_aktivitetsersattning', '2024', 8],
    ['inkomst_arbetsmarknadsstod', '2024', 6],
    ['inkomst_bostadsbidrag', '2024', 7.4],
    ['inkomst_ekonomiskt_bistand', '2024', 4],
  ])('%s %s is %d', (indicator, period, value) => {
    expect(Number(valueRow('1489R017', indicator, period)?.value)).toBe(value)
  })
})

// The reference cases lie beside the project, not in it: without them there is nothing to compare with.
describe('against the reference case of 23 areas and 10 indicators', () => {
  it.skipIf(!existsSync(GOLDEN))('has the same 230 figures', () => {
    const golden = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { columns: string[]; regso: string[]; X: number[][] }
    let compared = 0
    for (const [rowAt, area] of golden.regso.entries())
      for (const [columnAt, column] of golden.columns.entries()) {
        const [indicator, period] = COLUMNS[column]!
        const value = Number(valueRow(area, indicator, period)?.value)
        expect(Math.abs(value - golden.X[rowAt]![columnAt]!), `${area} ${column}`).toBeLessThanOrEqual(0.000501)
        compared++
      }
    expect(compared).toBe(230)
  })
})
