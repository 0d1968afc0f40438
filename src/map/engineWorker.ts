// Of our own, so that the build may make it of the engine's sources as it makes the engine (tools/setup/leanMapEngine.ts).
import 'maplibre-gl/dist/maplibre-gl-worker.mjs'
