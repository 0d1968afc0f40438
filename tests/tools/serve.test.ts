import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applicationMounts, type Served, securityHeaders, serve } from '../../tools/setup/serve.mjs'

let root: string
let served: Served

/** A plain request: unlike fetch it sends the path as written, dots and all. */
const ask = (path: string, { method = 'GET', headers = {} }: { method?: string; headers?: object } = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, failed) => {
    const options = { host: '127.0.0.1', port: served.port, path, method, headers: { ...headers } }
    request(options, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
      .on('error', failed)
      .end()
  })

const write = (path: string, text: string) => {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'a folder with spaces, åäö '))
  write('secret.txt', 'secret')
  write('data-private/values.csv', 'secret')
  write('dist/index.html', '<p>page</p>')
  write('dist/data/orten/values.csv', 'old')
  write('dist/assets/index-a1.js', '1')
  write('data/orten/values.csv', 'first')
  write('data/orten/.hidden', 'secret')
  write('data/sources/raw.csv', 'secret')
  served = await serve({ mounts: applicationMounts(root) })
})

afterAll(async () => {
  await served.close()
  rmSync(root, { recursive: true })
})

describe('serve', () => {
  it('gives the page at the folder, whatever is asked of it', async () => {
    for (const path of ['/', '/?view=karta', '/index.html']) {
      const answer = await ask(path)
      expect([answer.status, answer.body]).toEqual([200, '<p>page</p>'])
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })

  it('reads data from the live folder at every request', async () => {
    const first = await ask('/data/orten/values.csv')
    write('data/orten/values.csv', 'ändrad')
    const second = await ask('/data/orten/values.csv')
    expect([first.body, second.body]).toEqual(['first', 'ändrad'])
    expect(second.headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/csv; charset=utf-8' })
  })

  it('answers 404 and not with the page when a file is missing', async () => {
    for (const path of ['/data/orten/measures.csv', '/karta', '/assets/', '/data/orten']) {
      expect((await ask(path)).status).toBe(404)
    }
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/data/..%2f..%2fsecret.txt',
    '/data/../../secret.txt',
    '/data/%5c..%5c..%5csecret.txt',
    '/data/..\\..\\secret.txt',
    '/data/../data-private/values.csv',
    '/data//../../secret.txt',
    '/data/orten/.hidden',
    '/data/sources/raw.csv',
    '/%00',
    '/%E0%A4%A',
    '//secret.txt',
  ])('does not leave its folders: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' })
  })

  it('sends its security headers with every answer', async () => {
    const expected = Object.fromEntries(
      Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
    )
    for (const path of ['/', '/assets/index-a1.js', '/data/orten/values.csv', '/missing']) {
      expect((await ask(path)).headers).toMatchObject(expected)
    }
    expect(expected['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(expected['x-content-type-options']).toBe('nosniff')
  })

  it('only gives, and gives the same headers without the body when asked', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405)
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '11' },
    })
  })

  it('says when nothing has changed', async () => {
    const { etag } = (await ask('/')).headers
    expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('takes the next port when one is occupied, and gives up with the reason after its attempts', async () => {
    const mounts = applicationMounts(root)
    const next = await serve({ mounts, port: served.port, attempts: 20, host: '127.0.0.1' })
    expect(next.port).toBeGreaterThan(served.port)
    await next.close()
    await expect(serve({ mounts, port: served.port, host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
