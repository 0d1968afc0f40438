import { describe, expect, it, vi } from 'vitest'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { openPackage } from '../../src/ingest/openPackage.ts'
import type { PackageMessage } from '../../src/ingest/packageMessages.ts'
import { folderFetch } from './folderFetch.ts'
import { LITEN } from './litenTexts.ts'

const BASE = 'https://example.org/data/liten/'

/** Stands in for a worker: `behave` decides what it answers. */
class FakeWorker {
  onmessage: ((event: { data: PackageMessage }) => void) | null = null
  onerror: ((event: { preventDefault(): void }) => void) | null = null
  onmessageerror: (() => void) | null = null
  readonly terminate = vi.fn()
  constructor(readonly behave: (worker: FakeWorker, baseUrl: string) => void) {}
  postMessage({ baseUrl }: { baseUrl: string }): void {
    queueMicrotask(() => this.behave(this, baseUrl))
  }
}

function workers(...behaviours: FakeWorker['behave'][]) {
  const made: FakeWorker[] = []
  const startWorker = () => {
    const worker = new FakeWorker(behaviours[made.length]!)
    made.push(worker)
    return worker as unknown as Worker
  }
  return { made, startWorker }
}

const answers: FakeWorker['behave'] = async (worker) => {
  worker.onmessage?.({ data: { kind: 'progress', stage: 'read', share: 0.5 } })
  const result = structuredClone(await loadPackage(LITEN, { fetchFile: folderFetch }))
  worker.onmessage?.({ data: { kind: 'done', result } })
}
const crashes: FakeWorker['behave'] = (worker) => worker.onerror?.({ preventDefault: () => {} })
const isSilent: FakeWorker['behave'] = () => {}

describe('opening a package in a worker', () => {
  it('passes progress on, freezes what arrives and ends the worker', async () => {
    const { made, startWorker } = workers(answers)
    const onProgress = vi.fn()
    const { dataset } = await openPackage(BASE, { startWorker, onProgress }).promise
    expect(onProgress).toHaveBeenCalledWith({ stage: 'read', share: 0.5 })
    expect(Object.isFrozen(dataset!.areas)).toBe(true)
    expect(dataset!.areaIndex.get('03')).toBe(2)
    expect(made[0]!.terminate).toHaveBeenCalledOnce()
  })

  it('FAULTS 93: a crashed worker is replaced once', async () => {
    const { made, startWorker } = workers(crashes, answers)
    const { dataset } = await openPackage(BASE, { startWorker }).promise
    expect(dataset!.areas).toHaveLength(5)
    expect(made).toHaveLength(2)
  })

  it('FAULTS 93: a worker that never answers is given up twice, with a message', async () => {
    const { made, startWorker } = workers(isSilent, isSilent, isSilent)
    const result = await openPackage(BASE, { startWorker, silenceMs: 5 }).promise
    expect(result).toMatchObject({ dataset: null, issues: [{ severity: 'error', code: 'load-failed' }] })
    expect(made).toHaveLength(2)
    expect(made.every((worker) => worker.terminate.mock.calls.length === 1)).toBe(true)
  })

  it('FAULTS 94: a cancelled worker is ended at once and what it still says is ignored', async () => {
    const { made, startWorker } = workers(answers)
    const opening = openPackage(BASE, { startWorker })
    opening.cancel()
    expect(await opening.promise).toMatchObject({ dataset: null, issues: [{ code: 'load-cancelled' }] })
    expect(made[0]!.terminate).toHaveBeenCalledOnce()
  })

  it('a worker that cannot be started is a message, not an exception', async () => {
    const startWorker = () => {
      throw new Error('blocked')
    }
    expect(await openPackage(BASE, { startWorker }).promise).toMatchObject({ issues: [{ code: 'load-failed' }] })
  })
})
