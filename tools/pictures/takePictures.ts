import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium as driver } from 'playwright-core'
import '../setup/addAllWords.ts'
import { LANGUAGES } from '../../src/domain/LocalText.ts'
import { noticeCatalogue } from '../../src/words/noticeCatalogue.ts'
import { readPackageFolder } from '../compute/readPackageFolder.ts'
import { type Chromium, chromiumArguments } from '../setup/chromium.mjs'
import { applicationMounts, serve } from '../setup/serve.mjs'
import { addressSubjects } from './addressSubjects.ts'
import { contactSheet, type SheetPart, type SheetPicture } from './contactSheet.ts'
import { type PictureLook, PicturePage } from './PicturePage.ts'
import { type AddressSubjects, otherAddresses, type ViewAddress, viewAddresses } from './viewAddresses.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SIZES = ['1440x900', '1024x768', '390x844']
const THEMES = ['light', 'dark', 'contrast'] as const
/** What a newcomer meets. */
const START = 'start'
const TOUR = 'rundtur'
const USAGE = `Usage: npm run pictures
       npm run pictures -- all [--package <folder>] [--out <folder>] [--size 1440x900]... [--theme light|dark|contrast]... [--language sv|en]... [--only <words>]`

/** The pictures of the READMEs. */
const readmeAddresses = ({ areas: [one] }: AddressSubjects): readonly ViewAddress[] => [
  ['karta', `?areas=${one}`],
  ['kompass', `?view=kompass&areas=${one}`],
  ['matris', '?view=jamfor&compare=matris'],
  ['tavla', '?view=insatser'],
]

interface TakenPicture extends SheetPicture {
  readonly bytes: Buffer
}

interface PicturesWanted {
  /** The start and every stop of the tour, too. */
  readonly isMet: boolean
  readonly addresses: readonly ViewAddress[]
  readonly fileOf: (name: string) => string
}

/**
 * `npm run pictures`: the pictures of README, in tools/pictures. `npm run pictures -- all`: every view and tab in three
 * sizes, three appearances and both languages, with `index.html` to see them side by side, in dist-pictures.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      package: { type: 'string' },
      out: { type: 'string' },
      size: { type: 'string', multiple: true },
      theme: { type: 'string', multiple: true },
      language: { type: 'string', multiple: true },
      only: { type: 'string' },
    },
  })
  const isAll = positionals[0] === 'all'
  if (positionals.length > (isAll ? 1 : 0)) throw new Error(USAGE)
  const bundled = bundledPackage()
  const folder = resolve(values.package ?? join(ROOT, bundled))
  const { dataset } = await readPackageFolder(folder)
  const subjects = addressSubjects(dataset)
  const everything = [...viewAddresses(subjects), ...otherAddresses(subjects)]
  const isWanted = (name: string): boolean => name.includes(values.only ?? '')
  const wanted = isAll ? everything.filter(([name]) => isWanted(name)) : readmeAddresses(subjects)
  const isMet = isAll && (isWanted(START) || isWanted(TOUR))
  const out = resolve(values.out ?? join(ROOT, isAll ? 'dist-pictures' : 'tools/pictures'))
  mkdirSync(out, { recursive: true })
  const looks = isAll ? looksOf(values) : [{ width: 1440, height: 900, theme: 'light', language: 'sv' } as const]
  const parts: SheetPart[] = []
  await withApplication(folder, bundled, async (browser, address) => {
    for (const look of looks) {
      const folderOfLook = isAll ? `${look.width}-${look.theme}-${look.language}/` : ''
      const fileOf = (name: string): string => `${folderOfLook}${fileName(name)}`
      const part = await takePictures(browser, address, look, { isMet, addresses: wanted, fileOf })
      for (const { file, bytes } of part.pictures) {
        mkdirSync(resolve(out, file, '..'), { recursive: true })
        writeFileSync(join(out, file), bytes)
      }
      for (const fault of part.faults) console.warn(`${part.heading}: ${fault}`)
      console.log(`${part.heading}: ${part.pictures.length} pictures`)
      parts.push(part)
    }
  })
  if (isAll) writeFileSync(join(out, 'index.html'), contactSheet(dataset.meta.title.sv, parts))
  console.log(out)
}

function bundledPackage(): string {
  const { socialKompass } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    socialKompass: { package: string }
  }
  return socialKompass.package
}

/** `karta, två mått` -> `karta-två-mått.png` */
function fileName(name: string): string {
  return `${name.replace(/[^\p{L}\d]+/gu, '-')}.png`
}

function looksOf(asked: { size?: string[]; theme?: string[]; language?: string[] }): readonly PictureLook[] {
  const themes = THEMES.filter((theme) => asked.theme?.includes(theme) ?? true)
  const languages = LANGUAGES.filter((language) => asked.language?.includes(language) ?? true)
  return (asked.size ?? SIZES).flatMap((size) => {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? []
    if (!width || !height) throw new Error(USAGE)
    return themes.flatMap((theme) =>
      languages.map((language) => ({ width: Number(width), height: Number(height), theme, language })),
    )
  })
}

/** Serves the built application with a package in the place of the bundled one, and drives it in the Chromium that was found. */
async function withApplication(
  folder: string,
  bundled: string,
  use: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const found = JSON.parse(process.env.SOCIAL_KOMPASS_CHROMIUM ?? 'null') as Chromium
  const served = await serve({
    mounts: [{ prefix: `/${bundled}`, folder, caching: 'no-store' }, ...applicationMounts(ROOT)],
  })
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...found.env }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
  const browser = await driver.launch({ executablePath: found.executablePath, args: [...chromiumArguments], env })
  try {
    await use(browser, served.url)
  } finally {
    await browser.close()
    await served.close()
  }
}

async function takePictures(
  browser: Browser,
  address: string,
  look: PictureLook,
  { isMet, addresses, fileOf }: PicturesWanted,
): Promise<SheetPart & { readonly pictures: readonly TakenPicture[]; readonly faults: readonly string[] }> {
  const heading = `${look.width} x ${look.height}, ${look.theme}, ${look.language}`
  const appearance = `theme=${look.theme}&lang=${look.language}`
  const opened = await PicturePage.open(browser, address, look)
  const pictures: TakenPicture[] = []
  const take = async (name: string, search: string): Promise<void> => {
    pictures.push({ file: fileOf(name), name, search, bytes: await opened.take() })
  }
  try {
    if (isMet) {
      // Only a plain address welcomes; then it may say how.
      await opened.take()
      await opened.walk(`?${appearance}`)
      await take(START, '')
      const { take: begin, next, done } = noticeCatalogue(look.language).tour
      await opened.press(begin)
      for (let stop = 1; ; stop += 1) {
        await take(`${TOUR} ${stop}`, '')
        if (!(await opened.has(next))) break
        await opened.press(next)
      }
      await opened.press(done)
    } else await opened.page.keyboard.press('Escape')
    for (const [name, search] of addresses) {
      await opened.walk(`${search}&${appearance}`)
      await take(name, search)
    }
  } finally {
    await opened.close()
  }
  return { heading, width: look.width, pictures, faults: opened.faults }
}
