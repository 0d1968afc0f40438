import { afterEach, describe, expect, it, vi } from 'vitest'
import { needUncertainty } from '../../../src/analysis/need/needUncertainty.ts'
import type { NeedAnswer, NeedRequest } from '../../../src/app/need/needMessages.ts'
import { startNeedWorker } from '../../../src/app/need/startNeedWorker.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const [spec] = dataset.needSpecs

interface Scope {
  onmessage: ((event: { data: NeedRequest }) => void) | null
  postMessage(message: NeedAnswer): void
}

/** The real worker script, run on a global of its own, behind the face of a Worker. */
async function scriptedWorker(): Promise<{ worker: Worker; sent: NeedRequest[]; answers: NeedAnswer[] }> {
  const sent: NeedRequest[] = []
  const answers: NeedAnswer[] = []
  const scope: Scope = {
    onmessage: null,
    postMessage(message) {
      answers.push(message)
      worker.onmessage?.({ data: structuredClone(message) } as MessageEvent)
    },
  }
  const worker = {
    onmessage: null as Worker['onmessage'],
    postMessage(request: NeedRequest) {
      sent.push(request)
      scope.onmessage?.({ data: structuredClone(request) })
    },
    terminate: vi.fn(),
  } as unknown as Worker
  vi.stubGlobal('self', scope)
  vi.resetModules()
  await import('../../../src/app/need/needWorker.ts')
  return { worker, sent, answers }
}

afterEach(() => vi.unstubAllGlobals())

describe('the worker of need', () => {
  it('gives the same bytes as the simulation without a worker', async () => {
    const { worker } = await scriptedWorker()
    const result = await startNeedWorker(() => worker).run(dataset, spec!, { draws: 300 }).promise
    expect(JSON.stringify(result)).toBe(JSON.stringify(needUncertainty(dataset, spec!, { draws: 300 })))
  })

  it('stops a cancelled run between slices, answers nothing for it, and finishes the next', async () => {
    const { worker, sent, answers } = await scriptedWorker()
    const client = startNeedWorker(() => worker)
    const first = client.run(dataset, spec!, { draws: 5000 })
    const second = client.run(dataset, spec!, { draws: 400 })
    first.cancel()
    first.cancel()
    expect(await first.promise).toBeNull()
    expect((await second.promise)?.draws).toBe(400)
    expect(sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['simulate', 1],
      ['simulate', 2],
      ['cancel', 1],
    ])
    expect(answers.map(({ id }) => id)).toEqual([2])
  })

  it('gives null when there is no index', async () => {
    const { worker } = await scriptedWorker()
    const none = { ...spec!, components: spec!.components.slice(0, 1) }
    expect(await startNeedWorker(() => worker).run(dataset, none).promise).toBeNull()
  })

  it('gives null to what is running when the worker crashes, and starts another one', async () => {
    const made: Worker[] = []
    const client = startNeedWorker(() => {
      const silent = { postMessage() {}, terminate: vi.fn() } as unknown as Worker
      made.push(silent)
      return silent
    })
    const run = client.run(dataset, spec!)
    made[0]!.onerror?.({ preventDefault() {} } as ErrorEvent)
    expect(await run.promise).toBeNull()
    client.run(dataset, spec!)
    expect(made).toHaveLength(2)
    expect(made[0]!.terminate).toHaveBeenCalled()
  })

  it('gives null when no worker can be started', async () => {
    const client = startNeedWorker(() => {
      throw new Error('not allowed')
    })
    expect(await client.run(dataset, spec!).promise).toBeNull()
  })
})
