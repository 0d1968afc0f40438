import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as EngineMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

// Bundled, the engine cannot find its worker by itself and would stay blank.
setWorkerUrl(workerUrl)

export { EngineMap }
