import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkHostAnswer } from '../../../tools/hosting/checkHost.ts'
import { HEADERS } from '../../../tools/hosting/hostingRules.ts'
import { serverSettings } from '../../../tools/hosting/serverSettings.ts'
import { serve } from '../../../tools/setup/serve.mjs'

const SERVERS = resolve(import.meta.dirname, '../../../tools/hosting/servers')
const settings = serverSettings()

describe('the settings for servers', () => {
  it('are what is written from the rules', () => {
    const written = readdirSync(SERVERS).map((name) => [name, readFileSync(join(SERVERS, name), 'utf8')])
    expect(Object.fromEntries(written)).toEqual(settings)
  })

  it.each(['nginx.conf', 'Caddyfile', 'apache.htaccess', 'web.config'])('%s sends every header', (name) => {
    const text = settings[name]!.replaceAll('&quot;', '"')
    for (const [header, value] of Object.entries(HEADERS)) {
      expect(text).toContain(header)
      expect(text).toContain(value)
    }
  })

  it('for IIS are XML', () => {
    const xml = new new Window().DOMParser().parseFromString(settings['web.config']!, 'application/xml')
    expect(xml.querySelector('parsererror')).toBe(null)
    expect(xml.querySelectorAll('customHeaders > add')).toHaveLength(Object.keys(HEADERS).length + 2)
  })
})

describe('npm run check:host', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'host-test-'))
    // A server that is started by an administrator reads as somebody else.
    chmodSync(folder, 0o755)
    const write = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('index.html', '<!doctype html><title>x</title>')
    write('service-worker.js', 'const FILES = {\n "assets/a-1.js": "0",\n "data/x/values.csv": "0"\n}\n')
    // Long enough to be worth packing.
    write('assets/a-1.js', `export const text = '${'lång text '.repeat(400)}'\n`)
    write('data/x/values.csv', 'area_id,value\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const freePort = (): Promise<number> =>
    new Promise((done) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address()
        server.close(() => done(typeof address === 'object' && address ? address.port : 0))
      })
    })

  it('says what a server leaves out, in a line each, and ends with 1', async () => {
    const served = await serve({ mounts: [{ prefix: '/', folder }], headers: {} })
    const { exitCode, output } = await checkHostAnswer([served.url])
    const json = await checkHostAnswer([served.url, '--json', '--language', 'en'])
    await served.close()
    expect(exitCode).toBe(1)
    expect(output).toContain('Fel: ./ (och 2 till): Huvudet saknas. Skicka X-Content-Type-Options: nosniff\n')
    expect(output).toMatch(/\nFel: 19, anmärkningar: 2\. Skript som lästes: 1\.\n$/)
    expect(JSON.parse(json.output).findings).toHaveLength(21)
  })

  it('says that nobody answers, and what it wants to be asked', async () => {
    const silent = await checkHostAnswer([`http://127.0.0.1:${await freePort()}/`])
    expect([silent.exitCode, silent.output]).toEqual([1, ''])
    expect(silent.error).toContain('svarar inte. connect ECONNREFUSED')
    for (const args of [[], ['kompass.se'], ['ftp://x/'], ['http://a/', 'b'], ['http://a/', '--language', 'fi']]) {
      expect((await checkHostAnswer(args)).exitCode).toBe(2)
    }
  })

  const isThere = (program: string): boolean => {
    try {
      execFileSync(program, [program === 'caddy' ? 'version' : '-v'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
  /** Where Debian and others put them; Apache has no settings of its own to be started with. */
  const MODULES = '/usr/lib/apache2/modules'
  const STARTED = {
    nginx: (home: string, conf: string) => {
      writeFileSync(
        join(home, 'main.conf'),
        `daemon off; pid ${home}/pid; error_log stderr; events {}\nhttp { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/fastcgi; uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi; include ${conf}; }\n`,
      )
      return ['-c', join(home, 'main.conf')]
    },
    caddy: (_: string, conf: string) => ['run', '--adapter', 'caddyfile', '--config', conf],
    apache2: (home: string, _conf: string, port: number) => {
      const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'deflate', 'filter']
      const text = [
        ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        `ServerName localhost`,
        `Listen 127.0.0.1:${port}`,
        `PidFile ${home}/pid`,
        `DefaultRuntimeDir ${home}`,
        `ErrorLog ${home}/log`,
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${folder}`,
        `<Directory ${folder}>`,
        'AllowOverride All',
        'Require all granted',
        '</Directory>',
      ]
      writeFileSync(join(home, 'main.conf'), `${text.join('\n')}\n`)
      cpSync(join(SERVERS, 'apache.htaccess'), join(folder, '.htaccess'))
      return ['-D', 'FOREGROUND', '-f', join(home, 'main.conf')]
    },
  }
  const FILES = { nginx: 'nginx.conf', caddy: 'Caddyfile', apache2: 'apache.htaccess' } as const

  for (const program of ['nginx', 'caddy', 'apache2'] as const) {
    const there = isThere(program)
    it.skipIf(!there)(
      `${program} with its settings has nothing said against it${there ? '' : ' (skipped: it is not installed)'}`,
      { timeout: 30_000 },
      async () => {
        const home = mkdtempSync(join(tmpdir(), `${program}-`))
        const port = await freePort()
        const conf = join(home, FILES[program])
        const text = settings[FILES[program]]!
        writeFileSync(conf, text.replaceAll('/srv/social-kompass', folder).replace(/\b8080\b/g, String(port)))
        const env = { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, CADDY_ADMIN: 'off' }
        const child = spawn(program, STARTED[program](home, conf, port), { env, stdio: 'ignore' })
        const ended = new Promise((done) => child.once('exit', done))
        const address = `http://127.0.0.1:${port}/`
        try {
          await expect
            .poll(
              () =>
                fetch(address)
                  .then(({ ok }) => ok)
                  .catch(() => false),
              { timeout: 15_000 },
            )
            .toBe(true)
          expect((await checkHostAnswer([address])).output).toBe('Fel: 0, anmärkningar: 0. Skript som lästes: 1.\n')
          expect((await fetch(`${address}.htaccess`)).ok).toBe(false)
        } finally {
          child.kill()
          await ended
          rmSync(home, { recursive: true, force: true })
        }
      },
    )
  }
})
