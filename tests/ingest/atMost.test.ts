import { expect, it } from 'vitest'
import { atMost } from '../../src/ingest/atMost.ts'
import { LARGEST_BYTES } from '../../src/ingest/FetchedFile.ts'
import { receiveFile } from '../../src/ingest/receiveFile.ts'

/** A stream without end, as a small gzip file may unpack to, that counts what is taken of it. */
function endless() {
  const taken = { pieces: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken.pieces++
      controller.enqueue(new Uint8Array(100))
    },
    cancel() {
      taken.cancelled = true
    },
  })
  return { stream, taken }
}

it('9.16: a file is stopped while it arrives, not when all of it has', async () => {
  const { stream, taken } = endless()
  expect(await atMost(1000, stream)).toBeNull()
  expect(taken.cancelled).toBe(true)
  expect(taken.pieces).toBeLessThan(20)
})

it('a file within the limit comes whole, from any number of pieces', async () => {
  const pieces = [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])]
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  expect(await atMost(3, stream)).toEqual(new Uint8Array([1, 2, 3]))
  expect(await atMost(3, null)).toEqual(new Uint8Array())
})

it('9.16: a file that was stopped is told as too large, not as a fault of the network', async () => {
  const stopped = { status: 200, bytes: new Uint8Array(), declaredLength: null, isTooLarge: true }
  const { bytes, fault } = await receiveFile('x', async () => stopped)
  expect(bytes).toBeNull()
  expect(fault).toMatchObject({ code: 'file-too-large', params: { limit: LARGEST_BYTES / 1024 / 1024 } })
})
