/** The end of a worker that the worker itself uses. */
interface Scope<Request> {
  onmessage: ((event: MessageEvent<Request>) => void) | null
  postMessage(message: unknown): void
}

/**
 * A worker's work done by the page itself: browsers start no workers for a page from a disk. Messages go as between two
 * threads, later and in their order; they are not copied, which nobody here relies on.
 */
export function inThread<Request>(serve: (scope: Scope<Request>) => void): Worker {
  let isEnded = false
  const later = (deliver: () => void): void => {
    setTimeout(() => {
      if (!isEnded) deliver()
    })
  }
  const page: Pick<Worker, 'onmessage' | 'onerror' | 'onmessageerror' | 'postMessage' | 'terminate'> = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (data: Request) => later(() => scope.onmessage?.({ data } as MessageEvent<Request>)),
    terminate: () => {
      isEnded = true
    },
  }
  const scope: Scope<Request> = {
    onmessage: null,
    postMessage: (data) => later(() => page.onmessage?.call(page as Worker, { data } as MessageEvent)),
  }
  serve(scope)
  return page as Worker
}
