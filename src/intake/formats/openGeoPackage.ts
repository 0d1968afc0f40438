import { IssueLog } from '../../ingest/IssueLog.ts'
import type { RawFeature } from '../../ingest/readFeatures.ts'
import type { OpenedFeatures } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { SourceFile } from '../SourceFile.ts'
import type { SourceLayer } from '../SourceLayer.ts'
import { readGeoPackageGeometry } from './readGeoPackageGeometry.ts'
import { type SqliteRow, SqliteTables, type SqliteValue } from './SqliteTables.ts'

/** Every layer of ground in a GeoPackage. Throws a Refusal for an SQLite file that is none, and for one without such layers. */
export function openGeoPackage({ name, bytes }: SourceFile): OpenedFeatures {
  const tables = new SqliteTables(bytes)
  if (!tables.has('gpkg_geometry_columns')) throw new Refusal('geopackage-not')
  const log = new IssueLog(name, true)
  const systems = new Map<SqliteValue, string>()
  if (tables.has('gpkg_spatial_ref_sys')) {
    for (const row of tables.rows('gpkg_spatial_ref_sys')) systems.set(row.srs_id ?? null, systemName(row))
  }
  const layers = [...tables.rows('gpkg_geometry_columns')].flatMap((row): SourceLayer[] => {
    const table = String(row.table_name)
    if (!tables.has(table)) {
      log.warning('layer-unreadable', {}, { layer: table })
      return []
    }
    const features = featuresOf(tables, table, String(row.column_name), log)
    return [{ name: table, stated: systems.get(row.srs_id ?? null) ?? '', features }]
  })
  const drawn = layers.filter(({ features }) => features.length > 0)
  if (drawn.length === 0) throw new Refusal('layers-none')
  return { kind: 'features', format: 'geopackage', name, layers: drawn, issues: log.issues() }
}

/** -1 and 0 are the numbers for "not known". */
function systemName({ srs_id, organization, organization_coordsys_id, srs_name }: SqliteRow): string {
  if (typeof srs_id !== 'number' || srs_id <= 0) return ''
  return /^epsg$/i.test(String(organization)) ? `EPSG:${organization_coordsys_id}` : String(srs_name ?? '')
}

function featuresOf(tables: SqliteTables, table: string, column: string, log: IssueLog): RawFeature[] {
  const key = tables.columns(table).find(({ isRowId }) => isRowId)?.name
  const features: RawFeature[] = []
  let bent = 0
  for (const row of tables.rows(table)) {
    const { [column]: cell, ...rest } = row
    const geometry = cell instanceof Uint8Array ? readGeoPackageGeometry(cell) : null
    if (geometry === 'curve') bent++
    const properties = Object.entries(rest).filter(([name, value]) => name !== key && !(value instanceof Uint8Array))
    features.push({
      // The number of a row is no code of an area.
      id: undefined,
      properties: Object.fromEntries(properties),
      geometry: geometry === 'curve' ? null : geometry,
      path: `${table}[${features.length + 1}]`,
    })
  }
  if (bent > 0) log.error('geometry-curve', {}, { layer: table, count: bent })
  return features
}
