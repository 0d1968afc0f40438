/** The address of a key figure in Kolada (v3) for municipalities and regions; the country is `0000`, a region `00LL`. */
export function koladaUrl(base: string, kpi: string, places: readonly string[]): string {
  return `${base}/data/kpi/${kpi}/municipality/${places.join(',')}?per_page=5000`
}
