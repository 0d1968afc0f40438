import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SimulationOptions } from '../../../../src/analysis/need/NeedSimulation.ts'
import { needTable } from '../../../../src/analysis/need/needTable.ts'
import { needUncertainty } from '../../../../src/analysis/need/needUncertainty.ts'
import type { NeedSpec } from '../../../../src/domain/NeedSpec.ts'
import type { NeedAnswer, NeedRequest } from '../../../../src/facts/need/live/needMessages.ts'
import { WorkerDesk } from '../../../../src/facts/workers/WorkerDesk.ts'
import type { FromWorker, ToWorker } from '../../../../src/facts/workers/workerMessages.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'

const dataset = alingsas()
const [spec] = dataset.needSpecs

interface Scope {
  onmessage: ((event: { data: ToWorker<NeedRequest> }) => void) | null
  postMessage(message: FromWorker<NeedAnswer>): void
}

/** The real worker script, run on a global of its own, behind the face of a Worker. */
async function scriptedWorker(): Promise<{
  worker: Worker
  sent: ToWorker<NeedRequest>[]
  answers: FromWorker<NeedAnswer>[]
}> {
  const sent: ToWorker<NeedRequest>[] = []
  const answers: FromWorker<NeedAnswer>[] = []
  const scope: Scope = {
    onmessage: null,
    postMessage(message) {
      answers.push(message)
      worker.onmessage?.({ data: structuredClone(message) } as MessageEvent)
    },
  }
  const worker = {
    onmessage: null as Worker['onmessage'],
    postMessage(request: ToWorker<NeedRequest>) {
      sent.push(request)
      scope.onmessage?.({ data: structuredClone(request) })
    },
    terminate: vi.fn(),
  } as unknown as Worker
  vi.stubGlobal('self', scope)
  vi.resetModules()
  await import('../../../../src/facts/need/live/needWorker.ts')
  return { worker, sent, answers }
}

function deskOf(worker: Worker) {
  const desk = new WorkerDesk<NeedRequest, NeedAnswer>(() => worker)
  return {
    run: (wanted: NeedSpec, options: SimulationOptions = {}) =>
      desk.ask({ table: needTable(dataset, wanted), options }),
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('the worker of need', () => {
  it('gives the same bytes as the simulation without a worker', async () => {
    const { worker } = await scriptedWorker()
    const outcome = await deskOf(worker).run(spec!, { draws: 300 }).outcome
    const answer = needUncertainty(dataset, spec!, { draws: 300 })
    expect(JSON.stringify(outcome)).toBe(JSON.stringify({ kind: 'answer', answer }))
  })

  it('stops a cancelled run between slices, answers nothing for it, and finishes the next', async () => {
    const { worker, sent, answers } = await scriptedWorker()
    const client = deskOf(worker)
    const first = client.run(spec!, { draws: 5000 })
    const second = client.run(spec!, { draws: 400 })
    first.cancel()
    expect(await first.outcome).toEqual({ kind: 'cancelled' })
    const outcome = await second.outcome
    expect(outcome.kind === 'answer' && outcome.answer?.draws).toBe(400)
    expect(sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['ask', 1],
      ['ask', 2],
      ['cancel', 1],
    ])
    expect(answers.filter(({ kind }) => kind === 'answer').map(({ id }) => id)).toEqual([2])
  })

  it('says of draws that cannot be made that they failed, and what others asked for is answered', async () => {
    const { worker, sent } = await scriptedWorker()
    const client = deskOf(worker)
    // No list is that long: the simulation throws inside the worker.
    const impossible = client.run(spec!, { draws: 1e12 })
    const other = client.run(spec!, { draws: 300 })
    expect(await impossible.outcome).toEqual({ kind: 'fault', fault: 'failed' })
    const answer = needUncertainty(dataset, spec!, { draws: 300 })
    expect(JSON.stringify(await other.outcome)).toBe(JSON.stringify({ kind: 'answer', answer }))
    expect(sent.map(({ kind, id }) => [kind, id])).toEqual([
      ['ask', 1],
      ['ask', 2],
    ])
  })

  it('answers null when there is no index', async () => {
    const { worker } = await scriptedWorker()
    const none = { ...spec!, components: spec!.components.slice(0, 1) }
    expect(await deskOf(worker).run(none).outcome).toEqual({ kind: 'answer', answer: null })
  })
})
