import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { needUncertainty } from '../../../../src/analysis/need/needUncertainty.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { DESIGN_EFFECTS } from '../../../../src/domain/NeedSpec.ts'
import { until } from '../../../../src/facts/Fact.ts'
import { NOTHING_OWN } from '../../../../src/facts/need/activeNeedSpec.ts'
import { chosenNeed, needFindings, needsOf } from '../../../../src/facts/need/live/needFacts.ts'
import type { NeedAnswer, NeedRequest } from '../../../../src/facts/need/live/needMessages.ts'
import { isCounting } from '../../../../src/facts/need/NeedFindings.ts'
import type { FromWorker, ToWorker } from '../../../../src/facts/workers/workerMessages.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'

const whole = alingsas()
const [spec] = whole.needSpecs
const answer = needUncertainty(whole, spec!, { draws: 50 })

/** Every worker that has been started, and what it has been told. */
let workers: { told: ToWorker<NeedRequest>[]; say: (message: FromWorker<NeedAnswer>) => void }[] = []
/** A data set of its own for each test: what one of them has found out the others have not. */
let dataset: Dataset

beforeEach(() => {
  vi.useFakeTimers()
  workers = []
  dataset = { ...whole }
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: FromWorker<NeedAnswer> }) => void) | null = null
      readonly told: ToWorker<NeedRequest>[] = []
      constructor() {
        workers.push({ told: this.told, say: (data) => this.onmessage?.({ data }) })
      }
      postMessage(message: ToWorker<NeedRequest>): void {
        this.told.push(message)
      }
      terminate(): void {}
    },
  )
})
afterEach(async () => {
  // The worker rests and is ended, so that the next test starts its own.
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const asked = () => workers.flatMap(({ told }) => told.filter(({ kind }) => kind === 'ask').map(({ id }) => id))
const nobody = () => {}

describe('what is known of a need index', () => {
  it('is its scores at once, without a worker, and the same object for the same setting', () => {
    const found = needFindings(dataset, spec!)!
    expect(found.get().result.areas.length).toBe(dataset.areas.length)
    expect(isCounting(found.get())).toBe(true)
    expect(workers).toHaveLength(0)
    expect(needFindings(dataset, structuredClone(spec!))).toBe(found)
    expect(chosenNeed(dataset, { ...NOTHING_OWN, need: spec!.id })!.get().result.areas).toEqual(
      found.get().result.areas,
    )
    expect(chosenNeed(dataset, { ...NOTHING_OWN, need: spec!.id, design: DESIGN_EFFECTS[1]! })).not.toBe(found)
    expect(found.get()).toBe(found.get())
  })

  it('is drawn once for all who wait, inside components and outside', async () => {
    const found = needFindings(dataset, spec!)!
    const leave = found.subscribe(nobody)
    const outside = until(found, (need) => !isCounting(need))
    expect(asked()).toHaveLength(1)
    workers.at(-1)!.say({ kind: 'answer', id: asked()[0]!, answer })
    const known = await outside
    expect(known).toEqual({ result: found.get().result, uncertainty: answer })
    expect(found.get()).toBe(known)
    leave()
    found.subscribe(nobody)()
    expect(asked()).toHaveLength(1)
  })

  it('is not drawn on where nobody waits', async () => {
    const leave = needFindings(dataset, spec!)!.subscribe(nobody)
    leave()
    await vi.advanceTimersByTimeAsync(1)
    expect(workers.at(-1)!.told.map(({ kind }) => kind)).toEqual(['ask', 'cancel'])
  })

  it('says that the draws came to nothing, and draws anew on request', async () => {
    const found = needFindings(dataset, spec!)!
    found.subscribe(nobody)
    workers.at(-1)!.say({ kind: 'fault', id: asked()[0]! })
    await vi.advanceTimersByTimeAsync(1)
    const failed = found.get()
    expect([failed.uncertainty, isCounting(failed)]).toEqual([null, false])
    failed.failure!.retry()
    expect(isCounting(found.get())).toBe(true)
    expect(asked()).toHaveLength(2)
    workers.at(-1)!.say({ kind: 'answer', id: asked()[1]!, answer })
    await vi.advanceTimersByTimeAsync(1)
    expect(found.get()).toMatchObject({ uncertainty: answer })
    expect(found.get().failure).toBeUndefined()
  })

  it('is not waited for again where there was nothing to draw', async () => {
    const found = needFindings(dataset, spec!)!
    found.subscribe(nobody)
    workers.at(-1)!.say({ kind: 'answer', id: asked()[0]!, answer: null })
    await vi.advanceTimersByTimeAsync(1)
    expect([isCounting(found.get()), found.get().failure === undefined]).toEqual([false, false])
  })

  it('is null where the figures carry no index, and left out of several', () => {
    const none = { ...spec!, id: 'none', components: spec!.components.slice(0, 1) }
    expect(needFindings(dataset, none)).toBeNull()
    const several = needsOf(dataset, [none, spec!])
    expect(several.get().map(({ result }) => result.spec.id)).toEqual([spec!.id])
    expect(needsOf(dataset, [none, spec!])).toBe(several)
    expect(several.get()).toBe(several.get())
  })
})
