import type { StoredOverlay } from '../domain/PackageOverlay.ts'
import { freezeDataset } from './freezeDataset.ts'
import { withGeometries } from './groundColumns.ts'
import { IssueLog } from './IssueLog.ts'
import type { LoadedPackage, LoadProgress } from './loadPackage.ts'
import type { OpenRequest, PackageMessage } from './packageMessages.ts'

export interface OpenOptions {
  readonly onProgress?: (progress: LoadProgress) => void
  /** What is laid over the package before it is read, in this order. */
  readonly overlays?: readonly StoredOverlay[]
  /** The files of the package, by path, when they are here already: then nothing is fetched. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  /** How long the worker may be silent before it is given up, in milliseconds. */
  readonly silenceMs?: number
  /** Makes the worker that reads the package. It belongs to the application, which also decides what may be shown. */
  readonly startWorker: () => Worker
}

export interface OpeningPackage {
  /** Always resolves: with the package, with a `load-failed` issue, or with `load-cancelled`. */
  readonly promise: Promise<LoadedPackage>
  /** Stops at once, also in the middle of a file. */
  cancel(): void
}

const SILENCE_MS = 75_000
const ATTEMPTS = 2

/**
 * Opens a package in a worker, so that the page stays responsive. A worker that crashes or falls silent is
 * replaced once; then the fault is reported as an issue.
 */
export function openPackage(baseUrl: string, options: OpenOptions): OpeningPackage {
  const { onProgress, overlays = [], files, silenceMs = SILENCE_MS, startWorker } = options
  // A worker resolves relative addresses against its own script.
  const address = new URL(baseUrl, globalThis.location?.href).href
  let worker: Worker | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let finish: (result: LoadedPackage) => void = () => {}
  const promise = new Promise<LoadedPackage>((resolve) => {
    finish = resolve
  })

  function stop(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
  }

  function attempt(number: number): void {
    const giveUp = () => {
      stop()
      if (number < ATTEMPTS) attempt(number + 1)
      else finish(withoutDataset('error', 'load-failed'))
    }
    const waitAgain = () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, silenceMs)
    }
    let current: Worker
    try {
      current = startWorker()
    } catch {
      giveUp()
      return
    }
    worker = current
    current.onmessage = ({ data }: MessageEvent<PackageMessage>) => {
      if (worker !== current) return
      waitAgain()
      if (data.kind === 'progress') onProgress?.({ stage: data.stage, share: data.share })
      else {
        stop()
        const { dataset, ...rest } = data.result
        finish({ dataset: dataset && freezeDataset(withGeometries(dataset)), ...rest })
      }
    }
    current.onerror = (event) => {
      event.preventDefault()
      if (worker === current) giveUp()
    }
    current.onmessageerror = () => {
      if (worker === current) giveUp()
    }
    waitAgain()
    const request: OpenRequest = { baseUrl: address, overlays, ...(files && { files }) }
    current.postMessage(request)
  }

  attempt(1)
  return {
    promise,
    cancel() {
      stop()
      finish(withoutDataset('info', 'load-cancelled'))
    },
  }
}

function withoutDataset(severity: 'error' | 'info', code: 'load-failed' | 'load-cancelled'): LoadedPackage {
  const log = new IssueLog('')
  log.add(severity, code, {}, {})
  return { dataset: null, issues: log.issues() }
}
