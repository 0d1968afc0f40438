import 'maplibre-gl/dist/maplibre-gl.css'
import { addProtocol, Map as EngineMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from './engineWorker.ts?worker&url'
import { TILE_PROTOCOL, tileAt } from './tileAddresses.ts'

// Bundled, the engine cannot find its worker by itself and would stay blank.
setWorkerUrl(workerUrl)
// Its worker starts while figures are still being read.
prewarm()
addProtocol(TILE_PROTOCOL, async ({ url }) => ({ data: await tileAt(url) }))

export { EngineMap }
