import type { HostAnswer, HostAnswers } from './hostFindings.ts'

/** Each answer is waited for no longer than this. */
const LIMIT_MS = 15_000
/** As many are asked at once as a browser asks. */
const AT_ONCE = 6

const ask = async (url: URL, path: string, init: RequestInit = {}): Promise<HostAnswer & { readonly text: string }> => {
  const response = await fetch(new URL(path, url), {
    redirect: 'follow',
    signal: AbortSignal.timeout(LIMIT_MS),
    ...init,
  })
  const text = await response.text()
  return { path, status: response.status, headers: Object.fromEntries(response.headers), text }
}

const inTurns = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))))
  }
  return done
}

/** The files that a service worker of ours lists, by the addresses in its list; none where it is another script. */
export const listedFiles = (script: string): readonly string[] =>
  [...(/const FILES = (\{[^}]*\})/.exec(script)?.[1] ?? '').matchAll(/"([^"]+)": "/g)].map(([, path = '']) => path)

/**
 * Asks a published address for everything that the rules of hosting speak of.
 *
 * Rejects with the fault of the network where the address does not answer.
 */
export async function askHost(url: URL): Promise<HostAnswers> {
  const page = await ask(url, './')
  const serviceWorker = await ask(url, './service-worker.js')
  const files = listedFiles(serviceWorker.text)
  const scripts = files.filter((path) => path.startsWith('assets/') && path.endsWith('.js'))
  const table = files.find((path) => path.startsWith('data/') && path.endsWith('values.csv'))
  const [first] = scripts
  return {
    url,
    page,
    serviceWorker,
    scripts: await inTurns(scripts, (path) => ask(url, path)),
    figures: table ? await ask(url, table) : null,
    missing: await ask(url, 'data/no-such-file.csv'),
    part: first ? await ask(url, first, { headers: { Range: 'bytes=0-9' } }) : null,
  }
}
