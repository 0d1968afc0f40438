import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const decompress = (archive, target) => pipeline(createReadStream(archive), createBrotliDecompress(), target)

/**
 * Unpacks the Chromium inside an installed copy of the npm package @sparticuz/chromium (Linux on x64, no root needed)
 * into a folder of its own, once, and answers with the ways to start it: on the machine's own libraries first, then on
 * those in the package, which is what a bare server needs. Only the package's archives are used: its own script wants
 * a newer Node than the project. Rejects when an archive can't be read or the folder not written.
 *
 * @param packageFolder where npm put the package, whatever name it has there
 */
export async function unpackChromium(packageFolder, cacheFolder) {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(cacheFolder, `chromium-${version}`)
  if (!existsSync(folder)) {
    // Asked for here: a command that has yet to install its packages imports this file, too.
    const { extract } = await import('tar-fs')
    // Renamed when whole: a run that is cut short must not leave half a browser that looks like one.
    const partial = `${folder}.${process.pid}`
    const archive = (file) => join(packageFolder, 'bin', file)
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(partial, { recursive: true })
    try {
      await Promise.all([
        decompress(archive('chromium.br'), createWriteStream(join(partial, 'chromium'), { mode: 0o755 })),
        decompress(archive('fonts.tar.br'), extract(join(partial, 'fonts'))),
        decompress(archive('al2023.tar.br'), extract(join(partial, 'al2023'))),
        // Chromium looks for its graphics libraries beside itself.
        decompress(archive('swiftshader.tar.br'), extract(partial)),
      ])
      // Somebody else may have been faster.
      if (!existsSync(folder)) renameSync(partial, folder)
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  }
  // Fonts of the machine when it has any, and the package's: with no font at all pages can crash.
  const fontConfiguration = join(folder, 'fonts.conf')
  writeFileSync(
    fontConfiguration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${escapeXml(join(folder, 'fonts'))}</dir><cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>
</fontconfig>\n`,
  )
  const executablePath = join(folder, 'chromium')
  const env = { FONTCONFIG_FILE: fontConfiguration }
  return [
    { name: `${name} ${version}`, executablePath, env },
    {
      name: `${name} ${version} with its own libraries`,
      executablePath,
      env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    },
  ]
}
