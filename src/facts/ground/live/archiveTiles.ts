import { PMTiles, type RangeResponse, type Source } from 'pmtiles'
import type { TileArchive } from '../../../domain/Ground.ts'
import type { TileSource } from '../../../map/model/TileSource.ts'

/**
 * Tiles of an archive in the package. Rejects when it cannot be read. A server that does not know how to send a part of a
 * file sends all of it, which is then kept: every later part is taken from there.
 */
export async function archiveTiles(archive: TileArchive): Promise<TileSource> {
  const reader = new PMTiles(archive.kind === 'whole' ? wholeSource(archive.bytes) : partsSource(archive.url))
  const { minZoom, maxZoom } = await reader.getHeader()
  return {
    minZoom,
    maxZoom,
    tile: async (z, x, y) => (await reader.getZxy(z, x, y))?.data ?? new ArrayBuffer(0),
  }
}

function wholeSource(bytes: ArrayBuffer): Source {
  return {
    getKey: () => 'whole',
    getBytes: async (offset, length): Promise<RangeResponse> => ({ data: bytes.slice(offset, offset + length) }),
  }
}

const PARTIAL = 206

function partsSource(url: string): Source {
  let whole: Promise<ArrayBuffer> | null = null
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal): Promise<RangeResponse> => {
      if (!whole) {
        const response = await fetch(url, {
          headers: { range: `bytes=${offset}-${offset + length - 1}` },
          ...(signal && { signal }),
        })
        if (!response.ok) throw new Error(`${url}: ${response.status}`)
        if (response.status === PARTIAL) return { data: await response.arrayBuffer() }
        whole ??= response.arrayBuffer()
      }
      return { data: (await whole).slice(offset, offset + length) }
    },
  }
}
