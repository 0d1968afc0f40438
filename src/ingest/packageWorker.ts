import { datasetBuffers } from './datasetBuffers.ts'
import { fetchPackageFile } from './fetchPackageFile.ts'
import { loadPackage } from './loadPackage.ts'
import type { OpenRequest, PackageMessage } from './packageMessages.ts'

// The part of the worker's own global that is used; the compiler knows `self` as a window.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<OpenRequest>) => void) | null
  postMessage(message: PackageMessage, transfer?: Transferable[]): void
}

/** Shares below this apart tell the reader nothing new. */
const LEAST_STEP = 0.01

scope.onmessage = async ({ data }) => {
  let told = -1
  const result = await loadPackage(data.baseUrl, {
    fetchFile: fetchPackageFile,
    onProgress: (progress) => {
      const position = (progress.stage === 'read' ? 1 : 0) + progress.share
      if (position - told < LEAST_STEP && progress.share < 1) return
      told = position
      scope.postMessage({ kind: 'progress', ...progress })
    },
  })
  scope.postMessage({ kind: 'done', result }, result.dataset ? datasetBuffers(result.dataset) : [])
}
