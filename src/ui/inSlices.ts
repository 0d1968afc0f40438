/** A page answers to its reader between two slices: half of a frame. */
const SLICE_MS = 8

/** Carries out work in steps, a slice of it in each task, and gives what it comes to. Answers with how to give it up. */
export function inSlices<Result>(steps: Generator<unknown, Result>, onDone: (result: Result) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = (): void => {
    const until = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) {
        onDone(step.value)
        return
      }
    } while (performance.now() < until)
    timer = setTimeout(slice)
  }
  timer = setTimeout(slice)
  return () => clearTimeout(timer)
}
