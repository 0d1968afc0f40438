import type { ReferenceLevel } from '../domain/Reference.ts'

/**
 * The larger unit a Swedish code stands for, seen from one municipality: `00` or `0000` the country, its county's
 * two digits (also `0014`) the county, its own four digits the municipality. Null for anything else.
 */
export function aggregateLevel(code: string, municipalityCode: string): ReferenceLevel | null {
  if (code === '00' || code === '0000') return 'country'
  if (!/^\d{4}$/.test(municipalityCode)) return null
  const county = municipalityCode.slice(0, 2)
  if (code === county || code === `00${county}`) return 'county'
  return code === municipalityCode ? 'municipality' : null
}
