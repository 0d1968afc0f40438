import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../tools/setup/contentSecurityPolicy.mjs'
import { axeCheck } from './support/axeCheck.ts'
import { foreignRequests, openApp } from './support/openApp.ts'
import { pixelAt } from './support/pixelAt.ts'

describe('the built application', () => {
  it('opens in Swedish, from a sub-folder, without an error', async () => {
    const { page, address, requests } = await openApp()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
    expect(await page.title()).toContain('Social kompass')
    expect(requests[0]).toBe(address)
  })

  it('carries its policy and the name of its data in the page itself', async () => {
    const { page } = await openApp('', { headers: {} })
    const content = (selector: string) => page.locator(selector).getAttribute('content')
    expect(await content('meta[http-equiv="Content-Security-Policy"]')).toBe(contentSecurityPolicy)
    expect(await content('meta[name="social-kompass-package"]')).toMatch(/^data\/.+\/$/)
  })

  it('has nothing inline: no style, no script, no handler', async () => {
    const { page } = await openApp()
    const html = await (await page.request.get(page.url())).text()
    expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/i)
  })

  it('preloads one font and nothing else', async () => {
    const { page } = await openApp()
    const preloaded = await page
      .locator('head link[rel="preload"]')
      .evaluateAll((links) =>
        links.map(
          (link) => `${link.getAttribute('as')} ${link.getAttribute('href')?.replace(/-[^-]+(?=\.woff2$)/, '')}`,
        ),
      )
    expect(preloaded).toEqual(['font ./assets/instrument-sans-latin-standard-normal.woff2'])
  })
})

describe('the policy, as the header and as the page has it', () => {
  for (const [name, headers] of [
    ['header and page', undefined],
    ['page alone', {}],
  ] as const) {
    it(`refuses code from text, inline code, inline styles and other hosts (${name})`, async () => {
      const { page } = await openApp('', {
        ...(headers ? { headers } : {}),
        expectedErrors: [/Content Security Policy|TrustedHTML|TrustedScript/],
      })
      const refused = await page.evaluate(async () => {
        const violated: string[] = []
        document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective))
        const threw = (act: () => unknown) => {
          try {
            act()
            return false
          } catch {
            return true
          }
        }
        const script = document.createElement('script')
        const run = {
          html: threw(() => {
            document.createElement('div').innerHTML = '<b>text</b>'
          }),
          foreignWorker: threw(() => new Worker('https://example.org/worker.js')),
          inlineScript: threw(() => {
            script.textContent = 'window.ranInline = true'
          }),
        }
        const style = document.createElement('style')
        style.textContent = 'body { outline: 1px solid }'
        document.head.append(style, script)
        const fetched = await fetch('https://example.org/').then(
          () => 'answered',
          () => 'refused',
        )
        // What is refused is reported a moment later.
        const told = () => ['style-src-elem', 'connect-src'].every((directive) => violated.includes(directive))
        while (!told()) await new Promise((done) => requestAnimationFrame(done))
        return {
          ...run,
          fetched,
          ran: 'ranInline' in window,
          violated,
          outline: getComputedStyle(document.body).outlineStyle,
        }
      })
      expect(refused).toMatchObject({
        html: true,
        foreignWorker: true,
        inlineScript: true,
        fetched: 'refused',
        ran: false,
        outline: 'none',
      })
      expect(refused.violated).toEqual(expect.arrayContaining(['style-src-elem', 'connect-src']))
    })
  }
})

describe('the means of these tests', () => {
  it('reads the colour at a point', async () => {
    const { page } = await openApp()
    await page.evaluate(() => {
      document.body.style.background = 'rgb(10, 120, 230)'
      document.getElementById('root')?.remove()
    })
    expect(await pixelAt(page, 700, 450)).toEqual({ red: 10, green: 120, blue: 230 })
  })

  it('gives WebGL2 when asked and none when asked for none', async () => {
    const hasWebgl = () => document.createElement('canvas').getContext('webgl2') !== null
    const [withIt, without] = [await openApp('', { webgl: true }), await openApp()]
    expect([await withIt.page.evaluate(hasWebgl), await without.page.evaluate(hasWebgl)]).toEqual([true, false])
  })

  it('lists what a worker asks for, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worker '))
    writeFileSync(join(folder, 'worker.js'), "fetch('./asked-by-worker.txt').then(() => postMessage('done'))")
    writeFileSync(join(folder, 'asked-by-worker.txt'), 'text')
    const { page, requests } = await openApp('', { mounts: [{ prefix: '/kompass/worker/', folder }] })
    await page.evaluate(
      () =>
        new Promise((done) => {
          const policy = (window as unknown as { trustedTypes: { defaultPolicy: unknown } }).trustedTypes.defaultPolicy
          if (!policy) throw new Error('the application has installed no policy')
          new Worker('./worker/worker.js', { type: 'module' }).addEventListener('message', done)
        }),
    )
    expect(requests.filter((url) => url.includes('/worker/')).map((url) => url.split('/').at(-1))).toEqual([
      'worker.js',
      'asked-by-worker.txt',
    ])
    rmSync(folder, { recursive: true })
  })

  it('lets axe find a fault under the policy', async () => {
    const { page } = await openApp()
    await page.evaluate(() => document.body.append(document.createElement('img')))
    expect(await axeCheck(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^image-alt img: /)]))
  })

  it('knows a request to another host when it sees one', () => {
    const address = 'http://127.0.0.1:4000/kompass/'
    const requests = [`${address}a.js`, 'data:,a', 'https://example.org/a', 'http://127.0.0.1:4001/a']
    expect(foreignRequests({ address, requests })).toEqual(requests.slice(2))
  })
})
