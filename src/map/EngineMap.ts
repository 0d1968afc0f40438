import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as EngineMap, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from './engineWorker.ts?worker&url'

// Bundled, the engine cannot find its worker by itself and would stay blank.
setWorkerUrl(workerUrl)
// Its worker starts while figures are still being read.
prewarm()

export { EngineMap }
