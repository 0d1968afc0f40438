import { ASKED_EVERY_TIME, HEADERS, KEPT_FOR_EVER, POLICY } from './hostingRules.ts'

/** What a published address answered to one question. */
export interface HostAnswer {
  /** What was asked for, relative to the address. */
  readonly path: string
  readonly status: number
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** What was asked of a published address: everything that the rules speak of. */
export interface HostAnswers {
  readonly url: URL
  readonly page: HostAnswer
  readonly serviceWorker: HostAnswer
  /** Every script that the service worker lists, workers among them: a worker obeys the policy of its own script. */
  readonly scripts: readonly HostAnswer[]
  /** A file of the data package, and one that is not there. */
  readonly figures: HostAnswer | null
  readonly missing: HostAnswer
  /** Ten bytes asked for of a script. */
  readonly part: HostAnswer | null
}

export type HostFindingCode =
  | 'page-missing'
  | 'offline-missing'
  | 'scripts-missing'
  | 'header'
  | 'policy'
  | 'frames'
  | 'frame-options'
  | 'scripts-caching'
  | 'asked-caching'
  | 'scripts-type'
  | 'figures-type'
  | 'missing-not-404'
  | 'not-secure'
  | 'not-packed'
  | 'no-ranges'

/** One thing that is not as it should be; the application works with a remark, and may not with a fault. */
export interface HostFinding {
  readonly severity: 'fault' | 'remark'
  readonly code: HostFindingCode
  /** Where it was seen, and how many more are alike. */
  readonly path: string
  readonly more: number
  /** The header that lacks, or what stood there. */
  readonly detail: string
}

const directives = (policy: string): readonly string[] => policy.split(';').map((part) => part.trim())
const isLocal = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)

/** What is not right with a published address, faults first; none where all is well. */
export function hostFindings(answers: HostAnswers): readonly HostFinding[] {
  const { url, page, serviceWorker, scripts, figures, missing, part } = answers
  const found: HostFinding[] = []
  const tell = (
    severity: HostFinding['severity'],
    code: HostFindingCode,
    at: readonly HostAnswer[],
    detail = '',
  ): void => {
    const [first] = at
    if (first) found.push({ severity, code, path: first.path, more: at.length - 1, detail })
  }
  const whereNot = (isGood: (answer: HostAnswer) => boolean, of: readonly (HostAnswer | null)[]) =>
    of.filter((answer) => answer !== null).filter((answer) => !isGood(answer))
  const has = (name: string, value: string) => (answer: HostAnswer) => (answer.headers[name] ?? '').includes(value)

  const isThere = ({ status }: HostAnswer) => status === 200
  if (!isThere(page)) {
    tell('fault', 'page-missing', [page], String(page.status))
    return found
  }
  tell('fault', 'offline-missing', whereNot(isThere, [serviceWorker]), String(serviceWorker.status))
  tell('fault', 'scripts-missing', whereNot(isThere, scripts))
  const there = scripts.filter(isThere)

  for (const [name, value] of Object.entries(HEADERS)) {
    if (name === 'Content-Security-Policy') continue
    tell('fault', 'header', whereNot(has(name.toLowerCase(), value), [page, ...there, figures]), `${name}: ${value}`)
  }
  for (const directive of POLICY) {
    const isSaid = ({ headers }: HostAnswer) => {
      const said = directives(headers['content-security-policy'] ?? '')
      const name = directive.split(' ', 1)[0]!
      return name === 'frame-ancestors' ? said.some((one) => one.startsWith(`${name} `)) : said.includes(directive)
    }
    const isFrames = directive.startsWith('frame-ancestors')
    tell('fault', isFrames ? 'frames' : 'policy', whereNot(isSaid, isFrames ? [page] : [page, ...there]), directive)
  }
  tell('fault', 'scripts-caching', whereNot(has('cache-control', 'immutable'), there), KEPT_FOR_EVER)
  const mayBeKept = ({ headers }: HostAnswer) => !/no-cache|no-store|max-age=0/.test(headers['cache-control'] ?? '')
  tell(
    'fault',
    'asked-caching',
    [page, serviceWorker, figures].filter((one) => one !== null).filter(mayBeKept),
    ASKED_EVERY_TIME,
  )
  tell('fault', 'scripts-type', whereNot(has('content-type', 'javascript'), [serviceWorker, ...there]))
  const isFigures = ({ headers }: HostAnswer) => /csv|json/.test(headers['content-type'] ?? '')
  tell('fault', 'figures-type', whereNot(isFigures, [figures]), figures?.headers['content-type'] ?? '')
  tell(
    'fault',
    'missing-not-404',
    whereNot(({ status }) => status === 404, [missing]),
    String(missing.status),
  )
  if (url.protocol !== 'https:' && !isLocal(url)) tell('fault', 'not-secure', [page])

  const isPacked = ({ headers }: HostAnswer) => (headers['content-encoding'] ?? 'identity') !== 'identity'
  tell('remark', 'not-packed', whereNot(isPacked, there.slice(0, 1)))
  tell(
    'remark',
    'frame-options',
    [page].filter(({ headers }) => headers['x-frame-options'] !== undefined),
  )
  tell(
    'remark',
    'no-ranges',
    whereNot(({ status }) => status === 206, [part]),
  )
  return found
}
