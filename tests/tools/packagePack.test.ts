import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TileArchive } from '../../src/domain/Ground.ts'
import { archiveTiles } from '../../src/facts/ground/live/archiveTiles.ts'
import { toWorld } from '../../src/geo/mercator.ts'
import { groundGeometry, packGround } from '../../src/geo/packGround.ts'
import { TileCutter } from '../../src/geo/tiles/TileCutter.ts'
import { fetchArchive } from '../../src/ingest/archive/fetchArchive.ts'
import { type LoadedPackage, loadPackage } from '../../src/ingest/loadPackage.ts'
import { generatePackage } from '../../tools/bench/generatePackage.ts'
import { fetchFromDisk } from '../../tools/package/fetchFromDisk.ts'
import { packAnswer } from '../../tools/package/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'pack-'))
const archivePath = join(folder, 'areas.pmtiles')

/** Serves the archive: `/parts` sends what part is asked for and says that it is large, `/refusing` sends all of it. */
let server: Server
let host = ''
const asked: string[] = []

beforeAll(async () => {
  generatePackage(folder, { areas: 600, indicators: 2, years: 1, cornersPerSide: 12 })
  expect(await packAnswer([folder])).toMatchObject({ exitCode: 0, error: '' })
  server = createServer((request, response) => {
    const bytes = readFileSync(archivePath)
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    asked.push(`${request.url} ${request.headers.range ?? 'whole'}`)
    if (request.url === '/absent') {
      response.writeHead(404).end()
    } else if (request.url === '/parts' && range) {
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)]
      response
        .writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}` })
        .end(bytes.subarray(from, to + 1))
    } else if (!range && request.url !== '/small') {
      // Only the start of what is said to be far more than is fetched whole.
      response.writeHead(200, { 'content-length': String(2 ** 26) }).write(bytes.subarray(0, 1000))
    } else response.writeHead(200, { 'content-length': String(bytes.length) }).end(bytes)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const opened = (): Promise<LoadedPackage> =>
  loadPackage(folder, { fetchFile: fetchFromDisk, fetchArchive: () => fetchArchive(`${host}/small`) })

const middle = toWorld([12.1, 57.1])
const tileOver = (z: number): [x: number, y: number] => [Math.floor(middle.x * 2 ** z), Math.floor(middle.y * 2 ** z)]

/** Some tiles at every zoom, as text. */
async function tilesOf(archive: TileArchive): Promise<string[]> {
  const source = await archiveTiles(archive)
  const texts: string[] = []
  for (let z = source.minZoom; z <= source.maxZoom; z++) {
    const [x, y] = tileOver(z)
    for (const across of [0, 1]) {
      const bytes = await source.tile(z, x + across, y)
      texts.push(`${z}/${x + across}/${y}: ${Buffer.from(bytes).toString('base64')}`)
    }
  }
  return texts
}

describe('a package that is packed', () => {
  it('opens with the same areas, and never reads the borders that people edit', async () => {
    const plain = (await loadPackage(folder, { fetchFile: fetchFromDisk })).dataset!
    const { dataset, issues } = await opened()
    expect(issues).toEqual([])
    expect(dataset!.archive?.kind).toBe('whole')
    const bare = ({ areas }: typeof plain) =>
      areas.map(({ geometry, ...rest }) => ({ ...rest, has: geometry !== null }))
    expect(bare(dataset!)).toEqual(bare(plain))
    const own = plain.areas[311]!.geometry as { coordinates: number[][][] }
    const packed = groundGeometry(dataset!.ground!, 311) as { coordinates: number[][][] }
    // A ring may begin at another corner; every corner is within a metre of its own.
    const [ring, ownRing] = [packed.coordinates[0]!, own.coordinates[0]!]
    expect(ring).toHaveLength(ownRing.length)
    for (const [x, y] of ownRing)
      expect(Math.min(...ring.map((other) => Math.hypot(other[0]! - x!, other[1]! - y!)))).toBeLessThan(1e-6)
  })

  it('has the tiles that are cut from its borders', async () => {
    const { dataset } = await opened()
    const plain = (await loadPackage(folder, { fetchFile: fetchFromDisk })).dataset!
    const cutter = new TileCutter(
      packGround(plain.areas.map(({ geometry }) => geometry)),
      plain.areas.map(({ kind }) => kind),
    )
    const source = await archiveTiles(dataset!.archive!)
    const z = 8
    const [x, y] = tileOver(z)
    const tile = new Uint8Array(await source.tile(z, x, y))
    expect(tile.length).toBeGreaterThan(1_000)
    expect(tile).toEqual(cutter.tile(z, x, y))
    expect(await source.tile(z, 0, 0)).toHaveProperty('byteLength', 0)
  })

  it('has the same tiles whole, in parts, and from a server that sends no parts', async () => {
    const small = (await fetchArchive(`${host}/small`))!
    const parts = (await fetchArchive(`${host}/parts`))!
    const refusing = (await fetchArchive(`${host}/refusing`))!
    expect([small.archive.kind, parts.archive.kind, refusing.archive.kind]).toEqual(['whole', 'parts', 'whole'])
    expect([parts.metadata, refusing.metadata]).toEqual([small.metadata, small.metadata])
    const whole = await tilesOf(small.archive)
    expect(whole.filter((text) => text.length > 100).length).toBeGreaterThan(5)
    expect(await tilesOf(parts.archive)).toEqual(whole)
    expect(await tilesOf(refusing.archive)).toEqual(whole)
    // A server that stops to send parts later on.
    asked.length = 0
    expect(await tilesOf({ kind: 'parts', url: `${host}/refusing` })).toEqual(whole)
    expect(asked).toHaveLength(1)
    expect(await fetchArchive(`${host}/absent`)).toBeNull()
  })

  it('may do without the borders it was made of', async () => {
    const { dataset, issues } = await loadPackage(folder, {
      fetchFile: async (path) =>
        path.endsWith('.geojson')
          ? { status: 404, bytes: new Uint8Array(), declaredLength: null }
          : fetchFromDisk(path),
      fetchArchive: () => fetchArchive(`${host}/small`),
    })
    expect(issues).toEqual([])
    expect(dataset!.areas).toHaveLength(600)
  })

  it('is read from its borders again when they have been edited, and says so', async () => {
    const path = join(folder, 'areas.geojson')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('"Ruta 1"', '"Nybyggda rutan"'))
    const { dataset, issues } = await opened()
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['archive-outdated', 'areas.pmtiles']])
    expect(dataset!.archive).toBeUndefined()
    expect(dataset!.areas[0]!.name).toBe('Nybyggda rutan')
    writeFileSync(path, before)
  })

  it('packs the same bytes each time, names the archive once, and refuses what has faults', async () => {
    const before = readFileSync(archivePath)
    await packAnswer([folder, '--json'])
    expect(readFileSync(archivePath).equals(before)).toBe(true)
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(['areas.pmtiles'])
    expect((await packAnswer([join(folder, 'nowhere'), '--language', 'sv'])).error).toMatch(/^Det finns ingen mapp/)
    expect((await packAnswer([])).exitCode).toBe(2)
  })
})
