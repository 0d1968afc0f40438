import { connect, type Socket } from 'node:net'
import type { EngineDriver } from './EnginePage.ts'

type Answer = readonly [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

/**
 * Firefox's own remote protocol, which Selenium's driver speaks to it: JSON over a local socket, each message after its
 * length in bytes and a colon. Playwright drives a Firefox of its own build only.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette implements EngineDriver {
  readonly #socket: Socket
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  #received = Buffer.alloc(0)
  #last = 0
  #greeted = false

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#take(chunk))
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'))
    })
    socket.on('error', () => undefined)
  }

  /** Rejects when nothing listens on the port. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', reject)
      socket.once('connect', () => resolve(new Marionette(socket)))
    })
  }

  /** Answers with the result of a command, `WebDriver:Navigate` say; rejects with what Firefox says is wrong. */
  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#last += 1
    const message = Buffer.from(JSON.stringify([0, this.#last, command, parameters]))
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(this.#last, { resolve, reject }))
    this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]))
    return answer
  }

  close() {
    this.#socket.destroy()
  }

  #take(chunk: Buffer) {
    this.#received = Buffer.concat([this.#received, chunk])
    for (;;) {
      const colon = this.#received.indexOf(':')
      if (colon < 0) return
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString())
      if (this.#received.length < end) return
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString())
      this.#received = this.#received.subarray(end)
      // The first message tells which version of the protocol it is.
      if (this.#greeted) this.#settle(message as Answer)
      this.#greeted = true
    }
  }

  #settle([, id, error, result]: Answer) {
    const command = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) command?.reject(new Error(`${error.error}: ${error.message}`))
    else command?.resolve(result)
  }
}
