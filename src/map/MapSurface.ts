import type { Map as EngineMap } from 'maplibre-gl'
import type { Palette } from '../colour/palette.ts'
import { toWorld } from '../geo/mercator.ts'
import { cameraOf, scaleOfZoom, type Viewport } from '../geo/viewport.ts'
import type { PaneStroke } from './model/stage/paneStroke.ts'
import { AREA_SOURCE, borderWidth, type SurfaceData, surfaceStyle } from './surfaceStyle.ts'

export interface SurfaceOptions {
  readonly container: HTMLElement
  readonly data: SurfaceData
  readonly palette: Palette
  readonly stroke: PaneStroke
  readonly viewport: Viewport
  readonly locale: Record<string, string>
  readonly onMove: (viewport: Viewport, settled: boolean) => void
  readonly onReady: () => void
  readonly onLost: () => void
}

/** How far from the opening window one may zoom, in powers of two. */
const ZOOM_OUT = 0.5
const ZOOM_IN = 6

/**
 * The only door to the map engine: one pane. Every call sets a value to its target, so repeating one is harmless, and
 * calls after `destroy` do nothing. Paints that arrive before the style is there are kept and applied when it is.
 */
export class MapSurface {
  #map: EngineMap | null = null
  #alive = true
  #ready = false
  #fills: readonly (string | null)[] = []
  #painted: (string | null)[] = []
  readonly #options: SurfaceOptions
  #viewport: Viewport

  constructor(Engine: typeof EngineMap, options: SurfaceOptions) {
    this.#options = options
    this.#viewport = options.viewport
    const { center, zoom } = cameraOf(options.viewport)
    const map = new Engine({
      container: options.container,
      style: surfaceStyle(options.data, options.palette, options.stroke),
      center: [center[0], center[1]],
      zoom,
      minZoom: zoom - ZOOM_OUT,
      maxZoom: zoom + ZOOM_IN,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      keyboard: false,
      renderWorldCopies: false,
      trackResize: false,
      fadeDuration: 0,
      cooperativeGestures: true,
      locale: options.locale,
      canvasContextAttributes: { antialias: false, preserveDrawingBuffer: false },
    })
    this.#map = map
    map.touchZoomRotate.disableRotation()
    const canvas = map.getCanvas()
    canvas.tabIndex = -1
    canvas.setAttribute('aria-hidden', 'true')
    canvas.removeAttribute('role')
    map.on('style.load', () => this.#start())
    map.on('move', () => this.#report(false))
    map.on('moveend', () => this.#report(true))
    map.on('webglcontextlost', () => this.#alive && options.onLost())
  }

  #start(): void {
    if (!this.#alive) return
    this.#ready = true
    this.#painted = []
    this.#apply()
    this.#map?.once('idle', () => this.#alive && this.#options.onReady())
  }

  #report(settled: boolean): void {
    const map = this.#map
    if (!this.#alive || !map) return
    const { lng, lat } = map.getCenter()
    this.#viewport = { ...this.#viewport, center: toWorld([lng, lat]), scale: scaleOfZoom(map.getZoom()) }
    this.#options.onMove(this.#viewport, settled)
  }

  /** Colours by feature id; only what differs from what is drawn is sent. */
  paint(fills: readonly (string | null)[]): void {
    this.#fills = fills
    this.#apply()
  }

  #apply(): void {
    const map = this.#map
    if (!this.#alive || !this.#ready || !map) return
    const place = {
      source: AREA_SOURCE,
      ...(this.#options.data.areas.type === 'tiles' && { sourceLayer: AREA_SOURCE }),
    }
    this.#fills.forEach((fill, id) => {
      if (fill === null || this.#painted[id] === fill) return
      map.setFeatureState({ ...place, id }, { fill })
      this.#painted[id] = fill
    })
  }

  /** Colours and widths of lines, when the theme changes. */
  restyle(palette: Palette, stroke: PaneStroke): void {
    const map = this.#map
    if (!this.#alive || !this.#ready || !map) return
    map.setPaintProperty('outline', 'line-color', palette.mapOutline)
    map.setPaintProperty('outline', 'line-width', stroke.outline)
    map.setPaintProperty('casing', 'line-color', palette.surface)
    map.setPaintProperty('casing', 'line-width', stroke.casing)
    map.setPaintProperty('casing', 'line-opacity', stroke.casing > 0 ? 1 : 0)
    map.setPaintProperty('border', 'line-color', palette.mapBorder)
    map.setPaintProperty('border', 'line-width', borderWidth(this.#options.data, stroke))
  }

  /** Moves to a window. A new size of the pane also resizes the drawing surface. */
  show(viewport: Viewport): void {
    const map = this.#map
    if (!this.#alive || !map) return
    if (sameWindow(viewport, this.#viewport)) return
    const resized = viewport.width !== this.#viewport.width || viewport.height !== this.#viewport.height
    this.#viewport = viewport
    const { center, zoom } = cameraOf(viewport)
    if (resized) {
      map.setMinZoom(Math.min(map.getMinZoom(), zoom - ZOOM_OUT))
      map.setMaxZoom(Math.max(map.getMaxZoom(), zoom + ZOOM_IN))
      map.resize()
    }
    map.jumpTo({ center: [center[0], center[1]], zoom })
  }

  /** A page that scrolls must not lose the wheel to the map. */
  shareWheel(share: boolean): void {
    if (!this.#alive) return
    if (share) this.#map?.cooperativeGestures.enable()
    else this.#map?.cooperativeGestures.disable()
  }

  destroy(): void {
    this.#alive = false
    this.#map?.remove()
    this.#map = null
  }
}

/** Windows that differ by less than a hundredth of a pixel: a move reported by the engine must not come back as an order. */
function sameWindow(a: Viewport, b: Viewport): boolean {
  const pixels = Math.hypot(a.center.x - b.center.x, a.center.y - b.center.y) * a.scale
  return a.width === b.width && a.height === b.height && pixels < 0.01 && Math.abs(a.scale / b.scale - 1) < 1e-6
}
