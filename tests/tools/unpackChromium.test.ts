import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'
import { pack } from 'tar-fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { presentChromiums } from '../../tools/setup/chromium.mjs'
import { unpackChromium } from '../../tools/setup/unpackChromium.mjs'

let root: string

const write = (path: string, content: string | Uint8Array, mode = 0o644) => {
  const file = join(root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content, { mode })
}

/** What npm leaves of the package, with a few letters instead of a browser. */
const installPackage = async (name: string, version: string) => {
  const folder = join('node_modules', name)
  write(join(folder, 'package.json'), JSON.stringify({ name: '@sparticuz/chromium', version }))
  write(join(folder, 'bin', 'chromium.br'), brotliCompressSync(`browser ${version}`))
  for (const [archive, file] of [
    ['fonts', 'fonts/Open_Sans/OpenSans-Regular.ttf'],
    ['al2023', 'lib/libnss3.so'],
    ['swiftshader', 'libGLESv2.so'],
  ] as const) {
    write(join('made', archive, file), file, 0o755)
    const tar = await buffer(pack(join(root, 'made', archive)))
    write(join(folder, 'bin', `${archive}.tar.br`), brotliCompressSync(tar))
  }
  return join(root, folder)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unpack '))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

describe('unpackChromium', () => {
  it('unpacks browser, graphics beside it, fonts and libraries, with the right to run', async () => {
    const ways = await unpackChromium(await installPackage('@sparticuz/chromium', '153.0.0'), join(root, 'cache'))
    const folder = join(root, 'cache', 'chromium-153.0.0')
    expect(readFileSync(join(folder, 'chromium'), 'utf8')).toBe('browser 153.0.0')
    expect(statSync(join(folder, 'chromium')).mode & 0o111).toBe(0o111)
    for (const file of ['libGLESv2.so', 'al2023/lib/libnss3.so', 'fonts/fonts/Open_Sans/OpenSans-Regular.ttf']) {
      expect(existsSync(join(folder, file)), file).toBe(true)
    }
    const font = join(folder, 'fonts.conf')
    expect(readFileSync(font, 'utf8')).toContain(join(folder, 'fonts'))
    expect(ways.map(({ env }) => env)).toEqual([
      { FONTCONFIG_FILE: font },
      { FONTCONFIG_FILE: font, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    ])
  })

  it('unpacks once', async () => {
    const packageFolder = await installPackage('@sparticuz/chromium', '153.0.0')
    const unpack = () => unpackChromium(packageFolder, join(root, 'cache'))
    await unpack()
    rmSync(join(packageFolder, 'bin'), { recursive: true })
    await unpack()
    expect(readdirSync(join(root, 'cache'))).toEqual(['chromium-153.0.0'])
  })

  it('leaves nothing of an archive that is cut', async () => {
    const packageFolder = await installPackage('@sparticuz/chromium', '153.0.0')
    const archive = join(packageFolder, 'bin', 'fonts.tar.br')
    writeFileSync(archive, readFileSync(archive).subarray(0, 20))
    await expect(unpackChromium(packageFolder, join(root, 'cache'))).rejects.toThrow(/unexpected end/i)
    expect(readdirSync(join(root, 'cache'))).toEqual([])
  })
})

const bundledRuns = process.platform === 'linux' && process.arch === 'x64'

describe.skipIf(!bundledRuns)('presentChromiums', () => {
  const names = async () => {
    const found: string[] = []
    for await (const { name } of presentChromiums(root, () => undefined)) found.push(name)
    return found
  }

  beforeEach(async () => {
    await installPackage('@sparticuz/chromium', '153.0.0')
    await installPackage('chromium-143', '143.0.4')
    write('bin/chromium', '', 0o755)
    write('playwright/chromium-1200/chrome-linux/chrome', '', 0o755)
    vi.stubEnv('PATH', ['', join(root, 'bin')].join(delimiter))
    vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(root, 'playwright'))
    vi.stubEnv('CHROME_BIN', undefined)
  })

  it("puts npm's browser before what the machine happens to have, and the older one nowhere", async () => {
    const npm = '@sparticuz/chromium 153.0.0'
    expect(await names()).toEqual([npm, `${npm} with its own libraries`, 'Playwright', 'installed'])
  })

  it('puts what somebody named before all', async () => {
    vi.stubEnv('CHROME_BIN', '/somewhere/chrome')
    expect((await names())[0]).toBe('CHROME_BIN')
  })

  it('remembers no browser that was found before', async () => {
    const remembered = { name: 'installed', executablePath: join(root, 'bin', 'chromium') }
    write('node_modules/.cache/social-kompass/chromium.json', JSON.stringify(remembered))
    expect((await names())[0]).toBe('@sparticuz/chromium 153.0.0')
  })
})
