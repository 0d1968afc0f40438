import type { LonLat } from '../../../domain/Area.ts'

/** The corners of a ground of one ring, as its cell holds it; none for a blank cell; null when it is not one ring. */
export function groundCorners(cell: string): LonLat[] | null {
  if (cell.trim() === '') return []
  try {
    const { type, coordinates } = JSON.parse(cell) as { type?: string; coordinates?: LonLat[][] }
    if (type !== 'Polygon' || coordinates?.length !== 1) return null
    return coordinates[0]!.slice(0, -1).map(([lon, lat]) => [lon, lat])
  } catch {
    return null
  }
}

/** The cell of a ground with these corners; blank without any. Two corners are kept too, so that a third can follow. */
export function groundText(corners: readonly LonLat[]): string {
  if (corners.length === 0) return ''
  return JSON.stringify({ type: 'Polygon', coordinates: [[...corners, corners[0]]] })
}

/** Corners written one on each line, as `12.5 57.9` or `12,5; 57,9`; the number of the first line that is not one. */
export function readCorners(text: string): { readonly corners: readonly LonLat[]; readonly faultAt: number } {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const corners = lines.map((line): LonLat | null => {
    const parts = line.trim().split(/[;\s]+/)
    const [lon, lat] = parts.map((part) => Number(part.replace(/,$/, '').replace(',', '.')))
    const fits = parts.length === 2 && Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90
    return fits ? [lon!, lat!] : null
  })
  return { corners: corners.filter((corner) => corner !== null), faultAt: corners.indexOf(null) + 1 }
}
