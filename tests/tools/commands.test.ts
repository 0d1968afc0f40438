import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isBuilt, markBuilt } from '../../tools/setup/build.mjs'
import { packageSearch } from '../../tools/setup/packageSearch.mjs'
import { runNode } from '../../tools/setup/runChild.mjs'
import { portComplaint, serverOptions } from '../../tools/setup/serverOptions.mjs'

const ROOT = resolve(import.meta.dirname, '..', '..')

/** A command that is expected to end by itself: its exit code, and what it wrote, which must not be a stack. */
const ended = async (folder: string, script: string, ...args: string[]) => {
  const env = { ...process.env, npm_execpath: join(folder, 'npm-without-network.js') }
  const { code, output } = await runNode(join(folder, script), args, {
    cwd: folder,
    env,
    quiet: true,
    limitSeconds: 60,
  })
  expect(output).not.toMatch(/^(npm error )?\s+at |node:internal|Error \[/m)
  return { code, output }
}

describe('in a clone without packages, and without a network', { timeout: 60_000 }, () => {
  let clone: string
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'a clone åäö '))
    for (const part of ['tools', 'package.json', 'package-lock.json', '.npmrc']) {
      cpSync(join(ROOT, part), join(clone, part), { recursive: true })
    }
    // What npm writes when nobody answers, without the half minute it takes.
    const words = [
      'code ECONNREFUSED',
      'FetchError: request to http://127.0.0.1:9/zod failed',
      '    at node:events:524:28',
    ]
    const script = `console.error(${JSON.stringify(words.map((line) => `npm error ${line}`).join('\n'))}); process.exit(1)`
    writeFileSync(join(clone, 'npm-without-network.js'), script)
  })
  afterAll(() => rmSync(clone, { recursive: true, force: true }))

  const OFFLINE = ['compute/compute.ts', 'data/build.ts', 'data/ovning/build.ts', 'import/import.ts']
  it.each(OFFLINE.map((file) => `tools/${file}`))('%s says how to get them', async (file) => {
    const { code, output } = await ended(clone, 'tools/run.mjs', join(clone, file))
    expect(code).toBe(3)
    expect(output).toBe(
      'Programpaketen är inte installerade. Kör npm ci i projektets mapp (eller npm start) och sedan detta igen.\n' +
        "The packages are not installed. Run npm ci in the project's folder (or npm start), then this again.\n",
    )
  })

  it.each(['tools/dev.mjs', 'tools/bench/bench.mjs', 'tools/build.mjs', 'tools/start.mjs', 'tools/test.mjs'])(
    '%s says that the registry can not be reached',
    async (script) => {
      const { code, output } = await ended(clone, script)
      expect(code).toBe(1)
      expect(output).toContain('The package registry could not be reached')
    },
  )

  it.each([
    ['tools/dev.mjs', '--prot=1'],
    ['tools/start.mjs', '--port=http'],
    ['tools/bench/bench.mjs', '--smal'],
    ['tools/build.mjs', '--base=/x/'],
  ])('%s %s is refused before anything is installed', async (script, option) => {
    const { code, output } = await ended(clone, script, option)
    expect(code).toBe(2)
    expect(output).toContain(option.replace('=', ' ').split(' ')[0]!.replace('--port', 'port http'))
    expect(output).not.toContain('Installer')
  })
})

describe('npm run data:build', () => {
  const build = (...args: string[]) => ended(ROOT, 'tools/run.mjs', join(ROOT, 'tools/data/build.ts'), ...args)
  let scratch: string
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'sources '))
  })
  afterEach(() => rmSync(scratch, { recursive: true }))

  it('names the file that a folder of sources lacks, and the row that is not as it should be', async () => {
    const sources = join(scratch, 'sources')
    const out = join(scratch, 'out')
    const lacking = await build('--sources', sources, '--out', out)
    expect(lacking.code).toBe(1)
    expect(lacking.output).toMatch(/^There is no .*sources.alingsas_\w+\.csv\.\n$/)
    cpSync(join(ROOT, 'data/sources/alingsas'), sources, { recursive: true })
    const ages = join(sources, 'alingsas_age_sex_2025.csv')
    writeFileSync(ages, 'regsokod,sex,age_band,persons\n1489R001,women,0-4,många\n')
    expect(await build('--sources', sources, '--out', out)).toEqual({
      code: 1,
      output: `${ages}, row 2: "många" in column "persons" is not a number\n`,
    })
  })

  it('refuses what it does not know, instead of writing over the package', async () => {
    const { code, output } = await build('--ut', scratch)
    expect(code).toBe(2)
    expect(output).toContain("Unknown option '--ut'")
  })
})

