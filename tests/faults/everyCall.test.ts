import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cellAt, type Dataset } from '../../src/domain/Dataset.ts'
import { emptyMeasure } from '../../src/domain/emptyMeasure.ts'
import type { Story } from '../../src/domain/Story.ts'
import { WorkerDesk } from '../../src/facts/workers/WorkerDesk.ts'
import type { FromWorker, ToWorker } from '../../src/facts/workers/workerMessages.ts'
import type { FetchFile } from '../../src/ingest/FetchedFile.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { DraftStore } from '../../src/keeping/drafts/DraftStore.ts'
import type { DraftKeeper } from '../../src/keeping/drafts/EditStore.ts'
import { activeEdits } from '../../src/keeping/drafts/model/draftHistory.ts'
import type { StoryKeeper } from '../../src/keeping/stories/StoryKeeper.ts'
import { editSlide } from '../../src/views/meeting/model/story/storyEdits.ts'
import { StoryStore } from '../../src/views/meeting/StoryStore.ts'
import { folderFetch } from '../ingest/folderFetch.ts'
import { LITEN } from '../ingest/litenTexts.ts'
import { storyOf } from '../views/meeting/model/story/storyFixtures.ts'

/**
 * One thing is done with the first call failing, then with the second, and so on until a run has no call left to fail.
 * After each run what is there is what was there before or after a step, whole: never a mixture, never nothing.
 */

/** Counts calls and fails one of them, by number from 1; `isReached` tells whether there was such a call. */
function failing(at: number, name: string) {
  let calls = 0
  return {
    call: <T>(action: () => T): T => {
      if (++calls === at) throw Object.assign(new Error(`call ${at}`), { name })
      return action()
    },
    isReached: () => calls >= at,
  }
}
const MOST_CALLS = 200

async function untilWhole(run: (at: number) => Promise<boolean>): Promise<number> {
  for (let at = 1; at <= MOST_CALLS; at++) if (!(await run(at))) return at - 1
  throw new Error('it never ends')
}

describe('a package, one file of which does not arrive', () => {
  /** Every figure that is there, by where it stands. */
  const figures = (dataset: Dataset): Map<string, number> =>
    new Map(
      dataset.indicators.flatMap(({ id }) =>
        dataset.areas.flatMap((area) =>
          (dataset.values.get(id)?.periods ?? []).flatMap((period): [string, number][] => {
            const cell = cellAt(dataset, id, area.id, period)
            return cell.kind === 'value' ? [[`${id} ${area.id} ${period}`, cell.value]] : []
          }),
        ),
      ),
    )

  it('whichever: it is named, and what is shown is what the whole package shows or nothing in its place', async () => {
    const whole = (await loadPackage(LITEN, { fetchFile: folderFetch })).dataset!
    const all = figures(whole)
    const files = await untilWhole(async (at) => {
      const { call, isReached } = failing(at, 'TypeError')
      let lost = ''
      const fetchFile: FetchFile = async (url, signal) => {
        try {
          return call(() => folderFetch(url, signal))
        } catch (fault) {
          lost = url.slice(LITEN.length + 1)
          throw fault
        }
      }
      const { dataset, issues } = await loadPackage(LITEN, { fetchFile })
      if (!isReached()) return false
      expect(issues, lost).toContainEqual(expect.objectContaining({ file: lost, code: 'file-unreachable' }))
      if (lost === 'areas.geojson') expect(dataset).toBeNull()
      else {
        const shown = figures(dataset!)
        for (const [place, value] of shown) expect(value, `${lost}: ${place}`).toBe(all.get(place))
        if (!['values.csv', 'indicators.csv', 'datapackage.json'].includes(lost))
          expect(shown.size, lost).toBe(all.size)
        const known = new Set(whole.measures.map(({ id }) => id))
        for (const { id } of dataset!.measures) expect(known.has(id), lost).toBe(true)
      }
      return true
    })
    expect(files).toBeGreaterThan(8)
  })
})

