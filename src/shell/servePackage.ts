import { protectDataset } from '../analysis/protectDataset.ts'
import { fetchArchive } from '../ingest/archive/fetchArchive.ts'
import { datasetBuffers } from '../ingest/datasetBuffers.ts'
import type { FetchFile } from '../ingest/FetchedFile.ts'
import { fetchPackageFile } from '../ingest/fetchPackageFile.ts'
import { withGroundColumns } from '../ingest/groundColumns.ts'
import { loadPackage } from '../ingest/loadPackage.ts'
import { overlayTexts } from '../ingest/overlayTexts.ts'
import type { OpenRequest, PackageMessage } from '../ingest/packageMessages.ts'
import { layAll } from '../intake/layOver.ts'
import { markOwnFigures } from '../intake/markOwnFigures.ts'

/** The part of a worker's own global that is used. */
export interface PackageScope {
  onmessage: ((event: MessageEvent<OpenRequest>) => void) | null
  postMessage(message: PackageMessage, transfer?: Transferable[]): void
}

/** Shares below this apart tell the reader nothing new. */
const LEAST_STEP = 0.01

/**
 * Reads packages for whoever asks through this scope. A rejection would be silence to the page; thrown again outside the
 * promise it is a fault the page hears of.
 */
export function servePackage(scope: PackageScope): void {
  scope.onmessage = ({ data }) => {
    open(scope, data).catch((fault: unknown) => {
      setTimeout(() => {
        throw fault
      })
    })
  }
}

async function open(scope: PackageScope, { baseUrl, overlays: stored, files }: OpenRequest): Promise<void> {
  const overlays = await Promise.all(stored.map(overlayTexts))
  let lastPosition = -1
  let formerAreas: ReadonlyMap<string, string> = new Map()
  const result = await loadPackage(baseUrl, {
    fetchFile: files ? fileAmong(files, baseUrl) : fetchPackageFile,
    ...(!files && { fetchArchive, asksOnlyListed: true }),
    ...(overlays.length > 0 && {
      lay: (texts) => {
        const laid = layAll(texts, overlays)
        formerAreas = laid.formerAreas
        return laid.texts
      },
    }),
    onProgress: (progress) => {
      const position = (progress.stage === 'read' ? 1 : 0) + progress.share
      if (position - lastPosition < LEAST_STEP && progress.share < 1) return
      lastPosition = position
      scope.postMessage({ kind: 'progress', ...progress })
    },
  })
  // The rule for small numbers is applied here, once: what is hidden never reaches the page.
  const dataset =
    result.dataset && withGroundColumns(markOwnFigures(protectDataset(result.dataset).dataset, overlays, formerAreas))
  scope.postMessage({ kind: 'done', result: { ...result, dataset } }, dataset ? datasetBuffers(dataset) : [])
}

/** Files that are here already, as if they had been fetched. */
function fileAmong(files: ReadonlyMap<string, Uint8Array>, baseUrl: string): FetchFile {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return async (url) => {
    const bytes = files.get(url.slice(base.length))
    return { status: bytes ? 200 : 404, bytes: bytes ?? new Uint8Array(), declaredLength: null }
  }
}
