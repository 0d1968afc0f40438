import type { EngineDriver } from './EnginePage.ts'

/** Where the commands stand in the protocol, after the session. */
const PLACES: Readonly<Record<string, string>> = {
  'WebDriver:Navigate': 'url',
  'WebDriver:ExecuteScript': 'execute/sync',
  'WebDriver:SetWindowRect': 'window/rect',
}

/**
 * The protocol that every browser's driver speaks: JSON over HTTP, to a driver that runs on this machine.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export class WebDriver implements EngineDriver {
  readonly #session: string
  /** Of the browser, as the driver tells it: `2.50.6`. */
  readonly version: string

  private constructor(session: string, version: string) {
    this.#session = session
    this.version = version
  }

  /** Begins a session with the browser that the driver knows. Rejects when the driver can't be asked or has none to start. */
  static async connect(address: string): Promise<WebDriver> {
    const { sessionId, capabilities } = (await ask(`${address}/session`, { capabilities: {} })) as {
      sessionId: string
      capabilities: { browserVersion: string }
    }
    return new WebDriver(`${address}/session/${sessionId}`, capabilities.browserVersion)
  }

  async send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const place = PLACES[command]
    if (!place) throw new Error(`${command} has no place in the list`)
    return { value: await ask(`${this.#session}/${place}`, parameters) }
  }

  /** Ends the session, and the browser with it. */
  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' })
  }
}

async function ask(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await answer.json()) as { value: unknown }
  if (!answer.ok) {
    const { error, message } = value as { error: string; message: string }
    throw new Error(`${error}: ${message}`)
  }
  return value
}
