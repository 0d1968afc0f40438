import type { Issue } from '../../domain/Issue.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { rawFeatures } from '../../ingest/readFeatures.ts'
import type { OpenedFile } from '../OpenedFile.ts'
import type { Json } from './json.ts'

/** GeoJSON as it is: a collection, a feature or a bare geometry. Esri's JSON is refused by name. */
export function openGeoJson(name: string, root: Json, issues: readonly Issue[]): OpenedFile {
  const log = new IssueLog(name, true)
  const isBare = 'coordinates' in root || root.type === 'GeometryCollection'
  const raw = rawFeatures(isBare ? { type: 'Feature', properties: {}, geometry: root } : root, log)
  const all = [...issues, ...log.issues()]
  if (!raw) {
    const { code, params } = all.find(({ severity }) => severity === 'error')!
    return { kind: 'refused', name, code, params, issues: all }
  }
  const layer = { name: '', stated: raw.crs, features: raw.features }
  return { kind: 'features', format: 'geojson', name, layers: [layer], issues: all }
}
