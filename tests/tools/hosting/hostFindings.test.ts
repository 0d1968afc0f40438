import { describe, expect, it } from 'vitest'
import { type HostAnswer, type HostAnswers, hostFindings } from '../../../tools/hosting/hostFindings.ts'
import { ASKED_EVERY_TIME, HEADERS, KEPT_FOR_EVER } from '../../../tools/hosting/hostingRules.ts'

const SAFE = Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value]))
const answer = (path: string, type: string, caching: string, more: object = {}): HostAnswer => ({
  path,
  status: 200,
  headers: { ...SAFE, 'content-type': type, 'cache-control': caching, 'content-encoding': 'gzip', ...more },
})
const script = (path: string, more: object = {}) => answer(path, 'text/javascript; charset=utf-8', KEPT_FOR_EVER, more)
const page = answer('./', 'text/html; charset=utf-8', ASKED_EVERY_TIME)

/** A server as it should be. */
const GOOD: HostAnswers = {
  url: new URL('https://kompass.example.se/'),
  page,
  serviceWorker: answer('./service-worker.js', 'text/javascript', ASKED_EVERY_TIME),
  scripts: [script('assets/index-a.js'), script('assets/serve-b.js')],
  figures: answer('data/orten/values.csv', 'text/csv; charset=utf-8', ASKED_EVERY_TIME),
  missing: { ...answer('data/no-such-file.csv', 'text/plain', ASKED_EVERY_TIME), status: 404 },
  part: { ...script('assets/index-a.js'), status: 206 },
}
const told = (changes: Partial<HostAnswers>) =>
  hostFindings({ ...GOOD, ...changes }).map(({ severity, code, path, more }) => `${severity} ${code} ${path} +${more}`)
const without = (one: HostAnswer, name: string): HostAnswer => ({
  ...one,
  headers: Object.fromEntries(Object.entries(one.headers).filter(([header]) => header !== name)),
})

describe('what is said of a published address', () => {
  it('is nothing where all is well, over https or on the own computer', () => {
    expect(told({})).toEqual([])
    expect(told({ url: new URL('http://127.0.0.1:8080/') })).toEqual([])
    expect(told({ url: new URL('http://localhost/kompass/') })).toEqual([])
    expect(told({ url: new URL('http://kompass.example.se/') })).toEqual(['fault not-secure ./ +0'])
    expect(told({ url: new URL('http://127.example.se/') })).toEqual(['fault not-secure ./ +0'])
  })

  it('is one thing where there is no page', () => {
    expect(told({ page: { ...page, status: 404 }, missing: page })).toEqual(['fault page-missing ./ +0'])
  })

  it('names a header that lacks, once for all files that lack it', () => {
    const bare = GOOD.scripts.map((one) => without(one, 'x-content-type-options'))
    expect(told({ scripts: bare })).toEqual(['fault header assets/index-a.js +1'])
  })

  it('asks for every directive of the policy on scripts too, since a worker obeys its own', () => {
    const loose = { ...(SAFE['content-security-policy'] && { 'content-security-policy': "default-src 'self'" }) }
    const findings = hostFindings({ ...GOOD, scripts: [GOOD.scripts[0]!, script('assets/serve-b.js', loose)] })
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain('policy assets/serve-b.js')
    expect(findings.map(({ detail }) => detail)).toContain("connect-src 'self'")
    expect(findings).toHaveLength(13)
  })

  it('lets the server say which pages may frame it, but not say nothing', () => {
    const policy = SAFE['content-security-policy']!
    const framed = policy.replace("frame-ancestors 'self'", "frame-ancestors 'self' https://www.example.se")
    const open = policy.replace("; frame-ancestors 'self'", '')
    const asPage = (value: string) => ({
      page: { ...page, headers: { ...page.headers, 'content-security-policy': value } },
    })
    expect(told(asPage(framed))).toEqual([])
    expect(told(asPage(open))).toEqual(['fault frames ./ +0'])
  })

  it.each([
    ['a page kept for a week', { page: answer('./', 'text/html', 'max-age=604800') }, 'fault asked-caching ./ +0'],
    [
      'figures without a word of caching',
      { figures: without(GOOD.figures!, 'cache-control') },
      'fault asked-caching data/orten/values.csv +0',
    ],
    [
      'scripts asked for every time',
      { scripts: [answer('assets/a.js', 'text/javascript', 'no-cache')] },
      'fault scripts-caching assets/a.js +0',
    ],
    [
      'scripts as text',
      { scripts: [answer('assets/a.js', 'text/plain', KEPT_FOR_EVER)] },
      'fault scripts-type assets/a.js +0',
    ],
    [
      'half a deployment',
      { scripts: [GOOD.scripts[0]!, { ...script('assets/b.js'), status: 404 }] },
      'fault scripts-missing assets/b.js +0',
    ],
    [
      'figures as bytes',
      { figures: answer('data/x/values.csv', 'application/octet-stream', 'no-cache') },
      'fault figures-type data/x/values.csv +0',
    ],
    [
      'the page for everything',
      { missing: { ...GOOD.missing, status: 200 } },
      'fault missing-not-404 data/no-such-file.csv +0',
    ],
    [
      'no service worker',
      { serviceWorker: { ...GOOD.serviceWorker, status: 404 } },
      'fault offline-missing ./service-worker.js +0',
    ],
    [
      'unpacked scripts',
      { scripts: [without(GOOD.scripts[0]!, 'content-encoding')] },
      'remark not-packed assets/index-a.js +0',
    ],
    ['no parts of files', { part: { ...GOOD.part!, status: 200 } }, 'remark no-ranges assets/index-a.js +0'],
    [
      'two answers about frames',
      { page: { ...page, headers: { ...page.headers, 'x-frame-options': 'DENY' } } },
      'remark frame-options ./ +0',
    ],
  ])('tells %s', (_, changes, expected) => {
    expect(told(changes)).toEqual([expected])
  })
})
