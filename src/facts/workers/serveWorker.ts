import type { FromWorker, ToWorker } from './workerMessages.ts'

/** The part of a worker's own global that is used; the compiler knows `self` as a window. */
export interface WorkerScope<Request, Answer> {
  onmessage: ((event: MessageEvent<ToWorker<Request>>) => void) | null
  postMessage(message: FromWorker<Answer>, transfer?: Transferable[]): void
}

/** Taken between two steps: tells the page that work goes on, and how far it has come when that is known. */
export type TakeBreath = (share?: number) => Promise<void>

/** Thrown out of work that nobody waits for any longer. */
class Cancelled extends Error {}

/**
 * The worker's end: does what is asked and gives one answer, or says that it failed. `work` takes a breath between steps,
 * which lets other messages in; where it has been cancelled the breath never returns to it. `handedOver`: memory of an
 * answer that is given away instead of copied, which costs the page nothing; the worker must not need it any more.
 */
export function serveWorker<Request, Answer>(
  scope: WorkerScope<Request, Answer>,
  work: (request: Request, breathe: TakeBreath) => Answer | Promise<Answer>,
  handedOver: (answer: Answer) => Transferable[] = () => [],
): void {
  const running = new Set<number>()
  const carryOut = async (id: number, request: Request): Promise<void> => {
    const breathe: TakeBreath = async (share) => {
      scope.postMessage({ kind: 'alive', id, share: share ?? null })
      await nextTask()
      if (!running.has(id)) throw new Cancelled()
    }
    try {
      const answer = await work(request, breathe)
      scope.postMessage({ kind: 'answer', id, answer }, handedOver(answer))
    } catch (fault) {
      if (!(fault instanceof Cancelled)) scope.postMessage({ kind: 'fault', id })
    } finally {
      running.delete(id)
    }
  }
  scope.onmessage = ({ data }) => {
    if (data.kind === 'cancel') {
      running.delete(data.id)
      return
    }
    running.add(data.id)
    void carryOut(data.id, data.request)
  }
}

/** Lets waiting messages in; a promise alone would not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
