import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT, leftOutModule } from '../../tools/setup/leanMapEngine.ts'

const engine = join(import.meta.dirname, '..', '..', 'node_modules', 'maplibre-gl', 'src')
const modules = readdirSync(engine, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'))

describe('the map engine as it is built', () => {
  it('leaves out what the installed version has, name by name, and none of what draws fills and lines', () => {
    // Every alternative of a list of names has to be there: an upgrade that renames a module says so here.
    for (const pattern of LEFT_OUT) {
      const names = /\(([\w/|]+)\)/.exec(pattern.source)?.[1]?.split('|') ?? []
      const left = modules.filter((path) => pattern.test(path))
      expect(left, String(pattern)).not.toEqual([])
      for (const name of names)
        expect(
          left.some((path) => path.includes(name)),
          name,
        ).toBe(true)
    }
    const drawing = ['draw/draw_fill.ts', 'draw/draw_line.ts', 'geojson_source.ts', 'clipping_mask.fragment.glsl.g.ts']
    for (const end of drawing) {
      const path = modules.find((module) => module.endsWith(`/${end}`)) ?? ''
      expect(path).not.toBe('')
      expect(LEFT_OUT.filter((pattern) => pattern.test(path))).toEqual([])
    }
  })

  it('puts modules in their place whose values throw with the name of the list, and shaders without text', async () => {
    const source =
      'export type A = 1\nexport class B<T> {}\nconst d = 1, E = 2\nexport { d, type A as F }\nexport enum G { one }\n'
    const code = leftOutModule('webgl/draw/draw_x.ts', source)
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
    expect(Object.keys(module).sort()).toEqual(['B', 'G', 'd'])
    expect(() => new module.B()).toThrow(/draw_x\.ts is left out.*LEFT_OUT/)
    expect(leftOutModule('shaders/glsl/x.vertex.glsl.g.ts', "export default 'void main() {}'")).toBe(
      "export default ''",
    )
  })
})