describe('a draft, one call of whose storage fails', () => {
  const create = (id: string) => ({ kind: 'create', record: { measure: emptyMeasure(id), links: [] } }) as const
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  const idsIn = (store: DraftStore) => activeEdits(store.get().draft).map(({ measureId }) => measureId)

  it.each(['QuotaExceededError', 'UnknownError'])(
    '%s: the next page finds a step that was taken, whole',
    async (name) => {
      const calls = await untilWhole(async (at) => {
        const { call, isReached } = failing(at, name)
        let stored: unknown
        const keeper = (sound: boolean): DraftKeeper => ({
          read: async () => (sound ? structuredClone(stored) : call(() => structuredClone(stored))),
          update: async (next) => {
            const written = structuredClone(next(structuredClone(stored)))
            if (sound) stored = written
            else call(() => (stored = written))
          },
          tell: () => {},
          listen: () => {},
        })
        let [time, id] = [0, 0]
        const clock = { now: () => ++time, newId: () => `e${++id}` }
        const store = new DraftStore(keeper(false), clock)
        await store.start()
        const steps = [
          () => store.add('a', create('a')),
          () => store.add('b', create('b')),
          () => store.undo(),
          () => store.redo(),
          () => store.add('c', create('c')),
        ]
        const passed = [idsIn(store)]
        for (const step of steps) {
          step()
          passed.push(idsIn(store))
          await settle()
          const next = new DraftStore(keeper(true), clock)
          await next.start()
          expect(passed).toContainEqual(idsIn(next))
        }
        // On the page nothing was ever lost, and one failure is made good by the next step.
        expect(idsIn(store)).toEqual(['a', 'b', 'c'])
        const last = new DraftStore(keeper(true), clock)
        await last.start()
        if (store.get().keeping === 'browser') expect(idsIn(last)).toEqual(['a', 'b', 'c'])
        return isReached()
      })
      expect(calls).toBe(6)
    },
  )
})

describe('a story, one call of whose storage fails', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 2))

  it('a new page finds every word that was typed, in the storage or in the journal', async () => {
    const calls = await untilWhole(async (at) => {
      const { call, isReached } = failing(at, 'UnknownError')
      const stories = new Map<string, string>()
      const journals = new Map<string, string>()
      const keeper = (sound: boolean): StoryKeeper => {
        const run = async <T>(action: () => T): Promise<T> => (sound ? action() : call(action))
        return {
          readAll: () => run(() => [...stories]),
          read: (id) => run(() => stories.get(id) ?? null),
          update: (id, next) => run(() => void stories.set(id, next(stories.get(id) ?? null))),
          remove: (id) => run(() => void stories.delete(id)),
          tell: () => {},
          listen: () => {},
        }
      }
      const page = async (key: string, sound: boolean) => {
        let time = 1000
        const store = new StoryStore(
          keeper(sound),
          {
            write: (text) => void (text === null ? journals.delete(key) : journals.set(key, text)),
            others: () => [...journals].filter(([each]) => each !== key),
            drop: (each, text) => void (journals.get(each) === text && journals.delete(each)),
          },
          () => {},
          () => ++time,
          0,
        )
        await store.read
        return store
      }
      const store = await page('first', false)
      const id = store.add(storyOf('a', 'b'))
      const headline = (story: Story | null) => story?.slides[0]?.headline.sv
      for (const text of ['Ett', 'Ett ord', 'Ett ord till']) {
        store.put(
          editSlide(store.story(id)!, 'a', (slide) => ({ ...slide, headline: { ...slide.headline, sv: text } })),
        )
        await settle()
        const next = await page('next', true)
        expect(headline(next.story(id)), `call ${at}`).toBe(text)
        expect(next.story(id)!.slides).toHaveLength(2)
        journals.delete('next')
      }
      return isReached()
    })
    expect(calls).toBeGreaterThan(3)
  })
})

describe('a worker that is lost at one of its messages', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('whichever: every question has its own answer or a fault, and none has that of another', async () => {
    const messages = await untilWhole(async (at) => {
      const { call, isReached } = failing(at, 'Error')
      const start = (): Worker => {
        const worker = Object.assign(new EventTarget(), {
          onmessage: null as Worker['onmessage'],
          onerror: null as Worker['onerror'],
          onmessageerror: null as Worker['onmessageerror'],
          terminate: () => {},
          postMessage: (message: ToWorker<number>) => {
            if (message.kind !== 'ask') return
            const { id, request } = message
            const said: FromWorker<number>[] = [
              { kind: 'alive', id, share: 0.5 },
              { kind: 'answer', id, answer: request * 2 },
            ]
            for (const one of said) {
              try {
                call(() => worker.onmessage?.({ data: one } as MessageEvent))
              } catch {
                setTimeout(() => worker.onerror?.({ preventDefault() {} } as ErrorEvent))
                return
              }
            }
          },
        })
        return worker as unknown as Worker
      }
      const desk = new WorkerDesk<number, number>(start, 1000)
      const asked = [1, 2, 3, 4].map((request) => ({ request, run: desk.ask(request) }))
      await vi.advanceTimersByTimeAsync(5000)
      for (const { request, run } of asked)
        expect(await run.outcome, `message ${at}`).toEqual({ kind: 'answer', answer: request * 2 })
      return isReached()
    })
    expect(messages).toBe(8)
  })
})