describe('where to serve', () => {
  it('is the usual port, where the next will do, or a chosen one and no other', () => {
    expect(serverOptions([], {}, 4173)).toEqual({ port: 4173, host: 'localhost', isChosen: false })
    expect(serverOptions(['--port', '80'], { PORT: '90' }, 4173)).toEqual({
      port: 80,
      host: 'localhost',
      isChosen: true,
    })
    expect(serverOptions(['--host', '0.0.0.0'], { PORT: '90' }, 1)).toEqual({
      port: 90,
      host: '0.0.0.0',
      isChosen: true,
    })
  })

  it.each([
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', 'x'],
    ['--port'],
    ['5000'],
    ['--open'],
    ['data/ovning', 'data/alingsas'],
  ])('is not understood: %s %s', (...args) =>
    expect(() => serverOptions(args.filter(Boolean), {}, 1)).toThrow(/^Förstår inte: .*\nNot understood: /),
  )

  it('opens the package of a folder of data, and no other', () => {
    expect(serverOptions(['data/ovning'], {}, 1)).toMatchObject({ folder: 'data/ovning', isChosen: false })
    expect(packageSearch(process.cwd(), undefined)).toBe('')
    for (const written of ['data/ovning', './data/ovning/', 'data\\ovning', resolve('data/ovning')])
      expect(packageSearch(process.cwd(), written)).toBe('?package=data/ovning/')
    for (const none of ['data', 'data/inget', '../data/ovning', ''])
      expect(() => packageSearch(process.cwd(), none)).toThrow(/npm start -- data\/ovning/)
    const elsewhere = 'tests/fixtures/packages/liten'
    expect(existsSync(`${elsewhere}/datapackage.json`)).toBe(true)
    expect(() => packageSearch(process.cwd(), elsewhere)).toThrow(`Copy ${elsewhere} there.`)
  })

  it('says of a chosen port that it is taken, and by what command to choose another', async () => {
    const taken: Server = createServer()
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
    const { port } = taken.address() as { port: number }
    const { serve } = await import('../../tools/setup/serve.mjs')
    const fault = await serve({ mounts: [], port }).catch((error) => error)
    taken.close()
    expect(portComplaint({ port, host: 'localhost' }, fault)).toContain(
      `Port ${port} is taken by another program. Choose another: npm start -- --port 8080`,
    )
  })
})

describe('what is built', () => {
  let root: string
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'built '))
    write('src/main.ts', 'export {}')
    write('dist/index.html', '<p>')
    write('dist/assets/a.js', '1')
    markBuilt(root)
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('is known again by its bytes, whatever its folder is called and whenever its files were written', () => {
    expect(isBuilt(root)).toBe(true)
    utimesSync(join(root, 'src/main.ts'), 1, 1)
    expect(isBuilt(root)).toBe(true)
    const elsewhere = `${root} elsewhere`
    cpSync(root, elsewhere, { recursive: true })
    const known = isBuilt(elsewhere)
    rmSync(elsewhere, { recursive: true })
    expect(known).toBe(true)
  })

  it.each([
    ['a source of the same size is another', () => write('src/main.ts', 'import{}')],
    ['a source is new', () => write('src/more.ts', '')],
    ['a built part is lost', () => rmSync(join(root, 'dist/assets/a.js'))],
    ['a built part is another', () => write('dist/assets/a.js', '2')],
  ])('is not when %s', (_, change) => {
    change()
    expect(isBuilt(root)).toBe(false)
  })
})
