import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { StoredOverlay } from '../../src/domain/PackageOverlay.ts'
import type { LoadedPackage, LoadProgress } from '../../src/ingest/loadPackage.ts'
import { PackageLoader } from '../../src/shell/PackageLoader.ts'

interface Opened {
  readonly address: string
  readonly overlays: readonly StoredOverlay[] | undefined
  readonly progress: (progress: LoadProgress) => void
  readonly finish: (result: LoadedPackage) => void
  readonly cancel: () => void
}

const datasetNamed = (name: string) => ({ name }) as unknown as Dataset
const CANCELLED: LoadedPackage = {
  dataset: null,
  issues: [{ severity: 'info', code: 'load-cancelled', file: '', line: null, column: null, params: {} }],
}

/** A loader whose openings are finished by hand. A cancelled opening resolves as the worker's client does. */
function loader() {
  const opened: Opened[] = []
  const made = new PackageLoader((address, { onProgress, overlays }) => {
    let finish: (result: LoadedPackage) => void = () => {}
    const promise = new Promise<LoadedPackage>((resolve) => {
      finish = resolve
    })
    const cancel = vi.fn(() => finish(CANCELLED))
    opened.push({ address, overlays, progress: (p) => onProgress?.(p), finish, cancel })
    return { promise, cancel }
  }, 'data/orten/')
  return { loader: made, opened }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('PackageLoader', () => {
  it('opens its address and is ready with what it finds', async () => {
    const { loader: made, opened } = loader()
    expect(made.get()).toEqual({ kind: 'loading', share: 0 })
    made.start()
    opened[0]!.finish({ dataset: datasetNamed('a'), issues: [] })
    await settled()
    expect(opened[0]!.address).toBe('data/orten/')
    expect(made.get()).toEqual({ kind: 'ready', dataset: datasetNamed('a'), issues: [] })
  })

  it('has failed, with the issues, when there is no dataset', async () => {
    const { loader: made, opened } = loader()
    made.start()
    opened[0]!.finish({ dataset: null, issues: CANCELLED.issues })
    await settled()
    expect(made.get()).toEqual({ kind: 'failed', issues: CANCELLED.issues })
  })

  it('counts fetching as the first fifth of the way', () => {
    const { loader: made, opened } = loader()
    made.start()
    const shares = (['fetch', 'read'] as const).map((stage) => {
      opened[0]!.progress({ stage, share: 0.5 } as LoadProgress)
      const state = made.get()
      return state.kind === 'loading' ? state.share : null
    })
    expect(shares).toEqual([0.1, expect.closeTo(0.6, 12)])
  })

  it('FAULTS 94: lets the last request win, also when the first one answers later', async () => {
    const { loader: made, opened } = loader()
    made.start()
    made.start()
    expect(opened[0]!.cancel).toHaveBeenCalledOnce()
    opened[1]!.finish({ dataset: datasetNamed('second'), issues: [] })
    await settled()
    opened[0]!.finish({ dataset: datasetNamed('first'), issues: [] })
    opened[0]!.progress({ stage: 'fetch', share: 1 })
    await settled()
    expect(made.get()).toEqual({ kind: 'ready', dataset: datasetNamed('second'), issues: [] })
  })

  it('is not told that it failed by the reading it gave up', async () => {
    const { loader: made } = loader()
    made.start()
    made.start()
    await settled()
    expect(made.get()).toEqual({ kind: 'loading', share: 0 })
  })

  it('stops when asked, says so, and can start again', async () => {
    const { loader: made, opened } = loader()
    made.cancel()
    made.start()
    made.cancel()
    await settled()
    expect(made.get()).toEqual({ kind: 'failed', issues: CANCELLED.issues })
    made.start()
    opened[1]!.finish({ dataset: datasetNamed('again'), issues: [] })
    await settled()
    expect(made.get().kind).toBe('ready')
  })

  it('tells its listeners of every change until they leave', async () => {
    const { loader: made, opened } = loader()
    const kinds: string[] = []
    const leave = made.subscribe(() => kinds.push(made.get().kind))
    made.start()
    opened[0]!.finish({ dataset: datasetNamed('a'), issues: [] })
    await settled()
    leave()
    made.start()
    expect(kinds).toEqual(['loading', 'ready'])
  })

  describe('with figures of the reader laid over the package', () => {
    const own: readonly StoredOverlay[] = [{ 'values.csv': 'a' }]
    const failed: LoadedPackage = { dataset: null, issues: [{ ...CANCELLED.issues[0]!, code: 'load-failed' }] }

    it('what is known before it starts comes with the first reading', () => {
      const { loader: made, opened } = loader()
      made.lay(own)
      expect(opened).toEqual([])
      made.start()
      expect(opened[0]!.overlays).toBe(own)
    })

    it('shows what it showed until the package has been read with them', async () => {
      const { loader: made, opened } = loader()
      made.start()
      opened[0]!.finish({ dataset: datasetNamed('before'), issues: [] })
      await settled()
      made.lay(own)
      opened[1]!.progress({ stage: 'read', share: 0.5 })
      expect(made.get()).toEqual({ kind: 'ready', dataset: datasetNamed('before'), issues: [] })
      opened[1]!.finish({ dataset: datasetNamed('after'), issues: [] })
      await settled()
      expect(made.get()).toEqual({ kind: 'ready', dataset: datasetNamed('after'), issues: [] })
    })

    it('keeps what it showed when they cannot be laid, says so, and can try again', async () => {
      const { loader: made, opened } = loader()
      made.start()
      opened[0]!.finish({ dataset: datasetNamed('before'), issues: [] })
      await settled()
      made.lay(own)
      opened[1]!.finish(failed)
      await settled()
      const before = { kind: 'ready', dataset: datasetNamed('before'), issues: [] }
      expect(made.get()).toEqual({ ...before, isWithoutOwn: true })
      made.again()
      opened[2]!.finish({ dataset: datasetNamed('after'), issues: [] })
      await settled()
      expect(made.get()).toEqual({ ...before, dataset: datasetNamed('after') })
    })

    it('opens the package alone when it cannot be opened with them', async () => {
      const { loader: made, opened } = loader()
      made.lay(own)
      made.start()
      opened[0]!.finish(failed)
      await settled()
      expect(opened[1]!.overlays).toEqual([])
      opened[1]!.finish({ dataset: datasetNamed('alone'), issues: [] })
      await settled()
      expect(made.get()).toEqual({ kind: 'ready', dataset: datasetNamed('alone'), issues: [], isWithoutOwn: true })
    })
  })
})
