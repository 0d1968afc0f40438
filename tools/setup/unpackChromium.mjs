import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './runChild.mjs'

const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * Unpacks the Chromium that ships inside the npm package @sparticuz/chromium (Linux on x64, no root needed) into a
 * folder of its own and answers with the ways to start it: on the machine's own libraries first, then on those in the
 * package, which is what a bare server needs. Answers with none on another kind of machine.
 */
export async function unpackChromium(root, cacheFolder) {
  const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return []
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  const folder = join(cacheFolder, `chromium-${version}`)
  if (!existsSync(folder)) {
    // Renamed when whole: a run that is cut short must not leave half a browser that looks like one.
    const partial = `${folder}.${process.pid}`
    rmSync(partial, { recursive: true, force: true })
    mkdirSync(partial, { recursive: true })
    const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
    // The package unpacks into the temporary folder, and its libraries only on the platform it was made for.
    const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    const { code } = await runChild(process.execPath, ['-e', script], {
      cwd: root,
      env,
      quiet: true,
      limitSeconds: 180,
    })
    if (code !== 0) {
      rmSync(partial, { recursive: true, force: true })
      return []
    }
    renameSync(partial, folder)
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
    { name: `@sparticuz/chromium ${version}`, executablePath, env },
    {
      name: `@sparticuz/chromium ${version} with its own libraries`,
      executablePath,
      env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') },
    },
  ]
}
