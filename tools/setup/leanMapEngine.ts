import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type Plugin, parseAst, transformWithOxc } from 'vite'

/** The sources that MapLibre ships beside its finished file, which is one piece that no bundler can take from. */
const ENGINE = normalizePath(
  join(realpathSync(join(import.meta.dirname, '..', '..', 'node_modules', 'maplibre-gl')), 'src'),
)
/** Of which it reads its version. */
const PACKAGE = ENGINE.replace(/src$/, 'package.json')
const ENTRY = '\0social-kompass:map-engine'

/**
 * What no map of fills and lines, seen straight from above, ever runs; paths in MapLibre's `src`. A style
 * that asks for one of them fails loudly, with the name of this list.
 */
export const LEFT_OUT: readonly RegExp[] = [
  // Ways of drawing: symbols, circles, pictures, relief, buildings.
  /^webgl\/draw\/draw_(circle|collision_debug|color_relief|custom|debug|fill_extrusion|heatmap|hillshade|raster|symbol|terrain)\.ts$/,
  /^webgl\/program\/(atmosphere|circle|color_relief|debug|fill_extrusion|heatmap|hillshade|raster|symbol)_program\.ts$/,
  /^shaders\/glsl\/(_projection_globe|atmosphere|circle|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|line_gradient|line_sdf|raster|symbol|terrain)\w*\.(vertex|fragment)\.glsl\.g\.ts$/,
  /^data\/bucket\/(circle|fill_extrusion|heatmap|symbol)_bucket\.ts$/,
  // Text along lines and in every script.
  /^symbol\/(arabic_shaping|bidi|get_anchors|merge_lines|path_interpolator|quads|shaping|symbol_layout|tagged_string)\.ts$/,
  /^util\/unicode_properties\.g\.ts$/,
  // Sources other than GeoJSON and vector tiles, and tiles written otherwise.
  /^source\/(canvas|image|raster_dem_tile|raster_tile|video)_source\.ts$/,
  /^source\/(raster_dem_tile_worker_source|vector_tile_mlt)\.ts$/,
  // The globe and the ground in three dimensions.
  /^geo\/projection\/(globe|vertical_perspective)_(camera_helper|covering_tiles_details_provider|projection|transform)\.ts$/,
  /^(render\/terrain|render\/terrain_coverage|tile\/terrain_tile_manager|webgl\/render_to_texture)\.ts$/,
  // Controls that the page draws itself, or does without.
  /^ui\/(control\/attribution_control|control\/logo_control|hash)\.ts$/,
]

/** MapLibre is written for fields that are declared only for the compiler: initialised, they would hide what a base class set. */
const AS_MAPLIBRE = {
  lang: 'ts',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const

/** The path of a module in MapLibre's sources, or undefined when it is another one. */
const pathInEngine = (id: string): string | undefined =>
  id.startsWith(`${ENGINE}/`) ? id.slice(ENGINE.length + 1) : undefined

/** The names under which a module's values, not its types, are known to others. */
function valuesExported(code: string): readonly string[] {
  return parseAst(code, { lang: 'ts' }).body.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return ['default']
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') return []
    const { declaration } = node
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
    if (declaration) return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : []
    return node.specifiers.flatMap(({ exported, exportKind }) =>
      exportKind !== 'type' && exported.type === 'Identifier' ? [exported.name] : [],
    )
  })
}

/** A module with the same names, all of which throw when they are used; a shader is an empty text. */
export function leftOutModule(path: string, code: string): string {
  const names = valuesExported(code)
  if (path.endsWith('.glsl.g.ts')) return "export default ''"
  const message = JSON.stringify(`${path} is left out of the map engine: see LEFT_OUT in tools/setup/leanMapEngine.ts`)
  return `function leftOut() { throw new Error(${message}) }
export { ${names.map((name) => `leftOut as ${name}`).join(', ')} }`
}

/**
 * Builds the map engine from its sources with what this application's maps need: a third less to download before the
 * first map. Only the build; `npm run dev` and the unit tests use the finished file.
 */
export function leanMapEngine(): Plugin {
  return {
    name: 'social-kompass:lean-map-engine',
    apply: 'build',
    enforce: 'pre',
    resolveId(source) {
      if (source === 'maplibre-gl') return ENTRY
      if (source === 'maplibre-gl/dist/maplibre-gl-worker.mjs') return `${ENGINE}/source/worker.ts`
      return undefined
    },
    async load(id) {
      if (id === ENTRY) {
        const from = (path: string) => JSON.stringify(`${ENGINE}/${path}`)
        return `/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */
export { Map } from ${from('ui/map.ts')}
export { addProtocol } from ${from('source/protocol_crud.ts')}
export { prewarm } from ${from('util/global_worker_pool.ts')}
import { config } from ${from('util/config.ts')}
export const setWorkerUrl = (url) => { config.WORKER_URL = url }`
      }
      if (id === PACKAGE) return JSON.stringify({ version: JSON.parse(readFileSync(id, 'utf8')).version })
      const path = pathInEngine(id)
      if (path === undefined) return undefined
      const code = readFileSync(id, 'utf8')
      if (LEFT_OUT.some((pattern) => pattern.test(path))) return { code: leftOutModule(path, code), moduleType: 'js' }
      return { code: (await transformWithOxc(code, id, AS_MAPLIBRE)).code, moduleType: 'js' }
    },
  }
}
